import { describe, expect, it } from 'vitest'
import { resolveSpeakers } from '../../../src/attribution/people/people.ts'
import { read } from '../../../src/attribution/reading/reading.ts'
import { articleOf, draftOf, names, told } from './told.ts'

describe('short names', () => {
  it.each([
    ['a last name after the full name', '[Ann Lee] said yes. [Lee] said no.', ['Ann Lee', 'Ann Lee']],
    [
      'a last name before the full name',
      'Then [Lee] said yes. Later [Ann Lee] said no.',
      ['Ann Lee', 'Ann Lee'],
    ],
    ['a first name', 'We met Ann Lee. Later [Ann] said yes.', ['Ann Lee']],
    ['a courtesy and a last name', '[Ann Lee] said yes. [Ms. Lee] said no.', ['Ann Lee', 'Ann Lee']],
    [
      'a name with a middle initial',
      '[Ann Lee] said yes. [Ann R. Lee] said no.',
      ['Ann R. Lee', 'Ann R. Lee'],
    ],
    [
      'a short form of the first name',
      '[Thomas Dunn] said yes. [Tom Dunn] said no. [Dunn] left, he said.',
      ['Thomas Dunn', 'Thomas Dunn', 'Thomas Dunn'],
    ],
    [
      'initials before a colon',
      '[Simon Pell]: Why did you close?\n\n[SP]: Was it the money?',
      ['Simon Pell', 'Simon Pell'],
    ],
    [
      'initials of a name with an ampersand',
      '[Salt & Sand]: Why did you close?\n\n[S&S]: Was it the money?',
      ['Salt & Sand', 'Salt & Sand'],
    ],
    [
      'a double last name',
      '[Ana Ruiz Soler] said yes. [Ruiz Soler] said no.',
      ['Ana Ruiz Soler', 'Ana Ruiz Soler'],
    ],
    [
      'a particle',
      '[Jan van der Meer] said yes. Later [van der Meer] said no.',
      ['Jan van der Meer', 'Jan van der Meer'],
    ],
  ])('are one person’s: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('two people of one surname', () => {
  it.each([
    ['full names', '[John Lee] said yes. [Mary Lee] said no.', ['John Lee', 'Mary Lee']],
    [
      'told apart by a courtesy',
      'John Lee came with Mary Lee. Then [Mr. Lee] said yes and [Ms. Lee] said no.',
      ['John Lee', 'Mary Lee'],
    ],
    [
      'told apart by the paragraph',
      '[John Lee] said yes.\n\nNobody else spoke there.\n\nIt rained. [Mary Lee] said no. [Lee] said never.',
      ['John Lee', 'Mary Lee', 'Mary Lee'],
    ],
    [
      'told apart by the role',
      'Sheriff John Lee and Mayor Mary Lee came. Then [Sheriff Lee] said yes.',
      ['John Lee'],
    ],
    ['nothing tells', 'John Lee came with Mary Lee. Then [Lee] said yes.', [null]],
    [
      'a surname that is a trade elsewhere',
      '[Senator Rosa Carpenter] said yes. [Ms. Carpenter] said no.',
      ['Rosa Carpenter', 'Rosa Carpenter'],
    ],
    [
      'a son who alone speaks',
      'Mayor Mark Dunn’s son [Mark Dunn Jr.] said yes.\n\n[Dunn] said no.',
      ['Mark Dunn Jr.', 'Mark Dunn Jr.'],
    ],
    ['father and son', '[Mark Dunn Jr.] said yes. [Mark Dunn] said no.', ['Mark Dunn Jr.', 'Mark Dunn']],
  ])('are never one: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('roles', () => {
  it.each([
    ['the same words again', '[Mayor Ann Lee] said yes. [The mayor] said no.', ['Ann Lee', 'Ann Lee']],
    [
      'other words for the same office',
      '[Russian Foreign Minister Oleg Petrov] said yes. [The top Russian diplomat] said no.',
      ['Oleg Petrov', 'Oleg Petrov'],
    ],
    ['a more general word', '[Sen. Ann Lee] said yes. [The lawmaker] said no.', ['Ann Lee', 'Ann Lee']],
    [
      'the name comes in the next paragraph',
      "[The head of Norway's armed forces] said yes.\n\n[Ida Berg, Norway's Chief of the Defense Staff,] said no.",
      ['Ida Berg', 'Ida Berg'],
    ],
    [
      'another country',
      '[Russian Foreign Minister Oleg Petrov] said yes. [The French foreign minister] said no.',
      ['Oleg Petrov', 'French foreign minister'],
    ],
    ['another office', '[Mayor Ann Lee] said yes. [The governor] said no.', ['Ann Lee', 'governor']],
    ['two who fit', 'Mayor Ann Lee met Mayor Mark Dunn. [The mayor] said no.', ['mayor']],
    [
      'somebody unnamed who was just described so',
      '[Foreign Minister Oleg Petrov] said yes. [A Western diplomat] said no. [The diplomat] left, he said.',
      ['Oleg Petrov', 'Western diplomat', 'Western diplomat'],
    ],
    ['the label of a picture', 'Mayor Ann Lee left. [Photo]: Oleg Petrov', [null]],
    ['a document before a name', 'According to [the indictment], Pike moved money.', ['indictment']],
    ['each thing', '[Each programme] ended with a song.', [null]],
    ['what completes it', '[Analysts polled by Acme] said yes.', ['Analysts polled by Acme']],
    ['a participle that says little', '[The analysts involved] said yes.', ['analysts']],
    ['a bound', '[At least four senators] said no.', ['At least four senators']],
    ['indefinite', '[Mayor Ann Lee] said yes. [A mayor] said no.', ['Ann Lee', 'mayor']],
    ['several', '[Mayor Ann Lee] said yes. [The mayors] said no.', ['Ann Lee', 'mayors']],
    [
      'the rival party',
      'Democratic candidate Ann Lee came. [The Republican candidate] said no.',
      ['Republican candidate'],
    ],
    [
      'somebody else’s',
      "[Mayor Ann Lee] said yes. [The mayor's lawyer] said no.",
      ['Ann Lee', "mayor's lawyer"],
    ],
  ])('stand for a named person only where one fits: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })

  it('are shown in the article’s own words, the fullest first', () => {
    expect(
      told('[Minister Oleg Petrov] said yes. Oleg Petrov, the Russian deputy foreign minister, left.'),
    ).toMatchObject([{ name: 'Oleg Petrov', role: 'Russian deputy foreign minister' }])
  })

  it.each([
    [
      'Ann Lee, a member of the council and now serves as its head, left. [Lee] said no.',
      'member of the council',
    ],
    [
      'Ann Lee, a former clerk for Quillport councillors such as former Mayor Bo Cole and former Rep. Mark Dunn, left. [Lee] said no.',
      'former clerk for Quillport councillors such as former Mayor Bo Cole',
    ],
    ['Ann Lee, then a student at an academy, left. [Lee] said no.', null],
    ['The Quill-made Ms. Ann Lee left. [Lee] said no.', null],
    ['That left Sen. Ann Lee in the middle. [Lee] said no.', 'Sen.'],
    ['Mayor Ann Lee, the most patient candidate in the race, left. [Lee] said no.', 'Mayor'],
    ['Holdouts such as Ann Lee, both mayors and the nominee, Mark Dunn, left. [Lee] said no.', null],
    ['Former Secretary of State Mark Dunn and Sen. Ann Lee left. [Lee] said no.', 'Sen.'],
  ])('are of one person, now, and end where they end: %s', (marked, role) => {
    expect(told(marked).find((each) => each?.name === 'Ann Lee')).toMatchObject({ role })
  })

  it.each([
    [
      '[A study by an influential chemist, Ann Lee,] found that it was so.',
      'study by an influential chemist',
    ],
    ['[The timeline of events in Salem, Oregon,] showed that it was so.', 'timeline of events in Salem'],
  ])('of things are nobody’s: %s', (marked, name) => {
    expect(names(marked)).toEqual([name])
  })

  it('end at a verb', () => {
    expect(
      told('White House hopeful Mark Dunn threw famous reporter Ann Lee out. [Lee] said no.'),
    ).toMatchObject([{ name: 'Ann Lee', role: 'famous reporter' }])
  })
})

describe('a role with an age', () => {
  it.each([
    ['is whoever spoke last', '[Tom Harlan] said no. [The goalkeeper, 31,] said yes.', 'Tom Harlan'],
    [
      'is nobody of another role',
      '[Striker Tom Harlan] said no. [The goalkeeper, 31,] said yes.',
      'goalkeeper',
    ],
    ['is somebody new behind "a"', '[Tom Harlan] said no. [A goalkeeper, 31,] said yes.', 'goalkeeper'],
    ['without the age tells nobody', '[Tom Harlan] said no. [The goalkeeper] said yes.', 'goalkeeper'],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)[1]).toBe(expected)
  })
})

describe('organisations', () => {
  it.each([
    [
      'a short form',
      '[The Russian Foreign Ministry] said yes. [The ministry] said no. [The Russian ministry] left.',
      ['Russian Foreign Ministry', 'Russian Foreign Ministry', 'Russian Foreign Ministry'],
    ],
    [
      'its statement',
      '[The Russian Foreign Ministry] said yes. [The Russian Foreign Ministry statement] added no.',
      ['Russian Foreign Ministry', 'Russian Foreign Ministry'],
    ],
    [
      'initials',
      '[The National Weather Service] said yes. [The NWS] said no.',
      ['National Weather Service', 'National Weather Service'],
    ],
    [
      'another ministry',
      '[The Russian Foreign Ministry] said yes. [The French ministry] said no.',
      ['Russian Foreign Ministry', 'French ministry'],
    ],
    [
      'a firm with its form behind a comma',
      '[Acme Foods, Inc.] said yes. [Acme Foods] said no.',
      ['Acme Foods, Inc.', 'Acme Foods, Inc.'],
    ],
    ['the company', '[Acme Corp.] said yes. [The company] said no.', ['Acme Corp.', 'Acme Corp.']],
    [
      'the only company that spoke',
      '[Acme Corp.] said yes. [Ann Lee] said no. Rain fell.\n\nSnow fell.\n\n[The company] said maybe.',
      ['Acme Corp.', 'Ann Lee', 'Acme Corp.'],
    ],
    [
      'two companies',
      '[Acme Corp.] said yes. [Zenith Ltd.] said no. Rain fell.\n\nSnow fell.\n\n[The company] said maybe.',
      ['Acme Corp.', 'Zenith Ltd.', 'company'],
    ],
    [
      'a ministry is no company',
      '[The Foreign Ministry] said yes. [The company] said no.',
      ['Foreign Ministry', 'company'],
    ],
    [
      'the firm that the sentence before is about',
      'Acme Foods raised its forecast. [The company] said yes. Zenith Energy left. [The oil company] said no.',
      ['Acme Foods', 'Zenith Energy'],
    ],
    [
      'the group that the sentence before is about',
      'The Lakeland Liberation Front attacked. [The militant group] said so.',
      ['Lakeland Liberation Front'],
    ],
    [
      'the police are no group',
      '[The Dunmore Police] said yes. [The group] said no.',
      ['Dunmore Police', 'group'],
    ],
    ['a dateline', 'OSLO (Wire) It rained on Acme. [The company] said so.', ['company']],
    ['its founder', 'Acme Foods’ Ann Lee left. [The company] said so.', ['company']],
    ['a ministry before', 'The Foreign Ministry closed. [The company] said so.', ['company']],
    [
      'the one police force',
      '[The Dunmore Police Department] said yes. [Police] said no.',
      ['Dunmore Police Department', 'Dunmore Police Department'],
    ],
    ['police', '[Police] said yes. Later [police] said no.', ['Police', 'Police']],
  ])('are known by their short forms: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })

  it.each([
    [
      'the firm spoke first',
      '[Ford Motor Co.] said yes. [Ford] said no. Bill Ford left. [Ford] agreed, it said.',
      ['Ford Motor Co.', 'Ford Motor Co.', 'Ford Motor Co.'],
    ],
    [
      'the person spoke first',
      '[Bill Ford] said yes. [Ford] said no. Ford Motor Co. closed. [Ford] agreed.',
      ['Bill Ford', 'Bill Ford', 'Bill Ford'],
    ],
    [
      'a title',
      '[Ford Motor Co.] said yes. Bill Ford left. [Mr. Ford] said no.',
      ['Ford Motor Co.', 'Bill Ford'],
    ],
    [
      'it or he behind the name',
      'Ann Marlow, Marlow’s founder, left. [Marlow] said it had paid. [Marlow] said she had paid.',
      ['Marlow', 'Ann Marlow'],
    ],
    [
      'the person is always called Ms',
      'Ann Marlow, Marlow’s founder, left. [Ms Marlow] said yes. [Marlow] said no.',
      ['Ann Marlow', 'Marlow'],
    ],
    ['nothing tells', 'Bill Ford came from Ford Motor Co. by train. [Ford] said no.', [null]],
  ])('are told from people by who is meant so far: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })

  it('are kept apart from people of their name', () => {
    expect(told('[Ford Motor Co.] said yes. [Bill Ford] said no.')).toMatchObject([
      { name: 'Ford Motor Co.', kind: 'organisation' },
      { name: 'Bill Ford', kind: 'person' },
    ])
  })
})

describe('pronouns', () => {
  it.each([
    ['the last speaker', '[Ann Lee] said yes. [She] added no.', ['Ann Lee', 'Ann Lee']],
    [
      'the last speaker of that gender, where nobody is near',
      '[Ann Lee] said yes.\n\nIt rained.\n\nIt snowed.\n\nIt hailed.\n\nThen it was dry.\n\n[She] added no.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'nobody addressed, and no end of a title',
      '[He] said, “Missus, come in.” In the memoir, ‘Out of My Depth’, [she] said no.',
      [null, null],
    ],
    ['an age', '[Ann Lee] said yes. [The 29-year-old] said no.', ['Ann Lee', 'Ann Lee']],
    ['the other gender', '[Ann Lee] met Mark Dunn and said yes. [He] said no.', ['Ann Lee', 'Mark Dunn']],
    [
      'a title outweighs the first name',
      '[Mr. Ashley Dunn] said yes. Mary Lee left. [He] said no.',
      ['Ashley Dunn', 'Ashley Dunn'],
    ],
    ['a role tells the gender', 'The spokeswoman, Kim Dunn, met Mark Lee. [She] said no.', ['Kim Dunn']],
    ['an organisation', '[Acme Corp.] said yes. [It] added no.', ['Acme Corp.', 'Acme Corp.']],
    ['a group', '[Residents] said yes. [They] added no.', ['Residents', 'Residents']],
    ['who', 'It was [Ann Lee] who said so, and Mark Dunn, [who] said no.', ['Ann Lee', 'Mark Dunn']],
    ['nobody of that gender', '[Ann Lee] said yes. [He] said no.', ['Ann Lee', null]],
    ['nobody at all', '[She] said yes.', [null]],
    ['the first person', '[Ann Lee] said yes. [I] asked why.', ['Ann Lee', null]],
  ])('stand for the nearest who fits: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('what goes on', () => {
  it('has the speaker of the draft it follows, over several steps', () => {
    const text = '"Yes," Ann Lee said. "No. Never."'
    const source = { start: 7, end: 14 }
    const drafts = [
      draftOf(source, { start: 0, end: 6 }),
      draftOf(null, { start: 21, end: 25 }, 0),
      draftOf(null, { start: 26, end: 33 }, 1),
    ]
    const article = articleOf(text)
    const { speakers, resolved } = resolveSpeakers(article, drafts, read(article))
    const lee = speakers.findIndex(
      (speaker) => speaker.name !== 'author' && speaker.name.start === source.start,
    )
    expect(resolved.map(({ speaker }) => speaker)).toEqual([lee, lee, lee])
  })

  it('has nobody where nobody is named', () => {
    const article = articleOf('"Yes. No."')
    expect(resolveSpeakers(article, [draftOf(null, { start: 0, end: 10 })], read(article)).resolved).toEqual([
      { speaker: null, confidence: 0, seldom: false },
    ])
  })

  it('is the author’s where a step says that the author speaks', () => {
    const article = articleOf('---\nauthor: Ida Berg\n---\nWe must build the bridge.')
    const draft = { ...draftOf(null, { start: 0, end: 25 }), step: 'author-speaks' }
    const { speakers, resolved } = resolveSpeakers(article, [draft], read(article))
    expect(speakers[resolved[0]?.speaker ?? -1]?.name).toBe('author')
  })
})

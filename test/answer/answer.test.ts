import { describe, expect, it } from 'vitest'
import { answer, type Asked, type Outcome } from '../../src/answer/answer.ts'
import { readQuestion, topicsOf } from '../../src/answer/question/question.ts'
import { termsFor } from '../../src/answer/ranking/alternatives.ts'
import { why } from '../../src/answer/why.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf, library } from './invented.ts'

const ask = (text: string, more: Omit<Asked, 'text'> = {}): Outcome => answer(library, { text, ...more })

/** What is quoted, or the reason of the refusal. */
function got(outcome: Outcome): string {
  if (outcome.kind === 'refusal') return outcome.reason
  const { source, start, end } = outcome.passage
  return source.article.text.slice(start, end)
}

describe('an answer', () => {
  it.each([
    ['What did the harbour master say about beams?', '14 cracked beams'],
    ['How much will the repairs cost?', '3.2 million crowns'],
    ['When was the pier built?', 'built in 1911'],
    ['How long has Renn sold fish there?', 'for 30 years'],
    ['Who said that nobody asked them?', 'Nobody asked us'],
    ['what did rennn say about small crews', 'ruin small crews'],
    ['What did the Harbour Wire report?', 'two ferries a day'],
    ['What did the mayor announce?', 'second school in 2031'],
    ['How many teachers are missing?', '40 teachers'],
  ])('to %j holds %j', (question, words) => {
    expect(got(ask(question))).toContain(words)
  })

  it('is of the article asked about', () => {
    expect(got(ask('What did Vellini say?', { article: 'school' }))).toContain('school')
    expect(got(ask('What did Vellini say?', { article: 'harbour' }))).toContain('pier')
  })

  it('is of anybody where the speaker set beside the question is blank', () => {
    expect(got(ask('How much will the repairs cost?', { speaker: ' ' }))).toContain('3.2 million crowns')
  })

  it('is of the speaker set beside the question', () => {
    expect(got(ask('pier', { speaker: 'Renn' }))).toContain('on that pier for 30 years')
  })

  it('has as many passages as asked for, the first quoted', () => {
    const outcome = answer(library, { text: 'pier' }, { top: 5 })
    expect(outcome.passages).toHaveLength(5)
    expect(outcome.kind === 'answer' && outcome.passages[0] === outcome.passage).toBe(true)
  })
})

describe('the sentence of another', () => {
  const guild = articleOf(
    'guild',
    '"The boats are safe," the Pilots’ Guild said in a statement.',
    "The harbour office said the Pilots’ Guild had given assurances that women's crews would be paid alike.",
  )
  const asked = (text: string) => answer(buildLibrary([guild]), { text })

  it('is the closest where it names whoever was asked about and tells what they did', () => {
    const outcome = asked("What did the Pilots' Guild promise women?")
    expect(got(outcome)).toContain('assurances')
    expect(outcome.kind === 'answer' && outcome.closest).toBe(true)
  })
})

describe('somebody who says nothing in the words of the question', () => {
  const bakery = articleOf(
    'bakery',
    'The strike at the bakery in Quill Street entered its third week.',
    '',
    'Jo Marsh, the owner, said she could not pay more.',
    '',
    'Council leaders met the bakers on Monday. "Nobody shouted," said Ida Holm, who led the talks. "There was cake."',
    '',
    'Asked about the ovens, Sam Reed laughed.',
  )
  const asked = (text: string) => answer(buildLibrary([bakery]), { text })

  it('is quoted as the closest where the sentences before have them', () => {
    const outcome = asked('What did Jo Marsh say about the strike?')
    expect(got(outcome)).toContain('could not pay more')
    expect(outcome.kind === 'answer' && outcome.closest).toBe(true)
  })

  it.each(['What did Marsh say about cake?', 'What did Holm say about vaccines?'])(
    'is said to be quoted and not on that where nothing near has them: %j',
    (question) => {
      expect(got(asked(question))).toBe('person-not-on-this')
    },
  )

  it('is said to be quoted as often as they are, by the name asked for where several are so called', () => {
    const others = articleOf(
      'crew',
      'Ann Cole, the captain, said the ship was late.',
      'Bo Lund, the captain, said nobody had slept.',
    )
    const outcome = answer(buildLibrary([others]), { text: 'What did the captain say about vaccines?' })
    expect(outcome).toMatchObject({ reason: 'person-not-on-this', person: 'the captain', quoted: 2 })
  })
})

it('gives nobody else’s words for those that were asked for, however much of the question they have', () => {
  const insurance = buildLibrary([
    articleOf('campaign', 'Ida Berg argues that the path to victory runs through energizing voters.'),
    articleOf('hospital', 'Tom Hollis said the health insurance scheme worked closely with the hospital.'),
    articleOf('weather', 'It rained on the harbour in May. The ferry sailed at noon.'),
  ])
  const outcome = answer(insurance, { text: 'What did Ida Berg say about health insurance?' })
  expect(outcome).toMatchObject({ kind: 'refusal', reason: 'person-not-on-this', person: 'Ida Berg' })
})

describe('the words of somebody who is not there', () => {
  it.each([
    ['What did the pope say about the pier?', 'person-unknown', 'the pope'],
    ['What did critics say about the closure?', 'person-unknown', 'critics'],
    ['What did witnesses say about the beams?', 'person-unknown', 'witnesses'],
    ['What did the prime minister say about the repairs?', 'person-unknown', 'the prime minister'],
  ])('are no other’s: %j is %s', (question, reason, person) => {
    expect(ask(question)).toMatchObject({ kind: 'refusal', reason, person })
  })

  it('are not those of somebody else whom the question names', () => {
    const library = buildLibrary([
      articleOf('storm', 'Storm Odile sank nine boats at Quillport on Sunday, the coastguard said.'),
    ])
    expect(answer(library, { text: 'What did the mayor say about storm Odile?' })).toMatchObject({
      reason: 'person-unknown',
      person: 'the mayor',
    })
  })

  it('are missing where the articles mention them and quote others on it', () => {
    const bakery = articleOf(
      'bakery',
      'The council met the baker on Monday.',
      'Asked about the ovens, Sam Reed said they were old.',
    )
    const outcome = answer(buildLibrary([bakery]), { text: 'What did the baker say about the ovens?' })
    expect(outcome).toMatchObject({ reason: 'person-not-quoted', person: 'the baker' })
  })

  it('may be what somebody unnamed says, where more of the question stands in it', () => {
    const mill = articleOf(
      'mill',
      'Ida Holm said on Monday that she would run for mayor.',
      '“Selling the mill would be wrong,” the candidate said at a fair.',
    )
    const outcome = answer(buildLibrary([mill]), { text: 'What did Ida Holm say about selling the mill?' })
    expect(got(outcome)).toContain('would be wrong')
    expect(outcome.kind === 'answer' && outcome.closest).toBe(true)
  })

  it('are not what somebody unnamed says of them', () => {
    const mill = articleOf(
      'mill',
      'Ida Holm said on Monday that she would run for mayor.',
      'The baker, who backs Ida Holm, warned that selling the mill would be wrong.',
    )
    const outcome = answer(buildLibrary([mill]), { text: 'What did Ida Holm say about selling the mill?' })
    expect(got(outcome)).not.toContain('would be wrong')
  })

  it('are not those of others where the articles tell of somebody so described, but quote no word', () => {
    const senate = articleOf(
      'senate',
      'Senate leader Ida Holm said it was wrong of Sam Reed to call the tax fair.',
      'The Quillport senator declined to say whether the tax was fair. But he smiled.',
    )
    const outcome = answer(buildLibrary([senate]), {
      text: 'What did the Quillport senator say about the tax?',
    })
    expect(got(outcome)).not.toContain('Ida Holm')
  })

  it.each([
    ['What did the Quill Radio guy say about the mast?', 'was safe'],
    ['How do local voters feel about the fares?', 'nine in ten'],
  ])('are looked for among those whom the articles may call otherwise, as the closest: %j', (text, words) => {
    const radio = articleOf(
      'radio',
      'Ida Holm, president of Quill Radio, said the mast was safe.',
      'Of those asked on Monday, nine in ten thought local fares too dear.',
    )
    const outcome = answer(buildLibrary([radio]), { text })
    expect(got(outcome)).toContain(words)
    expect(outcome.kind === 'answer' && outcome.closest).toBe(true)
  })

  it('may be those of whom the sentence describes so', () => {
    const outcome = ask("What did the teachers' leader say about the teachers?")
    expect(got(outcome)).toContain('40 teachers')
  })
})

describe('a refusal', () => {
  it.each([
    ['', 'no-question'],
    ['?!', 'no-question'],
    ['thank you', 'chit-chat'],
    ['do you like fish fingers', 'chit-chat'],
    ['why?', 'too-vague'],
    ['What happened?', 'too-vague'],
    ['What did Merkel say?', 'person-unknown'],
    ['What did the prime minister say about vaccines?', 'person-unknown'],
    ['What did Okoro say?', 'person-not-quoted'],
    ['what did ines okoro say about the pier', 'person-not-quoted'],
    ['what did okoro say', 'person-not-quoted'],
    ['What did Renn say about vaccines?', 'person-not-on-this'],
    ['Who is the king of Borduria?', 'not-in-articles'],
    ['who is marta quist', 'person-unknown'],
    ['who is quoted', 'not-in-articles'],
    ['When did the fisherman marry?', 'not-in-articles'],
    ['asdf qwerty', 'not-in-articles'],
    ['not qwerty', 'not-in-articles'],
    ['not', 'not-in-articles'],
  ])('to %j is %j', (question, reason) => {
    expect(got(ask(question))).toBe(reason)
  })

  it('says how often the person is quoted, by the name that the articles have', () => {
    expect(ask('what did renn say about vaccines')).toMatchObject({ person: 'Tobias Renn', quoted: 3 })
  })

  it.each([
    ['Merkel', 'person-unknown'],
    ['Tobias Vellini', 'person-unknown'],
    ['Ines Okoro', 'person-not-quoted'],
    ['Renn', 'person-not-on-this'],
  ])('where only what %s says is asked for is %s', (speaker, reason) => {
    expect(got(ask('What do they say about vaccines?', { speaker }))).toBe(reason)
  })

  it('says nobody is in the articles whose names are only those of others', () => {
    expect(got(ask('What did Tobias Vellini say?'))).toBe('person-unknown')
    expect(got(ask('What did the ferry company union say?'))).not.toBe('person-not-quoted')
  })

  it('comes to a question of which the articles have nothing but "not"', () => {
    const shop = buildLibrary([articleOf('shop', 'You can’t put a price on peace.', 'It was not cheap.')])
    for (const text of ['not json', 'nothing is not xyzzy', 'not'])
      expect(answer(shop, { text }).kind).toBe('refusal')
  })

  it('about one article says nothing of the others', () => {
    for (const question of ['What did Renn say?', 'How much will the repairs cost?'])
      expect(got(ask(question, { article: 'school' }))).toBe('not-in-article')
    expect(got(ask('What did Merkel say?', { article: 'school' }))).toBe('person-unknown')
  })

  it('names an article that is not there', () => {
    expect(got(ask('pier', { article: 'lighthouse' }))).toBe('no-such-article')
  })

  it('comes from an empty library', () => {
    expect(got(answer(buildLibrary([]), { text: 'pier' }))).toBe('no-articles')
  })
})

it('may find what somebody thinks where the article tells it of them', () => {
  const dam = buildLibrary([
    articleOf(
      'dam',
      'The Rail Guild dislikes the decision to flood the tunnel.',
      'The Rail Guild said that crews would strike.',
      'The mayor likes tea.',
    ),
  ])
  const others = (text: string) => why(dam, { text }).signs.find(({ sign }) => sign === 'others')?.value
  expect(others('What does the Rail Guild think of the decision?')).toBe(0.5)
  expect(others('What does the Rail Guild think of the decision to like tea?')).not.toBe(0)
})

describe('a first name', () => {
  const farm = buildLibrary([
    articleOf(
      'farm',
      'Ann Lee planted tulips.',
      'Tom Lee mended the plough.',
      'Rosa Weill milked the goats.',
      'Weill sheared the sheep.',
    ),
  ])
  it('stands for a surname that nobody else has', () => {
    expect(got(answer(farm, { text: 'Did Rosa shear the sheep?' }))).toContain('Weill sheared')
    const instead = (text: string) =>
      termsFor(
        farm,
        topicsOf(readQuestion(text), () => false),
        null,
      ).flatMap((term) => term.instead.map((each) => each.term))
    expect(instead('Rosa')).toContain('weill')
    expect(instead('Ann')).not.toContain('lee')
  })
})

describe('a follow-up', () => {
  it.each([
    ['what else did she say?', ['What did the harbour master say about beams?'], 'ier '],
    ['and about fish?', ['What did Renn say about small crews?'], 'sold fish'],
    ['What did he say about fish?', ['Who said the closure would ruin small crews?'], 'sold fish'],
    ['when?', ['Who built the pier?'], 'built in 1911'],
    ['what did it say about October?', ['What did the Port Authority say about repairs?'], 'until October'],
  ])('%j after %j holds %j', (question, context, words) => {
    expect(got(ask(question, { context }))).toContain(words)
  })

  it.each([
    'Who announced that a second school will open?',
    'Do the teachers say how many of their number are missing?',
    'hello',
  ])('takes %j for a question of its own, whatever was asked before', (question) => {
    const context = ['What did the harbour master say about beams?']
    expect(got(ask(question, { context }))).toBe(got(ask(question)))
  })

  it('gives no sentence twice for "what else"', () => {
    const asked: string[] = ['What did Renn say?']
    const given = [got(ask('What did Renn say?'))]
    for (let i = 0; i < 2; i += 1) {
      given.push(got(ask('what else did he say?', { context: asked })))
      asked.push('what else did he say?')
    }
    expect(new Set(given).size).toBe(3)
    expect(got(ask('what else did he say?', { context: asked }))).toMatch(/^person-/)
  })

  it('goes on about whom the answer to "who" names', () => {
    const council = buildLibrary([
      articleOf(
        'council',
        'Governor Dana Holt named Piet Kroll to the vacant council seat.',
        'Kroll, 76, served on the harbour board for 18 years.',
        'Holt, 51, thanked the clerks.',
      ),
    ])
    const after = (context: string) => got(answer(council, { text: 'How old is he?', context: [context] }))
    expect(after('Who did Holt name to the council seat?')).toContain('Kroll, 76')
    expect(after('What did Holt do?')).toContain('Holt, 51')
  })

  it('is too vague where nothing was asked before', () => {
    expect(got(ask('when?', { context: ['hello'] }))).toBe('too-vague')
  })
})

import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import { resolveSpeakers } from '../../../src/attribution/people/people.ts'
import { read } from '../../../src/attribution/reading/reading.ts'
import { articleOf, draftOf, names } from './told.ts'

describe('a gender that no first name and no title tells', () => {
  it.each([
    [
      'by a relative clause',
      'Ann Lee met Robin Dale, who lost his son. [Robin Dale] left early. [He] said no.',
      ['Robin Dale', 'Robin Dale'],
    ],
    [
      'by the sentence that names nobody else',
      '[Robin Dale] said she was tired. Mark Dunn left. [She] said no.',
      ['Robin Dale', 'Robin Dale'],
    ],
    [
      'by the sentence behind',
      '[Robin Dale] left. She smiled. Mark Dunn came. [She] said no.',
      ['Robin Dale', 'Robin Dale'],
    ],
    [
      'where women and men alike have the first name',
      '[Mayor Rosa Beaumont] said no.\n\n[Dr. Lin Navarro], of the lab, was glad. [She] said yes.',
      ['Rosa Beaumont', 'Lin Navarro', 'Lin Navarro'],
    ],
    [
      'the first of its own paragraph before the last speaker',
      '[Mark Dunn] said no.\n\nXiulan Navarro ran the lab on the hill for years. [She] said yes.',
      ['Mark Dunn', 'Xiulan Navarro'],
    ],
    [
      'twice against a first name that the table has wrong',
      'Mark Dunn left early.\n\nRosa Beaumont spoke of what he had lost. Beaumont said what he wanted. “No,” [he] said.',
      ['Rosa Beaumont'],
    ],
    ['never of a place', '[Ann Lee] left. In Dale, she slept. [She] said no.', ['Ann Lee', 'Ann Lee']],
    [
      'never against a title',
      '[Mr. Dale] told her mother that she was late. Ann Lee left. [She] said no.',
      ['Dale', 'Ann Lee'],
    ],
    [
      'never by a pronoun behind somebody else',
      '[Robin Dale] met Ann Lee, who lost her son. Ann Lee left. [She] said no.',
      ['Robin Dale', 'Ann Lee'],
    ],
  ])('is told %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

it('tells no gender behind a clause that only leads in to what somebody else did', () => {
  const text = [
    'Ida Berg is the mayor. Her deputy is Paul Orwin.',
    '“It is old,” Orwin said.',
    'When the mayor before her, Sam Dale, retired, she ran.',
    'Dale tells it differently. “I told her to run,” he said.',
  ].join('\n\n')
  const { speakers, sentences } = attribute(articleOf(text))
  const name = speakers[sentences.at(-1)?.speaker ?? -1]?.name
  expect(name && name !== 'author' ? text.slice(name.start, name.end) : null).not.toBe('Paul Orwin')
})

it('knows women and men of other languages by their first names', () => {
  expect(names('[Oleksandr Koval] met Danuta Wilk at the old port. [She] said no.').at(-1)).toBe(
    'Danuta Wilk',
  )
  expect(names('[Danuta Wilk] met Oleksandr Koval at the old port. [He] said no.').at(-1)).toBe(
    'Oleksandr Koval',
  )
})

describe('a pronoun goes on from the sentence before', () => {
  it.each([
    [
      'where somebody else of the same gender came before',
      '[Dr Leila Amani] said no.\n\nAmani and her team sat in the lab.\n\nIt was hard, said [Wen-Li Hao, a student]. It took days, [she] said.',
      'Wen-Li Hao',
    ],
    [
      'and no paper is she',
      'Ann Lee told the Review no.\n\nShe left.\n\nIn a speech that was short, [she] said yes.',
      'Ann Lee',
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })
})

it('is whoever goes on, even of himself by name', () => {
  expect(
    names(
      '[Mark Dunn] said no. It rained.\n\n[Mark Dunn] said: “No.”\n\n[He] continued: “Mark Dunn is old.”',
    ),
  ).toEqual(['Mark Dunn', 'Mark Dunn', 'Mark Dunn'])
})

it('is a man whose family name, which stands first, is a woman’s first name elsewhere', () => {
  expect(names('Mark Dunn left.\n\n[Col. Tran Minh Duyet] said no. “No,” [he] said.').at(-1)).toBe(
    'Tran Minh Duyet',
  )
})

it('is no place that tells which senator somebody is', () => {
  expect(names('The former Dale senator Robin Hurst made this point when [he] said no.')).toEqual([
    'Robin Hurst',
  ])
})

describe('a pronoun is nobody whom its own statement names', () => {
  it.each([
    [
      'behind it',
      '[Mark Dunn] left. Then John Lee came. [He] said Lee was late.',
      ['Mark Dunn', 'Mark Dunn'],
    ],
    [
      'spoken to',
      '[Mark Dunn] left. Then John Lee came. [He] told Lee that it was late.',
      ['Mark Dunn', 'Mark Dunn'],
    ],
    [
      'but may be who speaks next',
      '[Mark Dunn] left. [He] said it was late, but Dunn stayed.',
      ['Mark Dunn', 'Mark Dunn'],
    ],
    ['with nobody left', '[Mark Dunn] left. [He] said Dunn was late.', ['Mark Dunn', null]],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('somebody who is only described', () => {
  it.each([
    [
      'goes on behind nobody else’s name',
      '[Mark Dunn] said no.\n\n[A resident of Elm] said the house was wet.\n\n“It was dark,” [he] said.',
      'resident of Elm',
    ],
    [
      'but not where he told of himself',
      '[Mark Dunn] left when [a voter] asked why.\n\n“It was dark,” [he] said.',
      'Mark Dunn',
    ],
    [
      'and not where "the" tells that it may be who was named',
      '[Mark Dunn] said no.\n\n[The skipper of the boat] said the deck was wet.\n\n“It was dark,” [he] said.',
      'Mark Dunn',
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })
})

it('knows a pronoun with its auxiliary', () => {
  expect(names('[Mark Dunn] said no. [He’d] asked for a boat.').at(-1)).toBe('Mark Dunn')
})

it('tells the gender of whom a pronoun clearly stood for', () => {
  const marked =
    'Robin Dunn came. [The mayor, Masta Nordby,] said no. [She] said it was wet.\n\nThe road was long.\n\n“We left,” [she] said.'
  expect(names(marked).at(-1)).toBe('Masta Nordby')
})

describe('two words that speak', () => {
  it('may be somebody, though neither is a known first name', () => {
    const marked =
      '[Rosa Dale] left.\n\nRain fell. The road was long.\n\n[Leratha Mogwe], from Elm, said no.\n\nIt was late, [she] said.'
    expect(names(marked).at(-1)).toBe('Leratha Mogwe')
  })

  it('are nobody where they name a broadcaster', () => {
    expect(names('[Mark Dunn] told Al Jazeera no. [Al Jazeera] said so. [He] left.').at(-1)).toBe('Mark Dunn')
  })
})

describe('a pronoun that owns a statement', () => {
  it.each([
    ['his', '[Mark Dunn] left. Nobody liked [his] call to vote.', ['Mark Dunn', 'Mark Dunn']],
    ['their', '[The clerks] left. Nobody liked [their] call to vote.', ['clerks', 'clerks']],
    [
      'its',
      '[The Port Authority] left. Nobody liked [its] call to vote.',
      ['Port Authority', 'Port Authority'],
    ],
    ['before a noun', '[Mark Dunn] left. [His lawyer] said no.', ['Mark Dunn', 'lawyer']],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('a name that nothing tells to be somebody’s', () => {
  it('gives way to a person', () => {
    expect(names('Ann Lee spoke. [Skylark] told of it. [She] said no.')).toEqual(['Skylark', 'Ann Lee'])
  })
})

describe('a sentence’s first word', () => {
  it.each([
    ['that is no name', '[Ann Lee] spoke. Ever since, it rained. [She] said no.', ['Ann Lee', 'Ann Lee']],
    ['that is a name elsewhere', 'Price left. We saw Price. [Price] said no.', ['Price']],
    ['that begins an office', '[Secretary of State Ann Lee] said yes.', ['Ann Lee']],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })
})

describe('“it said” behind a statement', () => {
  it.each([
    [
      'is the body that the statement is about',
      'The Port Authority would need more time, it said.',
      'Port Authority',
    ],
    ['is no person', 'Ann Lee would need more time, it said.', null],
    ['is no possessor', 'The Port Authority’s boats would need more time, it said.', null],
    ['is nobody whom a quotation names', '“The Port Authority would need more time,” it said.', null],
  ])('%s', (_, text, expected) => {
    const article = articleOf(text)
    const it = text.indexOf('it said')
    const drafts = [draftOf({ start: it, end: it + 2 }, { start: 0, end: it })]
    const { speakers, resolved } = resolveSpeakers(article, drafts, read(article))
    const name = speakers[resolved[0]?.speaker ?? -1]?.name
    expect(name === undefined || name === 'author' ? null : text.slice(name.start, name.end)).toBe(expected)
  })
})

describe('“they said” beside a quotation', () => {
  it.each([
    [
      'is a source whom nothing tells to be a man or a woman',
      'A source',
      '“It is shut,” they said.',
      'source',
    ],
    ['is nobody whose gender is known', 'A spokeswoman', '“It is shut,” they said.', null],
    ['is nobody beside a clause', 'A source', 'They said it was shut.', null],
  ])('%s', (_, first, second, expected) => {
    const text = `${first} told the Herald that the port was old. ${second}`
    const article = articleOf(text)
    const start = text.indexOf(second)
    const they = start + second.toLowerCase().indexOf('they')
    const said = they > start ? { start, end: they } : { start: they + 10, end: text.length }
    const drafts = [
      draftOf({ start: 0, end: first.length }, { start: first.length, end: start }),
      draftOf({ start: they, end: they + 4 }, said),
    ]
    const { speakers, resolved } = resolveSpeakers(article, drafts, read(article))
    const name = speakers[resolved[1]?.speaker ?? -1]?.name
    expect(name === undefined || name === 'author' ? null : text.slice(name.start, name.end)).toBe(expected)
  })
})

describe('“it”', () => {
  it.each([
    ['is the body that spoke last', '[Pelcor] said no. [It] said so.', 'Pelcor'],
    ['is the paper that said something', '[The report] said no. [It] said so.', 'report'],
    ['is no person', '[The mayor] said no. [It] said so.', null],
  ])('%s', (_, marked, name) => {
    expect(names(marked).at(-1)).toBe(name)
  })
})

describe('a pronoun near a place', () => {
  it.each([
    ['is whoever was named', 'Ida Berg left. She moved to New Velta. [She] said so.', 'Ida Berg'],
    ['is no place', 'The rent rose in New Velta and Lake Orrin. [She] said so.', null],
    ['may be a person with such a first word elsewhere', 'Newton Orrin left. [He] said so.', 'Newton Orrin'],
  ])('%s', (_, marked, name) => {
    expect(names(marked).at(-1)).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { isClosest, SURE } from '../../src/answer/confidence/closest.ts'
import { confidenceOf, THRESHOLD } from '../../src/answer/confidence/confidence.ts'
import type { Signs } from '../../src/answer/confidence/signs.ts'
import { readQuestion } from '../../src/answer/question/question.ts'
import { requestOf } from '../../src/answer/request.ts'
import { why } from '../../src/answer/why.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf, library } from './invented.ts'

const good: Signs = {
  matched: 1,
  missing: 0,
  margin: 0.8,
  evidence: 1,
  lacking: 0,
  own: 1,
  others: 0,
  nameless: 0,
  unnamed: 0,
  rival: 0,
  nounless: 0,
  verbless: 0,
  astray: 0,
  apart: 0,
  untimely: 0,
  single: 1,
  quoting: 1,
}

describe('the confidence', () => {
  it('is above the threshold where everything speaks for the sentence, below where nothing does', () => {
    expect(confidenceOf(good)).toBeGreaterThan(THRESHOLD)
    expect(
      confidenceOf({ ...good, own: 0, single: 0, matched: 0, margin: 0, missing: 1, nounless: 1 }),
    ).toBeLessThan(THRESHOLD)
  })

  it.each(['matched', 'margin', 'evidence', 'own', 'single', 'quoting'] as const)(
    'falls with the %s',
    (sign) => {
      expect(confidenceOf({ ...good, [sign]: 0 })).toBeLessThan(confidenceOf(good))
    },
  )

  it.each([
    'missing',
    'lacking',
    'others',
    'nameless',
    'unnamed',
    'rival',
    'nounless',
    'verbless',
    'astray',
    'apart',
    'untimely',
  ] as const)('falls where it is %s', (sign) => {
    expect(confidenceOf({ ...good, [sign]: 1 })).toBeLessThan(confidenceOf(good))
  })

  it.each([
    ['untimely', 'When will council leader Ines Okoro attend the meeting?', 1],
    ['untimely', 'How many ferries will sail from the south pier?', 0],
    ['apart', 'When was the pier built?', 0],
    ['apart', 'When was the jetty constructed?', 0],
    ['apart', 'When did council leader Ines Okoro attend the meeting?', 1],
    ['single', 'What did the Port Authority say?', 1],
    ['single', 'What did Marta Vellini say?', 1 / 3],
    ['single', 'When was the pier built?', 0],
    ['quoting', 'When was the pier built?', 1],
  ])('sees what is %s to %j', (name, text, expected) => {
    expect(why(library, { text }).signs.find(({ sign }) => sign === name)?.value).toBeCloseTo(expected)
  })

  it('is lower for a question about a name that the article lacks', () => {
    const known = answer(library, { text: 'How long has Renn sold fish on the pier?' })
    const unknown = answer(library, { text: 'How long has Dolores sold fish on the pier?' })
    expect(unknown.confidence).toBeLessThan(known.confidence)
  })

  it('is lower for an article that quotes nobody, of which one knows less what is asked', () => {
    const mill = articleOf('mill', 'The mill was built in 1911.', 'It is made of brick.')
    const { signs } = why(buildLibrary([mill]), { text: 'When was the mill built?' })
    expect(signs.find(({ sign }) => sign === 'quoting')?.value ?? 0).toBe(0)
  })

  it('takes "think" for no word that somebody\'s view must have', () => {
    const outcome = answer(library, { text: 'What does the Port Authority think?' })
    expect(outcome).toMatchObject({ kind: 'answer', closest: false })
  })

  it('never passes off a sentence without the date, number or reason as the answer', () => {
    const lacking = (text: string) =>
      why(library, { text }).signs.find(({ sign }) => sign === 'lacking')?.value
    expect(lacking('When did council leader Ines Okoro attend the meeting?')).toBe(1)
    expect(lacking('When was the pier built?')).toBe(0)
    expect(lacking('Why did council leader Ines Okoro attend the meeting?')).toBeGreaterThan(0)
    expect(lacking('Where did council leader Ines Okoro attend the meeting?')).toBe(0)
    const outcome = answer(library, { text: 'When did council leader Ines Okoro attend the meeting?' })
    expect(outcome.kind === 'refusal' || outcome.closest).toBe(true)
  })
})

describe('the closest', () => {
  const request = (text: string) => requestOf(library, readQuestion(text), null)

  it('is what it is surer of wrong than of right', () => {
    expect(isClosest(request('Where is the pier?'), good, SURE - 0.01)).toBe(true)
    expect(isClosest(request('Where is the pier?'), good, SURE)).toBe(false)
  })

  it('is the sentence of another where nobody is so called', () => {
    expect(isClosest(request('What did the police say?'), good, 0.9)).toBe(true)
  })

  it.each([
    ['the number', 'How many boats sank?', 1],
    ['the reason', 'Why did the boats sink?', 0.3],
  ])('is the sentence without %s asked for', (_, question, lacking) => {
    expect(isClosest(request(question), { ...good, lacking }, 0.9)).toBe(true)
  })
})

describe('why', () => {
  it('shows the ranking without the features that count nothing', () => {
    const named = (without: string[]) =>
      why(library, { text: 'When was the pier built?' }, { without }).ranking[0]?.features.map(
        ({ name }) => name,
      )
    expect(named([])).toContain('coverage')
    expect(named(['coverage'])).not.toContain('coverage')
  })

  it('shows the words, the people, the signs and the ranking', () => {
    const told = why(library, { text: 'What did Renn say about small crews?' })
    expect(told.people).toEqual(['Tobias Renn'])
    expect(told.onlyTheirs).toBe(true)
    expect(told.words.map(({ word, found }) => [word, found])).toEqual([
      ['small', true],
      ['crews', true],
    ])
    expect(told.signs.map(({ sign }) => sign)).toContain('matched')
    expect(told.ranking[0]?.features.map(({ name }) => name)).toContain('coverage')
    expect(told.threshold).toBe(THRESHOLD)
  })
})

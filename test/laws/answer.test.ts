import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Outcome } from '../../src/answer/answer.ts'
import { why } from '../../src/answer/why.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf, harbour, library, school } from '../answer/invented.ts'
import { cpuClock } from '../cpu-clock.ts'

const piece = fc.oneof(
  fc.constantFrom(
    'What did',
    'Vellini',
    'say',
    'about',
    'the pier',
    'who',
    'when',
    'why?',
    'he',
    'else',
    'and about',
    'how many',
    '"',
    '“',
    '”',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '@everyone',
    '**',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udfff',
    '🙂',
    "'s",
    'according to',
    '14',
    '$3.2m',
    '\n',
    'I',
    'US',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const question = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '))

function check(outcome: Outcome, top: number): void {
  expect(['answer', 'refusal']).toContain(outcome.kind)
  expect(outcome.passages.length).toBeLessThanOrEqual(top)
  expect(outcome.confidence).toBeGreaterThanOrEqual(0)
  expect(outcome.confidence).toBeLessThanOrEqual(1)
  for (const { source, sentence, start, end, type } of outcome.passages) {
    expect(source.article.sentences[sentence]).toMatchObject({ start, end, kind: 'sentence' })
    expect(type).not.toBe('heading')
  }
  const scores = outcome.passages.map(({ score }) => score)
  if (outcome.kind === 'answer') expect(outcome.passages[0]).toBe(outcome.passage)
  else expect(outcome.suggestions.length).toBeLessThanOrEqual(3)
  expect(scores.every(Number.isFinite)).toBe(true)
}

describe('whatever is asked', () => {
  it('there is exactly one outcome, its passages are sentences of the articles, and it is the same again', () => {
    fc.assert(
      fc.property(
        question,
        fc.array(question, { maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (text, context, top) => {
          const outcome = answer(library, { text, context }, { top })
          check(outcome, top)
          expect(answer(library, { text, context }, { top })).toEqual(outcome)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('the order in which articles are given changes nothing', () => {
    const other = buildLibrary([school, harbour])
    expect(other.fingerprint).toBe(library.fingerprint)
    fc.assert(
      fc.property(question, (text) => {
        expect(answer(other, { text })).toEqual(answer(library, { text }))
      }),
      { numRuns: 50 },
    )
  })

  it('why gives the outcome that answer gives, suggestions aside', () => {
    fc.assert(
      fc.property(question, (text) => {
        const told = why(library, { text })
        expect({ ...answer(library, { text }), suggestions: [] }).toEqual({
          ...told.outcome,
          suggestions: [],
        })
        expect(told.confidence >= 0 && told.ranking.length <= 3).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['one word', 'a'.repeat(2000)],
    ['blanks', ' '.repeat(2000)],
    ['marks', '?!'.repeat(1000)],
    ['quotation marks', '"'.repeat(2000)],
    [
      'unknown words',
      Array.from({ length: 250 }, (_, i) => `qzx${String.fromCharCode(97 + (i % 26))}wv`)
        .join(' ')
        .slice(0, 2000),
    ],
    ['verbs of saying', 'did say '.repeat(250)],
    ['names', 'Vellini '.repeat(250)],
    ['possessives', "'s".repeat(1000)],
    ['capitals', 'Did A Say B About '.repeat(111)],
    ['zero-width characters', '\u200b'.repeat(2000)],
    ['half characters', '\ud83d'.repeat(2000)],
  ])('2,000 characters of %s take no time', (_, text) => {
    const spent = cpuClock()
    check(answer(library, { text, context: [text, text, text] }), 3)
    expect(spent()).toBeLessThan(500)
  })
})

it('answers about an article of nothing but a heading', () => {
  const bare = buildLibrary([
    articleOf('bare', 'Short news', 'Nothing happened at the pier in Quillport on Monday.'),
  ])
  fc.assert(
    fc.property(question, (text) => {
      check(answer(bare, { text }), 3)
    }),
    { numRuns: 30 },
  )
})

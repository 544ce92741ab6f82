import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inverseFrequency, PLAIN, SENTENCES, termWeight } from '../../src/search/formula.ts'
import { frequencyOf, lengthOf, movedTo, posting, sentenceOf } from '../../src/search/segment/posting.ts'

test('a sentence without the term weighs nothing', () => {
  expect(termWeight(0, 10, 3, SENTENCES)).toBe(0)
  expect(termWeight(0, 10, 3, PLAIN)).toBe(0)
})

test('plain tf·idf counts every time and no length', () => {
  expect(termWeight(3, 1, 2, PLAIN)).toBe(6)
  expect(termWeight(3, 40, 2, PLAIN)).toBe(6)
})

test('a saturation of 0 counts a term once however often it stands there', () => {
  const once = { saturation: 0, lengthShare: 0.3, typicalLength: 12 }
  expect(termWeight(1, 5, 2, once)).toBe(termWeight(7, 5, 2, once))
})

test('a term weighs more the more often it stands there, the shorter the sentence and the rarer it is', () => {
  const count = fc.integer({ min: 1, max: 20 })
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 1000 }), (often, length, having) => {
      const idf = inverseFrequency(having, 1000)
      const weight = termWeight(often, length, idf, SENTENCES)
      expect(weight).toBeGreaterThan(0)
      expect(termWeight(often + 1, length, idf, SENTENCES)).toBeGreaterThan(weight)
      expect(termWeight(often, length + 1, idf, SENTENCES)).toBeLessThan(weight)
      expect(inverseFrequency(having + 1, 1000)).toBeLessThan(idf)
    }),
  )
})

test('an idf is above 0 for any number of sentences, none included', () => {
  for (const [having, all] of [
    [0, 0],
    [0, 1],
    [1, 1],
    [1_000_000, 1_000_000],
  ] as const) {
    expect(inverseFrequency(having, all)).toBeGreaterThan(0)
  }
})

test('a posting holds what was packed into it', () => {
  const sentence = fc.integer({ min: 0, max: (1 << 24) - 1 })
  fc.assert(
    fc.property(
      sentence,
      sentence,
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      (at, to, often, length) => {
        const packed = posting(at, often, length)
        expect(sentenceOf(packed)).toBe(at)
        expect(frequencyOf(packed)).toBe(Math.min(8, often))
        expect(Math.abs(lengthOf(packed) - Math.min(48, length))).toBeLessThanOrEqual(length <= 16 ? 0 : 1)
        expect(sentenceOf(movedTo(packed, to))).toBe(to)
        expect(frequencyOf(movedTo(packed, to))).toBe(frequencyOf(packed))
      },
    ),
  )
})

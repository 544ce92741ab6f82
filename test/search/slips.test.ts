import fc from 'fast-check'
import distances from 'natural/lib/natural/distance/levenshtein_distance.js'
import { expect, test } from 'vitest'
import { isWithin } from '../../src/search/slips.ts'

const within: [number, string, string, boolean][] = [
  [0, 'ferry', 'ferry', true],
  [0, 'ferry', 'ferrys', false],
  [1, 'ferry', 'fery', true],
  [1, 'ferry', 'ferrry', true],
  [1, 'ferry', 'fetry', true],
  [1, 'ferry', 'ferrz', true],
  [1, 'ferry', 'freey', false],
  [1, 'there', 'tehre', true],
  [2, 'government', 'govenrmet', true],
  [2, 'harbour', 'habro', false],
  [2, 'ab', '', true],
  [1, 'ab', '', false],
  [0, '', '', true],
]

test.each(within)('within %d of "%s" and "%s": %s', (slips, a, b, expected) => {
  expect(isWithin(slips, a, b)).toBe(expected)
  expect(isWithin(slips, b, a)).toBe(expected)
})

test("slips are counted as natural's restricted Damerau distance counts them", () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (a, b, slips) => {
      const distance = distances.DamerauLevenshteinDistance(a, b, { restricted: true })
      expect(isWithin(slips, a, b)).toBe(distance <= slips)
    }),
    { numRuns: 5000 },
  )
})

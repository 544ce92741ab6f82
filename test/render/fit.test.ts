import { expect, test } from 'vitest'
import { label } from '../../src/render/fit.ts'

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['one too many', 10, 'one too m…'],
  ['a space at the cut', 8, 'a space…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15, '👩‍👩‍👧‍👦…'],
  ['', 5, ''],
])('label(%j, %i) is %j', (text, limit, expected) => {
  expect(label(text, limit)).toBe(expected)
  expect(label(text, limit).length).toBeLessThanOrEqual(limit)
})

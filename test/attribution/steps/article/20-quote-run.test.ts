import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a quotation that nobody stands beside', () => {
  test.each([
    ['Ann Lee laughed. “The bridge is closed for good.”', 'Ann Lee | - | “The bridge is closed for good.”'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'named-before')).toContain(expected)
  })

  test.each([
    ['The bridge creaked. “The bridge is closed for good.”'],
    ['Ann Lee laughed. The “iron bridge” is closed.'],
    ['“The bridge is closed for good.”'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'named-before')).toEqual([])
  })
})

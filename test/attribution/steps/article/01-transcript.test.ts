import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a transcript', () => {
  test.each([
    ['LEE: The bridge is closed.\n\nCOLE: Why is it closed?\n\nLEE: It is old.', 'LEE | - | It is old.'],
    [
      'Q: Why is it closed?\n\nA: It is old.\n\nIt may fall.\n\nQ: When?\n\nA: Soon.',
      'A | - | It is old.\n\nIt may fall.',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'transcript')).toContain(expected)
  })

  test.each([
    ['Opening hours: nine to five.\n\nPrice: two pounds.\n\nPlace: Northport.'],
    ['Lee: The bridge is closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'transcript')).toEqual([])
  })
})

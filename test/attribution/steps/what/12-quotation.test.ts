import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a quotation beside its cue', () => {
  test.each([
    [
      '“The bridge is closed,” Ann Lee said. “It is old.”',
      'Ann Lee | said | “The bridge is closed,” … “It is old.”',
    ],
    ['“The bridge,” Ann Lee said, “is closed.”', 'Ann Lee | said | “The bridge,” … “is closed.”'],
    ['Ann Lee said: “The bridge is closed.”', 'Ann Lee | said | “The bridge is closed.”'],
    [
      '“The bridge is closed. It is old,” Ann Lee said.',
      'Ann Lee | said | “The bridge is closed. It is old,”',
    ],
    [
      'The town could see a year “in which you would see no bridge at all,” Lee said.',
      'Lee | said | The town could see a year “in which you would see no bridge at all,”',
    ],
    ['"The bridge is closed," she said.', 'she | said | "The bridge is closed,"'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'quotation')).toContain(expected)
  })

  test.each([
    ['Ann Lee read “The Long Road” on the train.'],
    ['On “Evening Report,” Ann Lee said the bridge was closed.'],
    ['The so-called “iron” bridge is closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'quotation')).toEqual([])
  })
})

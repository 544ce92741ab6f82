import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a signature', () => {
  test.each([
    [
      '“The bridge should be open to all of us.” — Ann Lee, Northport',
      'Ann Lee, Northport | — | “The bridge should be open to all of us.”',
    ],
    [
      '“The bridge should be open to all of us.”\n\n— Ann Lee, Northport',
      'Ann Lee, Northport | — | “The bridge should be open to all of us.”',
    ],
    [
      'I like the bridge. pic.example/b — Ann Lee (@AnnLee) May 4, 2031',
      'Ann Lee (@AnnLee) May 4, 2031 | — | I like the bridge. pic.example/b',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'signature')).toContain(expected)
  })

  test.each([
    ['The bridge is closed — Ann Lee said so.'],
    ['The bridge is old. — Ann Lee, Northport'],
    ['“The bridge should be open” — an old song.'],
    ['I like the bridge, pic.example/b — Ann Lee (Northport) May 4, 2031'],
    // whoever reported it
    ['Ann Lee said it was “still open to all of us.” --Tom Cole'],
    // a headline of another story below a quotation that closes a paragraph
    ['“The bridge should be open to all of us.”\n\nNATO chief in Northport to discuss bridges'],
    ['“The bridge should be open to all of us.”\n\nNorthport to open bridge'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'signature')).toEqual([])
  })
})

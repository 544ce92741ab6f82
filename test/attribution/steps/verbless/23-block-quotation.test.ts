import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a paragraph set off without marks below a verb of saying and a colon', () => {
  test.each([
    [
      'Ann Lee wrote:\nThe port is old. It must close.\nRain fell.',
      'Ann Lee | wrote | The port is old. It must close.',
    ],
    ['In her column, Ann Lee wrote on Monday:\nThe port is old.', 'Ann Lee | wrote | The port is old.'],
    [
      'Ann Lee denied the charge in a letter, saying:\n[T]he port is old. It must close.',
      'Ann Lee | saying | [T]he port is old. It must close.',
    ],
  ])('is the speaker’s in %j', (text, expected) => {
    expect(found(text, 'block-quotation')).toEqual([expected])
  })

  test.each([
    ['Ann Lee wrote a book:\n“The port is old.”'],
    ['Ann Lee wrote that the port was old:\nThe port is old.'],
    ['Ann Lee walked to the port:\nThe port is old.'],
    ['Ann Lee wrote:\n<tweet id="1">The port is old.'],
    ['Ann Lee wrote: The port is old.\nIt must close.'],
    ['Ann Lee wrote:\nl The port is old.'],
  ])('is not in %j', (text) => {
    expect(found(text, 'block-quotation')).toEqual([])
  })
})

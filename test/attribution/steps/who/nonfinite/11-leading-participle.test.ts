import { describe, expect, test } from 'vitest'
import { found } from '../../../found.ts'

describe('a participle that opens the sentence', () => {
  test.each([
    [
      'Stressing that the bridge was old, the mayor called for calm.',
      'the mayor | Stressing | that the bridge was old',
    ],
    [
      'Warning that storms were near, Ann Lee said the port would close.',
      'Ann Lee | Warning | that storms were near',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'participle')).toContain(expected)
  })

  test.each([['Warning lights flashed at the port.'], ['Running late, Lee said hello.']])(
    'finds nothing in %j',
    (text) => {
      expect(found(text, 'participle')).toEqual([])
    },
  )
})

import { describe, expect, it } from 'vitest'
import { names } from './told.ts'

describe('a bare surname that two of a family have', () => {
  it.each([
    [
      'is not whoever is named as the other’s father',
      'Liz Dunn, the daughter of former mayor Ron Dunn, won. [Dunn] said so.',
      'Liz Dunn',
    ],
    ['is not the husband', 'Liz Dunn met her husband, Ron Dunn. [Dunn] said so.', 'Liz Dunn'],
    [
      'is not whoever was last named as kin',
      'The dead were Ron Dunn and Ann Lee. Liz Dunn, sister of Ron Dunn, wept. [Dunn] said so.',
      'Liz Dunn',
    ],
    ['is nobody where both stand alone', 'Liz Dunn met Ron Dunn. [Dunn] said so.', null],
    [
      'is nobody where they are friends of others',
      'Liz Dunn left. The friend Ron Dunn left. [Dunn] said so.',
      null,
    ],
  ])('%s', (_, marked, expected) => {
    expect(names(marked)).toEqual([expected])
  })
})

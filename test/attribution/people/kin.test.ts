import { describe, expect, it } from 'vitest'
import { names, told } from './told.ts'

it.each([
  [
    'by a councillor’s short title',
    'Coun Mary Dunn left. Mohammed Dunn stayed. [Coun Dunn] left.',
    'Mary Dunn',
  ],
  ['by a title where only one was named', 'Ann Dunn rang. Her husband, Mark, left. [Mr Dunn] left.', 'Dunn'],
  [
    'where a title fits the first name',
    'Ann Dunn rang. Her husband, Mark, left. [Mrs Dunn] left.',
    'Ann Dunn',
  ],
  ['where a first name is given to all', 'Robin Dunn rang on Monday. [Mr Dunn] left.', 'Robin Dunn'],
  ['by a courtesy title', 'Coun Mary Dunn met Mohammed Dunn in the old hall. [Mrs Dunn] left.', 'Mary Dunn'],
])('tells two of one surname apart %s', (_, marked, expected) => {
  expect(names(marked).at(-1)).toBe(expected)
})

describe('a name behind somebody’s kin', () => {
  it.each([
    ['is the kin’s', '[The wife of the mayor, Ann Lee,] said so.', ['Ann Lee'], 'wife of the mayor'],
    [
      'and not the mayor’s',
      '[The wife of the mayor, Ann Lee,] said so. [The mayor] left.',
      ['Ann Lee', 'mayor'],
      'wife of the mayor',
    ],
    [
      'is the one in office where a body is named',
      '[The head of the council, Ann Lee,] said so.',
      ['Ann Lee'],
      'head of the council',
    ],
  ])('%s', (_, marked, expected, role) => {
    expect(names(marked)).toEqual(expected)
    expect(told(marked)[0]?.role).toBe(role)
  })
})

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
    ['is not the brother', 'Liz Dunn, whose brother Ron Dunn is mayor, left. [Dunn] said so.', 'Liz Dunn'],
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

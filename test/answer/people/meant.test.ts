import { expect, it } from 'vitest'
import { describesOne, mayBeMeant } from '../../../src/answer/people/meant.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf } from '../invented.ts'

const library = buildLibrary([
  articleOf(
    'gardens',
    'The presidency said the gardens would open.',
    'Mia Lund, president of the club, said they were banking on rain.',
    'Companies near the gardens said so too.',
    'The boss of the nursery said seeds were dear.',
    'The management of water is hard.',
    'The gardens are dear to everybody in town, and not least to the baker.',
    'Halden is tired of rain, the boss of the nursery said.',
  ),
])

it.each([
  ['the president', 1],
  ['the club president', 1],
  ['the company', 2],
  ['the manager', 3],
  ['the club’s chief', 1],
])('%s may be whom sentence %i means', (called, sentence) => {
  expect(mayBeMeant(library, called, { article: 0, sentence })).toBe(true)
})

it.each([
  ['the president', 0],
  ['the bank', 1],
  ['the manager', 4],
  ['the mayor', 1],
  ['the baker', 5],
  ['Halden', 6],
])(
  '%s is not meant by sentence %i, which has at most a word of the same stem, or has it at the end, or in somebody’s words',
  (called, sentence) => {
    expect(mayBeMeant(library, called, { article: 0, sentence })).toBe(false)
  },
)

it.each([
  ['the mayor of Lund', true],
  ["the club's ex chief executive", true],
  ['voters', false],
  ['the ministry', false],
  ['the survey', false],
])('%s is what one person is: %j', (called, expected) => {
  expect(describesOne(called)).toBe(expected)
})

import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/search.ts'
import { nearWords } from '../../src/search/spelling.ts'
import { article } from './articles.ts'

const index = buildIndex([
  article('a', 'Piazza reopens', [
    'The government of Belmora has withdrawn its troops.',
    'Okonkwo: The piazza is ours.',
    'Chancellor Lindqvist did not comment.',
    'The Barkley report is old.',
  ]),
])

const slips: [string, string][] = [
  ['goverment', 'government'],
  ['govermnent', 'government'],
  ['belmroa', 'belmora'],
  ['okonkow', 'okonkwo'],
  ['lindqist', 'lindqvist'],
  ['chancelor', 'chancellor'],
  // No form of "bark".
  ['barkely', 'barkley'],
]

test.each(slips)('"%s" is a slip of "%s"', (typed, meant) => {
  expect(nearWords(index, typed, 3)[0]?.word).toBe(meant)
})

// An everyday word, a form of one, too far off, too short, with a digit, nothing, and what is no word at all.
test.each([
  'pizza',
  'pizzas',
  'belgrade',
  'barking',
  'ou',
  'piazz4',
  '',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
])('"%s" is a slip of nothing', (typed) => {
  expect(nearWords(index, typed, 3)).toEqual([])
})

test('the word itself is not near itself, and no more come back than asked for', () => {
  expect(nearWords(index, 'belmora', 3)).toEqual([])
  expect(nearWords(index, 'goverment', 0)).toEqual([])
})

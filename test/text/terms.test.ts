import { expect, test } from 'vitest'
import { termsOf } from '../../src/text/terms.ts'
import { synonymsOf } from '../../src/text/terms/synonyms.ts'
import { fastest } from '../search/fastest.ts'

/** The terms that count, in a row. */
function terms(text: string): string {
  return termsOf(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
    .join(' ')
}

const same: [string, string][] = [
  // Case, accents, quotes and what can't be seen.
  ['CAFÉ', 'cafe'],
  ['Cafe\u0301', 'café'],
  ['sol\u200bdier', 'soldier'],
  ['sol\u00addier', 'soldier'],
  ['O’Brien', "O'Brien"],
  ["O'Brien", 'OBrien'],
  ['ﬁsh', 'fish'],
  ['the mayor’s car', 'mayor car'],
  // Forms of a word.
  ['withdrew', 'withdrawing'],
  ['said', 'says'],
  ['children', 'child'],
  ['crises', 'crisis'],
  // Numbers, money, per cents, dates.
  ['twenty', '20'],
  ['twenty-five', '25'],
  ['third', '3rd'],
  ['1,000', '1000'],
  ['5%', '5 percent'],
  ['five per cent', '5%'],
  ['5 pct', '5%'],
  ['$5m', 'dollar 5 million'],
  ['$5 million', '$5m'],
  ['£3.5bn', '£3.5 billion'],
  ['9/11', 'September 11'],
  ['Sept. 11', 'September 11'],
  // Both sides of the Atlantic.
  ['labour', 'labor'],
  ['colourful', 'colorful'],
  ['favourites', 'favorites'],
  ['neighbourhood', 'neighborhood'],
  ['organised', 'organized'],
  ['organisation', 'organization'],
  ['analyse', 'analyze'],
  ['theatre', 'theater'],
  ['centres', 'centers'],
  ['travelled', 'traveled'],
  ['defence', 'defense'],
  ['programmes', 'programs'],
  // Countries and bodies.
  ['the U.S.', 'the US'],
  ['U.S.A.', 'United States'],
  ['the us', 'USA'],
  ['U.N.', 'United Nations'],
  ['United Kingdom', 'U.K.'],
  // Contractions keep their "not".
  ["didn't sign", 'did not sign'],
  ['who won', 'who wins'],
  ['can’t', 'cannot'],
]

test.each(same)('"%s" and "%s" are the same terms', (a, b) => {
  expect(terms(a)).toBe(terms(b))
  expect(terms(a)).not.toBe('')
})

const different: [string, string][] = [
  ['signed', 'not signed'],
  ['us', 'US'],
  ['may', 'May'],
  ['it', 'IT'],
  ['who', 'WHO'],
  ['rise', 'rize'],
  ['four', 'for'],
  ['found', 'founded'],
  ['5%', '$5'],
  ['24/7', '24'],
  ['twenty forty', '60'],
]

test.each(different)('"%s" and "%s" are different terms', (a, b) => {
  expect(terms(a)).not.toBe(terms(b))
})

test.each(['', ' ', '…', '— “”', '\u200b\u200b', '😀', '$ % &', '\ud800', "' '"])(
  '%j has no terms',
  (text) => {
    expect(termsOf(text)).toEqual([])
  },
)

test('every term stands where it says', () => {
  const text = 'A U.S. firm didn’t pay $5m on 9/11, Ann O’Brien’s co-author said.'
  for (const { start, end, word } of termsOf(text)) {
    expect(text.slice(start, end)).toMatch(/^\S+$/)
    if (word === 'author') expect(text.slice(start, end)).toBe('author')
  }
  expect(termsOf(text).map(({ word }) => word)).toEqual(
    'a us firm not pay dollar 5 million on september 11 ann obrien co author said'.split(' '),
  )
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s is a word like any other',
  (word) => {
    expect(termsOf(word)).toHaveLength(1)
    expect(termsOf(word)[0]?.stop).toBe(false)
    expect(synonymsOf(word)).toEqual([])
  },
)

test('terms are the same whatever was read before', () => {
  const text = 'The United States left; 1,200 children’s soldiers did not.'
  const first = termsOf(text)
  for (let i = 0; i < 20_000; i += 1) termsOf(`Word${i.toString(36)} united ${i}th`)
  expect(termsOf(text)).toEqual(first)
})

test('terms of 10 kB of anything take less than 50 ms', () => {
  for (const piece of [
    'a',
    'aing',
    "a'",
    'a.',
    '1,',
    '$1',
    'é\u0301',
    '\u200b',
    '\ud83d\ude00',
    'sses',
    'U.S',
    'twenty ',
    'per ',
    'x&',
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    expect(
      fastest(() => termsOf(text)),
      piece,
    ).toBeLessThan(50)
  }
})

test('synonyms are near in both directions, and no word is its own', () => {
  const [troops = '', soldiers = ''] = terms('troops soldiers').split(' ')
  expect(synonymsOf(troops).some(({ term }) => term === soldiers)).toBe(true)
  expect(synonymsOf(soldiers).some(({ term }) => term === troops)).toBe(true)
  expect(synonymsOf(troops).some(({ term }) => term === troops)).toBe(false)
  expect(synonymsOf(troops).every(({ weight }) => weight > 0 && weight < 1)).toBe(true)
})

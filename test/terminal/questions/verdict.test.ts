import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/answer/answer.ts'
import { parseArticle } from '../../../src/article/parse.ts'
import { attribute } from '../../../src/attribution/attribution.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { differenceOf } from '../../../src/terminal/questions/verdict.ts'

const parsed = parseArticle(
  'bridge.md',
  '“The repairs won’t cost two million crowns,” said Tom Cole, the city engineer.\nThe bridge was built in 1931.',
)
const library = buildLibrary(parsed.kind === 'article' ? [attribute(parsed.article)] : [])

const COST = 'What did Tom Cole say about the repairs?'
const BUILT = 'When was the bridge built?'

function difference(text: string, words: string | null, saidBy?: string | null) {
  const expectation = { line: 1, asked: { text }, words, ...(saidBy === undefined ? {} : { saidBy }) }
  return differenceOf(expectation, answer(library, expectation.asked))
}

describe('a question comes out', () => {
  it.each<[string, string, string | null, (string | null)?]>([
    ['with the words', COST, 'cost two million crowns'],
    ['with the words in other case, spacing and marks', COST, '"the Repairs  won\'t cost'],
    ['with the name', COST, 'two million', 'Cole'],
    ['with nobody’s name', BUILT, 'built in 1931', null],
    ['with a refusal', 'Who is the king of Spain?', null],
  ])('as expected %s', (_, question, words, saidBy) => {
    expect(difference(question, words, saidBy)).toBeNull()
  })

  it.each<[string, string, string | null, string | null | undefined, string, RegExp]>([
    [
      'with other words',
      BUILT,
      'built in 1932',
      undefined,
      '"built in 1932"',
      /^"The bridge was built in 1931\."/,
    ],
    ['with half a word', BUILT, 'idge was', undefined, '"idge was"', /said by nobody$/],
    [
      'with another name',
      COST,
      'two million',
      'Ann Lee',
      '"two million", said by Ann Lee',
      /said by Tom Cole$/,
    ],
    ['with a name', COST, 'two million', null, '"two million", said by nobody', /said by Tom Cole$/],
    ['with nobody’s name', BUILT, '1931', 'Cole', '"1931", said by Cole', /said by nobody$/],
    ['refused', 'Who is the king of Spain?', 'Felipe', undefined, '"Felipe"', /^a refusal \(/],
    ['answered', BUILT, null, undefined, 'to be refused', /1931/],
  ])('otherwise where it comes %s', (_, question, words, saidBy, expected, came) => {
    expect(difference(question, words, saidBy)).toEqual({
      expected,
      came: expect.stringMatching(came) as string,
    })
  })
})

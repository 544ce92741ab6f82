import { describe, expect, it } from 'vitest'
import { checkIndex, checkQuote } from '../../../src/answer/check/check.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf } from '../invented.ts'

const index = checkIndex(
  buildLibrary([
    articleOf(
      'derby',
      '"We will not sell the old stand this year," Ida Holm said, "and the fans know it."',
      'Klaus Brandt scored twice for Velmar before the break.',
      '"It was never a goal and the whole town saw it," a neighbour told reporters.',
    ),
  ]),
)
const verdicts = (text: string) => checkQuote(index, text).verdicts

describe('a quotation with words left out', () => {
  it.each([
    ['with three points', '“We will not sell the old stand ... and the fans know it”'],
    ['with an ellipsis', '“We will not sell … this year, and the fans know it”'],
    ['with an ellipsis in brackets', '“We will not sell the old stand [...] and the fans know it”'],
    ['where who says it stood', '“We will not sell the old stand this year, and the fans know it”'],
    ['in two places', '“We will … sell the old stand this year, and the fans know it”'],
  ])('is in the order of the article, not word for word, %s', (_, text) => {
    expect(verdicts(text)).toMatchObject([{ kind: 'shortened' }])
  })

  it.each([
    ['words are left out silently', '“We will sell the old stand this year”'],
    ['a word is changed as well', '“We will not sell the new stand ... and the fans know it”'],
  ])('differs where %s', (_, text) => {
    expect(verdicts(text)).toMatchObject([{ kind: 'differs' }])
  })

  it('is word for word where nothing stands between', () => {
    expect(verdicts('“We will not sell ... the old stand”')).toMatchObject([{ kind: 'verbatim' }])
  })
})

describe('a speaker whom the article only describes', () => {
  it('is not said to be another than the one named', () => {
    const [verdict] = verdicts('"It was never a goal and the whole town saw it" - Klaus Brandt')
    expect(verdict).toMatchObject({ kind: 'verbatim', speaker: { kind: 'unclaimed' } })
  })
})

import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'

/** The type and the speaker's name of the first sentence of a text. */
function firstOf(text: string): [string, string | null] {
  const read = parseArticle('a.md', text)
  if (read.kind !== 'article') throw new Error('no article')
  const { sentences, speakers } = attribute(read.article)
  const [first] = sentences
  const name = speakers[first?.speaker ?? -1]?.name
  return [first!.type, name && name !== 'author' ? read.article.text.slice(name.start, name.end) : null]
}

describe('whose a sentence is', () => {
  it.each([
    ['one that is reported from end to end', 'Ann Lee said the bridge would close in May.', 'indirect'],
    [
      'one that opens with a quotation and then tells at length who said it and where',
      '"The old bridge is rotten and must close," Ann Lee told the harbour radio in an interview on Monday evening at the studio on the long quay of Northport.',
      'direct',
    ],
    [
      'one that opens with who speaks and tells more of them than of what they say',
      'Ann Lee, the master of the harbour at Northport since the great storm of that winter, said the bridge would close.',
      'indirect',
    ],
  ])('is the speaker’s: %s', (_, text, type) => {
    expect(firstOf(text)).toEqual([type, 'Ann Lee'])
  })

  it('is the speaker’s where a quotation that began before ends and the rest tells who said it', () => {
    const read = parseArticle(
      'a.md',
      '"The old bridge is rotten. It must close," Ann Lee told a joint news conference with the harbour master on Monday.',
    )
    if (read.kind !== 'article') throw new Error('no article')
    expect(attribute(read.article).sentences.map(({ type }) => type)).toEqual(['direct', 'direct'])
  })

  it.each([
    [
      'one with a quotation in the middle of what it tells itself',
      'Ann Lee crossed the bridge that she had called "old" on foot in the first storm of that winter.',
    ],
    ['one that nobody says', 'The bridge was built in 1931.'],
  ])('is the article’s own: %s', (_, text) => {
    expect(firstOf(text)).toEqual(['narration', null])
  })
})

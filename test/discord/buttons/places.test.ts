import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/answer/answer.ts'
import { placesOf, type Places } from '../../../src/discord/buttons/places.ts'
import type { Library } from '../../../src/library/library.ts'
import { BRIDGE, libraryOf } from '../invented.ts'

const library = libraryOf({
  'bridge.md': BRIDGE,
  'x.md': 'It rained for a week in Oldtown.\nThen it stopped.\n',
})
const places = placesOf(library.articles)

/** Sentence number `at` of article number `article`. */
function passage({ articles }: Library, article: number, at: number): Passage {
  const source = articles[article]!
  const { start, end } = source.article.sentences[at]!
  const { type, speaker, via } = source.sentences[at]!
  return { source, start, end, sentence: at, type, speaker, via, score: 1 }
}

function textAt(places: Places, key: string): string | null {
  const found = places.find(key)
  return found.kind === 'gone'
    ? null
    : `${found.kind}: ${found.passage.source.article.text.slice(found.passage.start, found.passage.end)}`
}

describe('a place', () => {
  it('leads back to the same passage', () => {
    for (const [article, source] of library.articles.entries()) {
      for (const sentence of source.sentences.keys()) {
        const there = passage(library, article, sentence)
        expect(places.find(places.keyOf(there))).toEqual({ kind: 'same', passage: there })
      }
    }
  })

  it('is short, however long the article’s name and text', () => {
    const long = libraryOf({ [`${'long '.repeat(100)}.md`]: `${'It rained. '.repeat(20_000)}\n` })
    const key = placesOf(long.articles).keyOf(passage(long, 0, 19_999))
    expect(key.length).toBeLessThanOrEqual(27)
  })

  it('leads to what stands there now where the article has changed, and says so', () => {
    const key = places.keyOf(passage(library, 0, 1))
    const changed = libraryOf({ 'bridge.md': BRIDGE.replace('two million', 'three million') })
    expect(textAt(placesOf(changed.articles), key)).toBe(
      'changed: "The repairs will cost three million crowns," said Tom Cole, the city engineer.',
    )
  })

  it('leads to the last sentence where the article has become shorter', () => {
    const key = places.keyOf(passage(library, 0, 3))
    const shorter = libraryOf({ 'bridge.md': 'The bridge is closed.\n' })
    expect(textAt(placesOf(shorter.articles), key)).toBe('changed: The bridge is closed.')
  })

  it('leads nowhere where the article is gone', () => {
    expect(textAt(placesOf([]), places.keyOf(passage(library, 0, 1)))).toBeNull()
  })

  it.each([
    ['nothing', () => ''],
    ['no key', () => 'hello'],
    ['half a sentence', (key: string) => key.replace(/\.[^.]*$/, '.1')],
    ['a place beyond the text', (key: string) => key.replace(/\.[^.]*\.[^.]*$/, '.zzzzz.zzzzzz')],
    ['an end before its start', (key: string) => key.replace(/\.([^.]*)\.([^.]*)$/, '.$2.$1')],
  ])('that is %s leads nowhere', (_, made) => {
    expect(textAt(places, made(places.keyOf(passage(library, 0, 1))))).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { isBlank } from '../../src/text/characters.ts'
import { quotations } from '../../src/text/quotations.ts'
import { contains } from '../../src/text/span.ts'
import { words } from '../../src/text/words.ts'

/** Scraps that articles are made of, and those that break readers of articles. */
const scraps = [
  [
    'Ann Lee',
    ' said',
    'the dogs',
    'Mr.',
    'U.S.',
    'J.',
    'p.m.',
    'No.',
    '5',
    '1,200.50',
    '%',
    '$',
    "n't",
    "'s",
  ],
  ['’', "'", '"', '“', '”', '``', "''", '‘', '«', '»', '„', '.', '?', '!', '...', '…', ' . . . ', ',', ':'],
  [
    ' — ',
    '--',
    '-',
    '(',
    ')',
    '[',
    ']',
    '#',
    '# ',
    '---\n',
    '---',
    'title: x\n',
    '- ',
    '1. ',
    '> ',
    '@ann',
    '#tag',
  ],
  [
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\0',
    '\ud800',
  ],
  ['\udc00', '😀', 'é', '東', 'https://a.example/?b=c', 'constructor', '__proto__'],
].flat()
const scrap = fc.constantFrom(...scraps)
const text = fc.oneof(
  fc.array(scrap, { maxLength: 60 }).map((chosen) => chosen.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** Calls `law` with the article that `file` is, where it is one. */
function check(law: (article: Article) => void): void {
  fc.assert(
    fc.property(text, (file) => {
      const result = parseArticle('a.md', file)
      if (result.kind === 'article') law(result.article)
    }),
    { numRuns: 1500 },
  )
}

const isNothing = (slice: string): boolean =>
  Array.from(slice, (_, at) => slice.charCodeAt(at) || 0).every((code) => isBlank(code))

describe('every article', () => {
  it('is the end of its file', () => {
    fc.assert(
      fc.property(text, (file) => {
        const result = parseArticle('a.md', file)
        expect(result.kind === 'refused' || file.endsWith(result.article.text)).toBe(true)
        expect(result.kind === 'article' || result.problems.length > 0).toBe(true)
      }),
    )
  })

  it('has sentences in order, inside their blocks, none of them empty', () => {
    check(({ text, blocks, sentences }) => {
      let at = 0
      for (const { start, end, block } of sentences) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(contains(blocks[block]!, { start, end })).toBe(true)
        expect(text.slice(start, end).trim()).not.toBe('')
        at = end
      }
    })
  })

  it('has nothing between its sentences but white space and heading signs', () => {
    check(({ text, blocks, sentences }) => {
      let at = 0
      for (const { start, end, block } of [
        ...sentences,
        { start: text.length, end: text.length, block: -1 },
      ]) {
        const gap = text.slice(at, start)
        const signs = blocks[block]?.kind === 'heading' || gap.includes('#')
        expect(isNothing(signs ? gap.replaceAll('#', ' ') : gap)).toBe(true)
        at = end
      }
    })
  })

  it('has a sentence for every letter and digit', () => {
    check(({ text, sentences }) => {
      // Apart, lest two halves of a surrogate pair from two sentences make a letter.
      const covered = sentences.map(({ start, end }) => text.slice(start, end)).join(' ')
      const count = (within: string): number => within.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      expect(count(covered)).toBe(count(text))
    })
  })

  it('has sentences that begin and end with what can be seen', () => {
    check(({ text, sentences }) => {
      for (const { start, end } of sentences) {
        expect(isBlank(text.charCodeAt(start))).toBe(false)
        expect(isBlank(text.charCodeAt(end - 1))).toBe(false)
      }
    })
  })

  it('is read alike each time', () => {
    fc.assert(
      fc.property(text, (file) => {
        expect(parseArticle('a.md', file)).toEqual(parseArticle('a.md', file))
      }),
    )
  })
})

describe('every text', () => {
  it('has words in order that cover all but blanks', () => {
    fc.assert(
      fc.property(text, (content) => {
        let at = 0
        for (const { start, end } of words(content)) {
          expect(isNothing(content.slice(at, start))).toBe(true)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(isNothing(content.slice(at))).toBe(true)
      }),
    )
  })

  it('has quotations that lie inside each other or apart, with their marks at their ends', () => {
    fc.assert(
      fc.property(text, (content) => {
        const found = quotations(content, { start: 0, end: content.length })
        for (const [at, quotation] of found.entries()) {
          expect(contains(quotation, quotation.inner)).toBe(true)
          expect(quotation.inner.end).toBeGreaterThan(quotation.inner.start)
          expect(quotation.inner.end < quotation.end).toBe(quotation.closed)
          const around = found.slice(0, at).filter((other) => other.end > quotation.start)
          expect(around.every((other) => contains(other, quotation))).toBe(true)
          expect(quotation.depth).toBe(around.length)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

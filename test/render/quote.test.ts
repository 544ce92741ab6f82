import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { field, nameAt, quote, speakerAt } from '../../src/render/quote.ts'
import { articleOf } from './invented.ts'

const article = articleOf([['Mayor Ida Holm closed the ferry.']], { author: 'Tom Ashby', publisher: ' ' })

describe('quote', () => {
  test('is the article at the span', () => {
    expect(quote(article, { start: 6, end: 14 }).text).toBe('Ida Holm')
  })

  test.each([
    ['before the text', -1, 3],
    ['beyond the text', 0, 1000],
    ['backwards', 5, 4],
    ['empty', 5, 5],
    ['between characters', 0.5, 3],
    ['nowhere', Number.NaN, 3],
  ])('throws where the span is %s', (_, start, end) => {
    expect(() => quote(article, { start, end })).toThrow(RangeError)
  })

  test('can not be copied with other words', () => {
    const copy = Object.assign({}, quote(article, { start: 0, end: 5 }))
    expect(copy).not.toHaveProperty('text')
  })
})

describe('field', () => {
  test('is what the front matter says', () => {
    expect(field(article, 'author')?.text).toBe('Tom Ashby')
  })

  test.each(['publisher', 'published'] as const)('is nothing where the front matter has no %s', (name) => {
    expect(field(article, name)).toBeNull()
  })
})

describe('nameAt', () => {
  test('takes a name from the text or the author from the front matter', () => {
    expect(nameAt(article, { start: 6, end: 14 })?.text).toBe('Ida Holm')
    expect(nameAt(article, 'author')?.text).toBe('Tom Ashby')
  })

  test('is nothing where the author is not known', () => {
    expect(nameAt({ ...article, author: null }, 'author')).toBeNull()
  })
})

describe('speakerAt', () => {
  const told = (text: string, name: string) => {
    const start = text.indexOf(name)
    return speakerAt(articleOf([[text]]), { start, end: start + name.length })?.text
  }

  test.each([
    ['A Kestrel spokeswoman said so.', 'Kestrel spokeswoman', 'A Kestrel spokeswoman'],
    ['It will close, the lender said.', 'lender', 'the lender'],
    ['It is over, said an official of Elm.', 'official of Elm', 'an official of Elm'],
    ['Another resident agreed.', 'resident', 'Another resident'],
  ])('shows a description with the word before it: %s', (text, name, shown) => {
    expect(told(text, name)).toBe(shown)
  })

  test.each([
    ['It was over, the BBC said.', 'BBC'],
    ['The Ministry of Transport agreed.', 'Ministry of Transport'],
    ['Their spokesman said so.', 'spokesman'],
    ['Panda keepers said so.', 'keepers'],
  ])('shows a name, or what no such word stands before, by itself: %s', (text, name) => {
    expect(told(text, name)).toBe(name)
  })
})

const SOURCE = new URL('../../src/', import.meta.url)
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

describe('Verbatim', () => {
  test.each(files.filter((file) => file !== 'render/quote.ts'))('is not forged by a cast in %s', (file) => {
    const code = readFileSync(new URL(file, SOURCE), 'utf8')
    expect(code).not.toMatch(
      /\bas\s+(?:unknown\s+as\s+)?(?:readonly\s+)?\(?Verbatim\b|<Verbatim>\s*[\w({[]|\bas\s+(?:any|never)\b/,
    )
  })

  test('is made by quote and field only', () => {
    const code = readFileSync(new URL('render/quote.ts', SOURCE), 'utf8')
    expect(code.match(/new Slice\(/g)).toHaveLength(2)
    expect(code).not.toMatch(/export (?:class|\{ *Slice)/)
  })
})

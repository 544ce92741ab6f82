import { describe, expect, it } from 'vitest'
import type { Article, ArticleResult } from '../../src/article/article.ts'
import { parseArticle } from '../../src/article/parse.ts'

function article(text: string, file = 'news/port-closes.md'): Article {
  const result = parseArticle(file, text)
  if (result.kind !== 'article') throw new Error(result.problems[0]?.message)
  return result.article
}

const problems = (result: ArticleResult): string[] =>
  result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)

describe('parseArticle', () => {
  it('reads the front matter and counts offsets after it', () => {
    const read = article(
      '---\ntitle: The port\npublisher: Brill Times\nurl: https://a.example/port\nauthor: Ann Lee\npublished: 2021-07-09\n---\nIt closed.\n',
    )
    expect(read).toMatchObject({
      id: 'port-closes',
      file: 'news/port-closes.md',
      title: 'The port',
      publisher: 'Brill Times',
      url: 'https://a.example/port',
      author: 'Ann Lee',
      published: '2021-07-09',
      text: 'It closed.\n',
      sentences: [{ start: 0, end: 10, block: 0, kind: 'sentence' }],
    })
  })

  it.each([
    ['headline', 'title'],
    ['source', 'publisher'],
    ['site', 'publisher'],
    ['link', 'url'],
    ['byline', 'author'],
    ['date', 'published'],
    ['Title', 'title'],
  ] as const)('knows the key %s as %s', (key, field) => {
    const value = field === 'url' ? 'https://a.example/' : 'Something'
    expect(article(`---\n${key}: ${value}\n---\nIt closed.`)[field]).toBe(value)
  })

  it.each([
    ['dates', 'date: 2021-07-09', 'published', '2021-07-09'],
    ['dates with times', 'date: 2021-07-09T10:00:00Z', 'published', '2021-07-09T10:00:00Z'],
    ['numbers', 'title: 1984', 'title', '1984'],
    ['truth values', 'title: Yes', 'title', 'Yes'],
    ['numbers with zeros', 'title: 007', 'title', '007'],
    ['quoted values', 'title: "A: B"', 'title', 'A: B'],
    ['folded values', 'title: >\n  The old\n  port', 'title', 'The old port'],
  ] as const)('keeps %s as written', (_, line, field, expected) => {
    expect(article(`---\n${line}\n---\nIt closed.`)[field]).toBe(expected)
  })

  it.each(['title:', 'title: null', 'title: ~', 'title: ""', 'tags: [a, b]'])(
    'makes the file name readable where the front matter says only "%s"',
    (line) => {
      expect(article(`---\n${line}\n---\nIt closed.`, 'old_port-closes.md').title).toBe('Old port closes')
    },
  )

  it('takes the whole file as text where there is no front matter, a byte-order mark included', () => {
    expect(article('\ufeffIt closed.')).toMatchObject({
      text: '\ufeffIt closed.',
      sentences: [{ start: 1, end: 11 }],
    })
  })

  it('takes a byte-order mark before the front matter as no part of the text', () => {
    expect(article('\ufeff---\r\ntitle: T\r\n--- \r\n\r\nIt closed.\r\n')).toMatchObject({
      title: 'T',
      text: '\r\nIt closed.\r\n',
    })
  })

  it('reads empty front matter, and rules further down as text', () => {
    expect(article('---\n---\nIt closed.').text).toBe('It closed.')
    expect(article('It closed.\n---\nIt rained.').text).toBe('It closed.\n---\nIt rained.')
  })

  it('makes one sentence of a heading and knows each sentence’s block', () => {
    const { sentences } = article('# Port closes. At last.\nIt rained. It poured.')
    expect(sentences).toEqual([
      { start: 2, end: 23, block: 0, kind: 'heading' },
      { start: 24, end: 34, block: 1, kind: 'sentence' },
      { start: 35, end: 45, block: 1, kind: 'sentence' },
    ])
  })

  it.each([
    ['front matter that is not closed', '---\ntitle: T\nIt closed.', 1, /not closed.*---/],
    ['an indented colon', '---\ntitle: A: B\n---\nIt closed.', 2, /no valid YAML.*quotes/],
    ['a key twice', '---\ntitle: A\nurl: https://a.example\ntitle: B\n---\nIt closed.', 4, /no valid YAML/],
    ['prose between rules', '---\nIt closed.\n---\nIt rained.', 2, /key: value/],
    ['an endless front matter', `---\n${'a: b\n'.repeat(9000)}---\nIt closed.`, 1, /longer/],
    ['an empty file', '', 1, /empty/],
    ['front matter alone', '---\ntitle: T\n---\n\n', 1, /empty/],
    ['nothing but quotation marks', '"'.repeat(500), 1, /empty/],
  ])('refuses %s', (_, text, line, message) => {
    const result = parseArticle('a.md', text)
    expect(result.kind).toBe('refused')
    expect(result.problems).toMatchObject([
      { file: 'a.md', line, message: expect.stringMatching(message) as string },
    ])
  })

  it('reads an article with odd values all the same, and says each', () => {
    const result = parseArticle(
      'a.md',
      '---\nauthor: [Ann, Bo]\nurl: javascript:alert(1)\ntitle: T\n---\nIt closed.',
    )
    expect(result).toMatchObject({ kind: 'article', article: { title: 'T', author: null, url: null } })
    expect(problems(result)).toEqual([
      'a.md:2: author is a list or a group; write one line of text',
      'a.md:3: url is no web address; write one that begins with https://',
    ])
  })
})

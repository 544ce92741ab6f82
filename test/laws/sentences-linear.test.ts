import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { quotations } from '../../src/text/quotations.ts'
import { fastest } from '../search/fastest.ts'

/** What a text may be full of. A hundred kilobytes of each must stay far below 50 ms per 10 kB. */
const hostile = {
  'quotation marks': '"',
  apostrophes: "'",
  'marks of all kinds': '“"‘\'«„”’»``',
  'opening marks': ' "a',
  'opening single marks': " 'a",
  'sentences on one line': 'Ann Lee said no. ',
  newlines: '\n',
  'no spaces': 'a',
  points: '.',
  'spaced points': ' .',
  'question marks': '?',
  'closing brackets': '.)',
  hyphens: 'a-',
  'numbers with hyphens': '1-',
  apostrophised: "a'",
  abbreviations: 'U.S. ',
  initials: 'A. ',
  'addresses cut short': 'http://.',
  'host names': 'a.b',
  'zero-width spaces': 'a\u200b',
  'lone surrogates': '\ud800a',
  'short lines': 'Ann\n',
  labels: 'Ann: b\n',
  'labels on one line': 'Ann: ',
  'heading signs': '# \n',
  'heading signs on one line': '#',
  measures: ' 2\'2"',
  'front matter that never ends': 'a\n',
  'carriage returns': 'a\r',
}

describe('reading an article takes time in proportion to its length', () => {
  it.each(Object.entries(hostile))('with nothing but %s', (name, unit) => {
    const text = (name.startsWith('front') ? '---\n' : 'a ') + unit.repeat(100_000 / unit.length)
    const read = () => {
      const result = parseArticle('a.md', text)
      if (result.kind === 'article') for (const block of result.article.blocks) quotations(text, block)
    }
    expect(fastest(read)).toBeLessThan(500)
  })

  it.each([
    ['brackets', `a: ${'['.repeat(16_000)}`],
    ['keys', Array.from({ length: 2_000 }, (_, at) => `k${at}:`).join('\n')],
    ['aliases', `a: &a [b]\n${Array.from({ length: 1_000 }, (_, at) => `k${at}: *a`).join('\n')}`],
  ])('with front matter full of %s', (_, yaml) => {
    expect(fastest(() => parseArticle('a.md', `---\n${yaml}\n---\nIt closed.`))).toBeLessThan(500)
  })
})

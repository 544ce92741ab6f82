import { describe, expect, test } from 'vitest'
import { say, words, type Page } from '../../../src/render/ink.ts'
import { quotesOf, showsAs } from '../../../src/render/markdown/checked.ts'
import { toMarkdown } from '../../../src/render/markdown/write.ts'
import { quote } from '../../../src/render/quote.ts'
import { articleOf, spanOf } from '../invented.ts'

const article = articleOf([['"We *never* stop," said Ida Holm.', 'Nobody else spoke.']])
const slice = quote(article, spanOf(article, '"We *never* stop," said Ida Holm.'))
const name = words(quote(article, spanOf(article, 'Ida Holm')), { bold: true })
const page: Page = [
  { kind: 'quote', slice },
  { kind: 'text', phrase: say`— ${name}` },
  { kind: 'subtext', phrase: say`paragraph ${1} of ${1}` },
]
const content = toMarkdown(page)

describe('showsAs', () => {
  test('is true for what was written from the page', () => {
    expect(content).toBe('> "We \\*never\\* stop," said Ida Holm.\n— **Ida Holm**\n-# paragraph 1 of 1')
    expect(showsAs(content, page)).toBe(true)
  })

  test.each([
    ['a word is missing', (text: string) => text.replace('We ', '')],
    ['a word was added', (text: string) => text.replace('stop', 'ever stop')],
    ['a letter differs', (text: string) => text.replace('stop', 'stob')],
    ['a mark became formatting', (text: string) => text.replaceAll('\\*', '*')],
    ['the quotation is cut', (text: string) => text.replace(' said Ida Holm.', '')],
    ['the quotation is no block quote', (text: string) => text.replace('> ', '')],
    ['another line joined the quotation', (text: string) => text.replace('— ', '> — ')],
    ['the name is another', (text: string) => text.replace('**Ida', '**Ina')],
    ['the name is not bold', (text: string) => text.replaceAll('**', '')],
    ['the small print is no small print', (text: string) => text.replace('-# ', '')],
    ['a line is missing', (text: string) => text.split('\n', 2).join('\n')],
    ['a line was added', (text: string) => `${text}\n@everyone`],
    [
      'the name is a link',
      (text: string) => text.replace('**Ida Holm**', '[**Ida Holm**](<https://a.example/>)'),
    ],
  ])('is false where %s', (_, spoil) => {
    const spoilt = spoil(content)
    expect(spoilt).not.toBe(content)
    expect(showsAs(spoilt, page)).toBe(false)
  })
})

test('quotesOf is what stands in the block quotes', () => {
  expect(quotesOf(page)).toEqual([slice])
})

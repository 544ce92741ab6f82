import { describe, expect, test } from 'vitest'
import { linkTo } from '../../src/render/text-fragment.ts'

const URL_ = 'https://news.example/a'
const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')

describe('linkTo', () => {
  test.each([
    ['names a short quotation whole', 'The ferry stays.', '#:~:text=The%20ferry%20stays'],
    ['leaves off the marks around it', '“The ferry stays.”', '#:~:text=The%20ferry%20stays'],
    ['encodes what means something in a directive', 'a-b, c & d', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['encodes what would end a link in Markdown', 'a (b) c*d_e', '#:~:text=a%20%28b%29%20c%2Ad%5Fe'],
    ['reads a line break as a space', 'a\nb', '#:~:text=a%20b'],
    ['encodes other scripts', 'Zoë', '#:~:text=Zo%C3%AB'],
    ['survives half a pair', 'a \ud83d b', '#:~:text=a%20%EF%BF%BD%20b'],
    ['has nothing to name in a row of marks', '"…"', ''],
    [
      'names a long quotation by its ends',
      LONG,
      '#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(linkTo(URL_, quotation)).toBe(URL_ + expected)
  })

  test.each([
    ['keeps a fragment', `${URL_}#live`, `${URL_}#live:~:text=x`],
    ['replaces a text directive', `${URL_}#live:~:text=old`, `${URL_}#live:~:text=x`],
    ['keeps a query', `${URL_}?id=1&b=2`, `${URL_}?id=1&b=2#:~:text=x`],
    ['encodes brackets', `${URL_}_(b)[c]`, `${URL_}_%28b%29%5Bc%5D#:~:text=x`],
    ['encodes quotes, spaces and angle brackets', `${URL_}/<b> "c"`, `${URL_}/%3Cb%3E%20%22c%22#:~:text=x`],
    ['mentions nobody', `${URL_}/@here#@everyone`, `${URL_}/%40here#%40everyone:~:text=x`],
    ['keeps the name of an account', `${URL_}/@ida`, `${URL_}/@ida#:~:text=x`],
    ['takes http too', 'http://news.example/', 'http://news.example/#:~:text=x'],
  ])('%s', (_, url, expected) => {
    expect(linkTo(url, 'x')).toBe(expected)
  })

  test.each([
    null,
    '',
    'news.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://news.example/a',
    'https://reader@news.example/a',
    'https://[::1]/a',
    'not an address',
  ])('is no link for %j', (url) => {
    expect(linkTo(url, 'x')).toBeNull()
  })

  test('does with fewer words, then without any, where the address is long', () => {
    const long = `${URL_}/${'b'.repeat(430)}`
    expect(linkTo(long, LONG)).toBe(`${long}#:~:text=word0%20word1%20word2,word57%20word58%20word59`)
    const longer = `${URL_}/${'b'.repeat(480)}`
    expect(linkTo(longer, LONG)).toBe(longer)
  })

  test('is no link where the address alone is longer than 512 characters', () => {
    expect(linkTo(`${URL_}/${'b'.repeat(512)}`, 'x')).toBeNull()
  })
})

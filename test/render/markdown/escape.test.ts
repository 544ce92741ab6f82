import { describe, expect, test } from 'vitest'
import { escapeLine } from '../../../src/render/markdown/escape.ts'
import { parseBack } from '../../../src/render/markdown/parse-back.ts'
import { cpuClock } from '../../cpu-clock.ts'

const HOSTILE = [
  '**bold** __under__ *it* _it_ ~~gone~~ ||spoiler||',
  '`code` ``code`` ```js code```',
  '# heading',
  '## heading',
  '-# subtext',
  '- bullet',
  '* bullet',
  '+ bullet',
  '12. twelfth',
  '  - indented',
  '> quoted',
  '>>> all quoted',
  '@everyone and @here',
  '<@123> <@!123> <@&123> <#123> </ask:123> <t:1618953630:R> <:e:1> <a:e:1> <id:customize>',
  ':smile: at 10:30:45',
  'https://example.com/a_b*c and http://example.com',
  '<https://example.com>',
  '[click](https://example.com) [click](<https://example.com>)',
  'discord.gg/abc discord.com/invite/abc discordapp.com/invite/abc',
  'mailto:a@b.example <mailto:a@b.example>',
  'back\\slash \\* \\\\ \\n at the end \\',
  '¯\\_(ツ)_/¯',
  'snake_case_word and 2*3*4',
]

describe('escapeLine', () => {
  test.each(HOSTILE)('makes %j show itself and nothing else', (text) => {
    expect(parseBack(escapeLine(text))).toEqual([{ blocks: [], runs: [{ text, looks: [], link: null }] }])
  })

  test.each(HOSTILE)('would be needed for %j', (text) => {
    expect(parseBack(text)).not.toEqual([{ blocks: [], runs: [{ text, looks: [], link: null }] }])
  })

  test.each([
    ['plain words stay', '"No," said Ida Holm: "the U.S. - and/or - don\'t (yet)."', undefined],
    ['an address is broken up', 'see discord.gg/abc', 'see discord\\.gg/abc'],
    ['a number starts a line', '3. third', '3\\. third'],
    ['a time is no emoji', '10:30', '10\\:30'],
    ['what is invisible hides no line start', '\u200b- a', '\u200b\\- a'],
    ['a mention is broken up twice', '<@1>', '\\<\\@1\\>'],
  ])('%s', (_, text, expected = text) => {
    expect(escapeLine(text)).toBe(expected)
  })

  test('takes time in proportion to the line', () => {
    const spent = cpuClock()
    escapeLine('.:/@a'.repeat(200_000))
    expect(spent()).toBeLessThan(2000)
  })
})

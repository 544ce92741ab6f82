import { describe, expect, test } from 'vitest'
import { shown, shownInLine, wellFormed } from '../../src/render/shown.ts'
import { cpuClock } from '../cpu-clock.ts'

describe('shown', () => {
  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb\u2028c\u2029d\u0085e\vf\fg', 'a\nb\nc\nd\ne\nf\ng'],
    ['\u001b[31mred\u001b[0m\u0000\u009b', '[31mred[0m'],
    ['tab\tstays', 'tab\tstays'],
    ['half \ud83d pair \ude00', 'half \ufffd pair \ufffd'],
    ['half \ud83d\u0000\ude00 pair', 'half \ufffd\ufffd pair'],
    ['whole 😀 pair', 'whole 😀 pair'],
    ['zero\u200bwidth \u202eturned', 'zero\u200bwidth \u202eturned'],
  ])('%j is shown as %j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('shownInLine', () => {
  test('makes a line break a space', () => {
    expect(shownInLine('Chief of\nStaff')).toBe('Chief of Staff')
  })

  test('leaves text that runs one way alone', () => {
    expect(shownInLine('Zoë Ångström')).toBe('Zoë Ångström')
  })

  test.each([
    ['right-to-left letters', 'דנה', '\u2068דנה\u2069'],
    ['an open override', 'Ida \u202eHolm', '\u2068Ida \u202eHolm\u202c\u2069'],
    ['an override that is closed', '\u202eHolm\u202c', '\u2068\u202eHolm\u202c\u2069'],
    ['an open isolate', 'Ida \u2067Holm', '\u2068Ida \u2067Holm\u2069\u2069'],
    ['a closing mark too many, then an override', '\u2069\u202eHolm', '\u2068\u2069\u202eHolm\u202c'],
    ['an isolate closed over an override', '\u2067\u202eHolm\u2069', '\u2068\u2067\u202eHolm\u2069\u2069'],
  ])('shuts in %s', (_, text, expected) => {
    expect(shownInLine(text)).toBe(expected)
  })
})

test('wellFormed takes time in proportion to the text', () => {
  const spent = cpuClock()
  wellFormed('\ud83d'.repeat(1_000_000))
  shownInLine('\u202e'.repeat(200_000) + '\u2069'.repeat(200_000))
  expect(spent()).toBeLessThan(2000)
})

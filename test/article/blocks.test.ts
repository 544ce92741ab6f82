import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/article/blocks.ts'

/** One string a block: headings behind "H ", paragraphs behind "P ". */
const read = (text: string): string[] =>
  blocks(text).map(({ start, end, kind }) => `${kind === 'heading' ? 'H' : 'P'} ${text.slice(start, end)}`)

const wrapped = `The council of Lower Brill voted on Monday to close the old port,
which has served the town for two hundred years, and to build a new
one further down the river.
"We had no choice," said the mayor, Ann Lee, after the vote. She had
fought for the port for years.

Anger in the town

Fishermen who gathered outside the hall said that they had not been
asked. See
https://a.example/a-very-long-address-that-no-program-can-break-in-two-because-it-has-no-space-in-it-at-all-anywhere
for the minutes.
`

describe('blocks', () => {
  it('takes a first line that repeats the title for a heading, whatever its marks', () => {
    const text = 'Port “to close”.\nThe port of Brill will close in May.\nPort to close.\nNobody knew of it.'
    const [first, second, third] = blocks(text, 'Port to Close')
    expect([first?.kind, second?.kind, third?.kind]).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(blocks(text, 'Port to open')[0]?.kind).toBe('paragraph')
  })

  it.each([
    ['07.05'],
    ['8:30 pm GMT'],
    ['11:05 a.m.'],
    ['© 2024 Brill Media. All rights reserved.'],
    ['(c) 2024 Brill Media. All rights reserved.'],
  ])('takes a time and a notice of rights for headings: %s', (line) => {
    expect(read(`The port is shut.\n${line}\nThe port is open again.`)[1]).toBe(`H ${line}`)
  })

  it.each([
    ['07.05 was too early.'],
    ['Copyright is a right.'],
    ['“It is a waste of money.” — Ann Lee, Brill'],
  ])('takes for none: %s', (line) => {
    expect(read(`The port is shut.\n${line}\nThe port is open again.`)[1]).toBe(`P ${line}`)
  })

  it('takes a numbered line over a paragraph for a heading, and no item of a list', () => {
    const parts = '1. It knew\nThe port knew of the crack in May.\n2. It kept quiet\nNobody was told of it.'
    expect(read(parts).map((line) => line.charAt(0))).toEqual(['H', 'P', 'H', 'P'])
    const items = 'The port lists two of them.\n1. The old crane\n2. The long pier\nBoth of them are shut.'
    expect(read(items).map((line) => line.charAt(0))).toEqual(['P', 'P', 'P', 'P'])
    expect(read('They chose one.\n1. The old crane.\nIt is shut.')[1]).toBe('P 1. The old crane.')
  })

  it('takes every line as a paragraph where lines are paragraphs', () => {
    expect(read('The port closed.\nIt will not open again.\n\n  Nobody knew.  \n')).toEqual([
      'P The port closed.',
      'P It will not open again.',
      'P Nobody knew.',
    ])
  })

  it('takes short lines that end in the middle of nothing as paragraphs of their own', () => {
    expect(read('Yes, she said.\nNo, he said.\nSo they left.')).toHaveLength(3)
  })

  it('joins the lines of a hard-wrapped text up to the blank line', () => {
    expect(read(wrapped).map((block) => block.replaceAll('\n', ' '))).toEqual([
      'P The council of Lower Brill voted on Monday to close the old port, which has served the town for two hundred years, and to build a new one further down the river.',
      'P "We had no choice," said the mayor, Ann Lee, after the vote. She had fought for the port for years.',
      'H Anger in the town',
      'P Fishermen who gathered outside the hall said that they had not been asked. See https://a.example/a-very-long-address-that-no-program-can-break-in-two-because-it-has-no-space-in-it-at-all-anywhere for the minutes.',
    ])
  })

  it('reads a hard-wrapped text with Windows line ends alike', () => {
    expect(read(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(4)
  })

  it.each([
    ['a short line without final punctuation', 'Anger in the town'],
    ['a label that stands once', 'Port chief: Brill on path to ruin'],
    ['a label in capitals that stands once', 'IRGC: Enemy will regret it'],
    ['a quotation at its end', 'Lee: ‘We will leave’'],
    ['a quotation without a point', '‘The sea was coming in’'],
    ['a capital line', 'WHAT COMES NEXT'],
    ['a line that begins with "By"', 'By the river'],
  ])('takes %s as a heading', (_, line) => {
    expect(read(`The port closed.\n${line}\nNobody knew.`)[1]).toBe(`H ${line}`)
  })

  it.each([
    ['a line with a full stop', 'It closed.'],
    ['a line with a colon', 'She said:'],
    ['a question', 'Will it close?'],
    ['a byline', 'By Ann Lee'],
    ['a byline in capitals', 'BY ANN LEE'],
    ['a list item', '- the old port'],
    ['a numbered item', '2. the old port'],
    ['a signature', '— Ann Lee, mayor'],
    ['a quotation with its point inside', '“We will leave.”'],
    ['a transcript line', 'LEE: well, you know'],
    ['an address', 'https://a.example/port'],
    ['a long line', 'the port '.repeat(20).trim()],
    ['a line without letters', '* * *'],
  ])('takes %s as a paragraph', (_, line) => {
    expect(read(`The port closed.\n${line}\nNobody knew.`)[1]).toBe(`P ${line}`)
  })

  it('knows transcript labels by their coming back', () => {
    expect(read('Lee: so it is\nCole: is it\nLee: yes\nThey left.').map((block) => block[0])).toEqual([
      'P',
      'H',
      'P',
      'P',
    ])
  })

  it('takes a label that comes back in running text as part of a headline', () => {
    const text = `${'It rained.\n'.repeat(9)}Brill: port closes\nIt rained.\nBrill: mayor leaves\nIt rained.`
    expect(read(text).filter((block) => block.startsWith('H'))).toEqual([
      'H Brill: port closes',
      'H Brill: mayor leaves',
    ])
  })

  it('takes the first line as a heading, and never the last', () => {
    expect(read('Port closes\nIt rained.\nReporting by Ann Lee')).toEqual([
      'H Port closes',
      'P It rained.',
      'P Reporting by Ann Lee',
    ])
  })

  it('takes many short lines in a row as a list', () => {
    expect(
      read('The winners are these.\nAnn Lee\nBo Cole\nCy Bray\nDi Lowe\nThey rejoiced.').join(),
    ).not.toContain('H ')
  })

  it('leaves the signs of a Markdown heading out', () => {
    expect(read('# Port closes.\n## Why it did ##\nLearn C#\n#tag is no heading.\n#\n')).toEqual([
      'H Port closes.',
      'H Why it did',
      'H Learn C#',
      'P #tag is no heading.',
      'P #',
    ])
  })

  it('leaves byte-order marks, zero-width and non-breaking spaces at the edges out', () => {
    expect(read('\ufeff\u00a0Ann left.\u200b\r\n\u200b\r\nBo stayed.\u00a0')).toEqual([
      'P Ann left.',
      'P Bo stayed.',
    ])
  })

  it('finds nothing where nothing stands', () => {
    expect(read(' \n\u200b\r\n\ufeff')).toEqual([])
  })
})

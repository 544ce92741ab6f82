import { describe, expect, test } from 'vitest'
import { parseBack } from '../../../src/render/markdown/parse-back.ts'
import { cpuClock } from '../../cpu-clock.ts'

/** Lines as "blocks|look(text)look(text)", short enough to read. */
function lines(content: string): string[] {
  return parseBack(content).map(({ blocks, runs }) => {
    const shown = runs.map(({ text, looks, link }) => {
      const look = [...looks, ...(link === null ? [] : [`to ${link}`])].join(' ')
      return look === '' ? text : `${look}(${text})`
    })
    return `${blocks.join(' ')}|${shown.join('')}`
  })
}

describe('parseBack', () => {
  test.each([
    ['nothing', '', []],
    ['plain lines', 'one\ntwo', ['|one', '|two']],
    ['an empty line', 'one\n\ntwo', ['|one', '|', '|two']],
    ['bold', 'a **b** c', ['|a bold(b) c']],
    ['bold that ends with a star', '**b\\***', ['|bold(b*)']],
    ['bold over two lines', '**a\nb**', ['|bold(a)', '|bold(b)']],
    ['formatting in formatting', '__a *b*__', ['|underline(a )underline italics(b)']],
    ['an opened mark without its end', '**a', ['|**a']],
    ['stars with spaces around them', '2 * 3 * 4', ['|2 * 3 * 4']],
    ['strikethrough and spoiler', '~~a~~ ||b||', ['|strikethrough(a) spoiler(b)']],
    ['code', '`a *b*` ```c```', ['|code(a *b*) code(c)']],
    ['escapes', '\\*a\\* \\\\ \\n', ['|*a* \\ \\n']],
  ])('reads %s', (_, content, expected) => {
    expect(lines(content)).toEqual(expected)
  })

  test.each([
    ['a quotation', '> a\nb', ['quote|a', '|b']],
    ['a quotation of two lines', '> a\n> b\nc', ['quote|a', 'quote|b', '|c']],
    ['a mark without a space', '>a', ['|>a']],
    ['a mark inside a line', 'a > b', ['|a > b']],
    ['bold over two lines of a quotation', '> **a\n> b**', ['quote|bold(a)', 'quote|bold(b)']],
    ['the rest as a quotation', '>>> a\nb\n\nc', ['quote|a', 'quote|b', 'quote|', 'quote|c']],
    ['a heading in a quotation', '> # a', ['quote heading|a']],
    ['a list in a quotation', '> - a', ['quote item|a']],
    ['no quotation in a quotation', '> > a', ['quote|> a']],
    ['subtext', '-# a\nb', ['subtext|a', '|b']],
    ['a heading in subtext', '-# # a', ['subtext heading|a']],
    ['headings', '# a\n### b\n#### c', ['heading|a', 'heading|b', '|#### c']],
    ['a hash without a space', '#a', ['|#a']],
    ['bullets and numbers', '- a\n* b\n+ c\n1. d', ['item|a', 'item|b', 'item|c', 'item|d']],
    ['a dash inside a line', 'a - b', ['|a - b']],
  ])('reads %s', (_, content, expected) => {
    expect(lines(content)).toEqual(expected)
  })

  test.each([
    ['a link', '[a](https://b.example/c)', ['|to https://b.example/c(a)']],
    ['a link without a preview', '[a](<https://b.example/c>)', ['|to https://b.example/c(a)']],
    ['a bold link', '[**a**](https://b.example)', ['|bold to https://b.example(a)']],
    ['brackets in a link', '[a \\[b\\]](https://c.example)', ['|to https://c.example(a [b])']],
    ['no link to elsewhere', '[a](javascript:b)', ['|[a](javascript:b)']],
    ['no link under an address', '[https://a.example](https://b.example)', null],
    ['a bare address', 'see https://a.example/b', ['|see link(https://a.example/b)']],
    ['mentions', '<@1> <@!2> <@&3> <#4> @everyone @here', null],
    ['a time', '<t:1618953630:R>', ['|timestamp(<t:1618953630:R>)']],
    ['a command', '</ask now:12>', ['|command(</ask now:12>)']],
    ['emoji', ':smile: <:a:1> <a:b:2>', ['|emoji(:smile:) emoji(<:a:1>) emoji(<a:b:2>)']],
    ['an invite', 'discord.gg/abc', ['|invite(discord.gg/abc)']],
  ])('reads %s', (_, content, expected) => {
    if (expected === null) expect(lines(content).join()).toMatch(/mention|link/)
    else expect(lines(content)).toEqual(expected)
  })

  test('reads the most hostile message that fits within half a second', () => {
    const spent = cpuClock()
    for (const part of ['**', '[', '_a', '`', '<', '> **', '||', '\\', '[a](', ':a', '*a **']) {
      parseBack(part.repeat(2000).slice(0, 2000))
    }
    expect(spent()).toBeLessThan(500)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage, RefusalReason } from '../../src/answer/answer.ts'
import type { Article } from '../../src/article/article.ts'
import { LIMITS } from '../../src/render/fit.ts'
import { escapeLine } from '../../src/render/markdown/escape.ts'
import { parseBack } from '../../src/render/markdown/parse-back.ts'
import { renderAnswer, renderFailure } from '../../src/render/reply.ts'
import { renderTerminalAnswer } from '../../src/render/terminal-reply.ts'
import { linkTo } from '../../src/render/text-fragment.ts'
import { answerOf, articleOf, attributed, passageOf, refusalOf } from '../render/invented.ts'

/** What breaks renderers: Markdown, mentions, addresses, invisible and turning characters, halves of characters. */
const MARKS = '* ** _ __ ~~ || ` ``` \\ [ ] ( ) ]( < > >>> # -# - + 1. 12. " “ ” . / ! :// : @'.split(' ')
const TAGS =
  '@everyone @here <@1> <@&1> <#1> <t:1:R> <:a:1> </ask:1> :smile: https://a.example discord.gg/a'.split(' ')
const BREAKS = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  ' ',
  '\u00a0',
  '\n> ',
  '\n- ',
  '\n# ',
  '\n-# ',
  '\n1. ',
  '\n>>> ',
]
const INVISIBLE = '\u200b \u200d \u200f \u202a \u202b \u202e \u202c \u2066 \u2067 \u2068 \u2069'.split(' ')
const BROKEN = ['\u0000', '\u001b[31m', '\u009b', '\ud83d', '\ude00']
const WORDS = ['😀', 'é', 'ש', 'ع', 'word', 'Ida', '$&', '__proto__', 'constructor']
const NASTY = fc.constantFrom(...MARKS, ...TAGS, ...BREAKS, ...INVISIBLE, ...BROKEN, ...WORDS)
const nasty = fc
  .array(fc.oneof({ weight: 4, arbitrary: NASTY }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
const optional = fc.option(nasty, { nil: null })

/** Any article, and any passage of it: spans cut through characters, escapes and lines. */
const passages: fc.Arbitrary<Passage> = fc
  .record({
    body: nasty.map((text) => `${text}.`),
    title: nasty,
    publisher: optional,
    author: optional,
    url: fc.oneof(optional, fc.webUrl({ withFragments: true, withQueryParameters: true })),
    cuts: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    type: fc.constantFrom('direct', 'indirect', 'mixed', 'narration', 'heading'),
    named: fc.constantFrom('text', 'author', 'nobody'),
    hasRole: fc.boolean(),
    hasVia: fc.boolean(),
  })
  .map(({ body, cuts, type, named, hasRole, hasVia, ...meta }) => {
    const article: Article = articleOf([[body]], meta)
    const span = (i: number) => {
      const a = (cuts[i] ?? 0) % body.length
      return { start: a, end: a + 1 + ((cuts[i + 1] ?? 0) % (body.length - a)) }
    }
    const name = named === 'author' ? ('author' as const) : span(0)
    const speaker = { kind: 'person', name, role: hasRole ? span(2) : null, mentions: [] } as const
    const via = hasVia ? span(3) : null
    const source = attributed(article, [speaker])
    return { source, ...span(4), sentence: 0, type, speaker: named === 'nobody' ? null : 0, via, score: 1 }
  })

/** The characters that have a shape. */
function seen(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s\p{Cc}]+/gu, '')
}

/** What Discord would make a mention, a time, a command or an emoji of, read off the raw text. */
const MENTION = /(?<!\\)@(?:everyone|here)|<(?:@[!&]?|#)\d+>|<\/[^>]*:\d+>|<t:\d+(?::\w)?>|<a?:\w+:\d+>/

describe('a rendered answer', () => {
  test('quotes what the article says, or nothing, and fits', () => {
    fc.assert(
      fc.property(passages, fc.boolean(), (passage, closest) => {
        const reply = renderAnswer(answerOf(passage, { closest }))
        expect(reply.content.length).toBeLessThanOrEqual(LIMITS.content)
        expect(reply.content.trim()).not.toBe('')
        const words = passage.source.article.text.slice(passage.start, passage.end)
        const quoted = parseBack(reply.content).filter(({ blocks }) => blocks.includes('quote'))
        expect(reply.kind).toBe('answer')
        expect(seen(quoted.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))).toBe(seen(words))
        expect(
          quoted.flatMap(({ runs }) => runs).every(({ looks, link }) => looks.length === 0 && link === null),
        ).toBe(true)
        expect(reply.content).not.toMatch(MENTION)
      }),
      { numRuns: 800 },
    )
  })

  test('quotes a long text whole or not at all', () => {
    fc.assert(
      fc.property(fc.array(NASTY, { minLength: 300, maxLength: 900 }), (parts) => {
        const article = articleOf([[parts.join('')]])
        const whole = { start: 0, end: article.sentences[0]!.end }
        const reply = renderAnswer(answerOf(passageOf(attributed(article), parts[0]!, whole)))
        expect(reply.content.length).toBeLessThanOrEqual(LIMITS.content)
        const quoted = parseBack(reply.content).filter(({ blocks }) => blocks.includes('quote'))
        const text = quoted.flatMap(({ runs }) => runs.map((run) => run.text)).join('')
        expect(['', seen(article.text)]).toContain(seen(text))
      }),
      { numRuns: 60 },
    )
  })

  test('lets nothing through to a terminal but lines of text', () => {
    fc.assert(
      fc.property(passages, (passage) => {
        expect(renderTerminalAnswer(answerOf(passage))).not.toMatch(/[^\P{Cc}\n\t]/u)
      }),
    )
  })
})

test('a refusal shows what was typed as it was typed, and fits', () => {
  const reasons: RefusalReason[] = [
    'person-unknown',
    'person-not-quoted',
    'person-not-on-this',
    'not-in-articles',
    'not-in-article',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...reasons),
      nasty,
      fc.nat(9),
      fc.array(nasty),
      (reason, person, quoted, suggestions) => {
        const reply = renderAnswer(refusalOf({ reason, person, quoted, suggestions }))
        expect(reply.content.length).toBeLessThanOrEqual(LIMITS.content)
        expect(reply).not.toEqual(renderFailure())
        expect(reply.content).not.toMatch(MENTION)
        const shown = parseBack(reply.content)
        expect(
          shown.every(({ runs }) => runs.every(({ looks, link }) => looks.length === 0 && link === null)),
        ).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('an escaped line shows the line, wherever it stands', () => {
  const line = nasty.map((text) => text.replace(/[\n\r]/g, ''))
  fc.assert(
    fc.property(line, fc.constantFrom('', '> ', '-# ', '- ', '— '), (text, before) => {
      fc.pre(text.trim() !== '')
      const [first, ...others] = parseBack(before + escapeLine(text) + '\nend')
      const all = first?.runs.map((run) => run.text).join('') ?? ''
      expect(all.trimStart()).toBe(((before === '— ' ? before : '') + text).trimStart())
      expect(first?.runs.every(({ looks, link }) => looks.length === 0 && link === null)).toBe(true)
      expect(others.map(({ runs }) => runs[0]?.text)).toEqual(['end'])
    }),
    { numRuns: 800 },
  )
})

test('a link is an address of its own host that Markdown can hold, of 512 characters at most', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), nasty, (url, text) => {
      const link = linkTo(url, text)
      if (link === null) return
      expect(link.length).toBeLessThanOrEqual(512)
      expect(link).toMatch(/^https?:\/\/[^\s<>()[\]\\]+$/)
      expect(new URL(link).host).toBe(new URL(url).host)
      const shown = parseBack(`[a](<${link}>)`)
      expect(shown).toEqual([{ blocks: [], runs: [{ text: 'a', looks: [], link }] }])
    }),
    { numRuns: 500 },
  )
})

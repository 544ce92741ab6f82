import { quotations } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import { foldedWords, type FoldedWord } from './fold.ts'

/** Words of a message that are given out for somebody's, with where they stand in it. */
export interface Claim extends Span {
  readonly words: readonly FoldedWord[]
}

/** Words enough to look for; fewer stand anywhere by chance. */
export const FEWEST_WORDS = 3
const MOST_CLAIMS = 3
/** More words than any message on Discord has. */
const MOST_WORDS = 1500

/** The whole text as one claim. */
export function wholeClaim(text: string, span: Span = { start: 0, end: text.length }): Claim {
  return claimAt(text, span)
}

/**
 * What a message quotes: its block quotes; else what it has in quotation marks; else all of it, but for a signature.
 * In the order of the message, of many the three longest. Empty where nothing has words enough.
 */
export function claimsIn(text: string, signature: Span | null): readonly Claim[] {
  const lines = linesOf(text)
  for (const spans of [blockQuotes(text, lines), marked(text, lines)]) {
    const claims = longEnough(spans.map((span) => claimAt(text, span)))
    if (claims.length > 0) return claims
  }
  return longEnough(around(text, signature).map((span) => claimAt(text, span)))
}

function claimAt(text: string, { start, end }: Span): Claim {
  return { start, end, words: foldedWords(text, { start, end }).slice(0, MOST_WORDS) }
}

function longEnough(claims: readonly Claim[]): readonly Claim[] {
  const enough = claims.filter(({ words }) => words.length >= FEWEST_WORDS)
  const longest = enough.toSorted((a, b) => b.words.length - a.words.length).slice(0, MOST_CLAIMS)
  return longest.toSorted((a, b) => a.start - b.start)
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** Runs of lines that start with ">". */
function blockQuotes(text: string, lines: readonly Span[]): Span[] {
  const spans: Span[] = []
  let last = -2
  for (const [i, line] of lines.entries()) {
    const marker = /^\s{0,3}>+\s?/.exec(text.slice(line.start, line.start + 8))
    if (marker === null) continue
    const before = spans.at(-1)
    if (last === i - 1 && before !== undefined)
      spans[spans.length - 1] = { start: before.start, end: line.end }
    else spans.push({ start: line.start + marker[0].length, end: line.end })
    last = i
  }
  return spans
}

/** What stands in quotation marks, outermost marks only. */
function marked(text: string, lines: readonly Span[]): Span[] {
  return lines
    .flatMap((line) => quotations(text, line).filter(({ depth }) => depth === 0))
    .map(({ inner }) => inner)
}

/** The text before and after the signature. */
function around(text: string, signature: Span | null): Span[] {
  if (signature === null) return [{ start: 0, end: text.length }]
  return [
    { start: 0, end: signature.start },
    { start: signature.end, end: text.length },
  ]
}

/**
 * Whom a message names as the speaker by its layout: "— Name" at its end, "Name:" at its start. A name has one to five
 * words, the first with a capital. Null where the layout says nothing.
 */
export function signatureOf(text: string): Span | null {
  const last = linesOf(text).at(-1)
  if (last === undefined) return null
  const dash = text.slice(last.start, last.end).search(/[-–—~]\s?[^-–—~]*$/)
  if (dash !== -1 && (dash === 0 || /["'”’»\s]/.test(text.charAt(last.start + dash - 1)))) {
    const name = { start: last.start + dash + 1, end: last.end }
    if (isName(text.slice(name.start, name.end))) return trimmed(text, name)
  }
  const colon = text.slice(0, 80).indexOf(':')
  if (colon > 0 && isName(text.slice(0, colon))) return trimmed(text, { start: 0, end: colon })
  return null
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    text.length <= 80 && words.length <= 5 && /^[^\p{L}]{0,2}\p{Lu}[\p{L}\p{M}\s.'’*_-]*$/u.test(text.trim())
  )
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}.'’-]+/gu)]
  const last = words.at(-1)
  if (last === undefined) return { start, end }
  return { start: start + (words[0]?.index ?? 0), end: start + last.index + last[0].length }
}

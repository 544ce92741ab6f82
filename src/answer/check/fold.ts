import type { Span } from '../../text/span.ts'

/** A word as quotations are compared by: its folded form, and where it stands in its text. */
export interface FoldedWord extends Span {
  readonly folded: string
}

const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`
const LETTERS = String.raw`[\p{L}\p{M}\p{Cf}]+(?:['’‘ʼ\u0060´][\p{L}\p{M}\p{Cf}]+)*`
const WORD = new RegExp(String.raw`${NUMBER}|${LETTERS}|\p{Sc}|%`, 'gu')

/**
 * The words of `text` within `span`, as far as they count when two wordings are compared: letters, digits, currency and
 * percent signs. Case, accents, spacing, dashes, quotation marks, the shape of apostrophes, other punctuation and
 * invisible characters do not count; every word does, "not" too.
 */
export function foldedWords(text: string, span: Span = { start: 0, end: text.length }): FoldedWord[] {
  const words: FoldedWord[] = []
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const folded = fold(match[0])
    const start = span.start + match.index
    if (folded !== '') words.push({ folded, start, end: start + match[0].length })
  }
  return words
}

const PLAIN = /^[a-z]+$/

function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
}

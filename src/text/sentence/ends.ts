import { goesOn, type EndMark } from './joins.ts'
import type { Word } from '../words.ts'

const CLOSERS = '"”’\'»)]}'

/**
 * The index of the last token of the sentence that began with token `first`, if the mark in token `at` ends it; null
 * where it goes on.
 */
export function endsSentence(
  text: string,
  tokens: readonly Word[],
  first: number,
  at: number,
): number | null {
  const mark = endMark(text, tokens[at])
  // At a sentence's start an end mark is something else: "... and so on", "![Picture](…)".
  if (mark === null || (at === first && tokens[at]?.kind === 'mark')) return null
  let marks = at
  while (isNextEndMark(text, tokens, marks)) marks += 1
  let last = marks
  while (isNextCloser(text, tokens, last)) last += 1
  const closed = last > marks
  last += trailingTokens(text, tokens, last)
  if (last + 1 >= tokens.length) return last
  const end = mark === 'point' && marks > at ? 'ellipsis' : mark
  return goesOn(text, tokens, { first, at, last, end, closed }) ? null : last
}

function endMark(text: string, token: Word | undefined): EndMark | null {
  if (token === undefined) return null
  const code = text.charCodeAt(token.end - 1)
  if (token.kind !== 'mark') return code === 0x2e ? 'abbreviation' : null
  if (code === 0x2e) return token.end - token.start === 1 ? 'point' : 'ellipsis'
  if (code === 0x2026) return 'ellipsis'
  return code === 0x3f || code === 0x21 || code === 0x203d ? 'question' : null
}

/** True where the token after `at` is one more mark of the same end: "?!", or the next point of ". . ." */
function isNextEndMark(text: string, tokens: readonly Word[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]]
  if (mark === undefined || next === undefined || next.kind !== 'mark') return false
  if (mark.end === next.start) return endMark(text, next) !== null
  return next.start === mark.end + 1 && endMark(text, next) === 'point' && endMark(text, mark) === 'point'
}

/** True where the token after `at` closes a quotation or a bracket. */
function isNextCloser(text: string, tokens: readonly Word[], at: number): boolean {
  const [mark, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (next?.kind !== 'mark' || mark?.end !== next.start || !CLOSERS.includes(text.charAt(next.start)))
    return false
  // A straight mark that touches the next word opens a quotation: 'He left."Go," she said.'
  return !'"\''.includes(text.charAt(next.start)) || after?.kind === 'mark' || next.end !== after?.start
}

/** How many tokens of a note's number or of a closing tag stand right behind token `at`: "closed.[1]", "closed.</p>". */
function trailingTokens(text: string, tokens: readonly Word[], at: number): number {
  const end = tokens[at]?.end ?? 0
  const tail = /^(?:\[\w{1,3}\]|<\/?\w{1,6}\s?\/?>)/.exec(text.slice(end, end + 12))
  if (tail === null) return 0
  let count = 0
  while ((tokens[at + count + 1]?.end ?? Infinity) <= end + tail[0].length) count += 1
  return count
}

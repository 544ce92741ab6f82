import { abbreviation } from './abbreviations.ts'
import { isDigit, isLower, isUpper } from './characters.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'
import type { Word } from './words.ts'

const CLOSERS = '"”’\'»)]}'
const OPENERS = '"“‘\'«([{`„'

/** Verbs that put a speaker after or before a question in quotation marks. */
const ASKED = new Set(
  `said says asked asks added adds replied replies cried shouted wondered told wrote writes tweeted exclaimed answered
   continued declared joked quipped demanded yelled screamed insisted responded began noted whispered remarked
   explained argued warned recalled concluded observed queried enquired inquired called`.split(/\s+/),
)

/**
 * The index of the last token of the sentence that began with token `first`, if the mark at token `at` may end it;
 * null where it goes on.
 */
export function endsSentence(
  text: string,
  tokens: readonly Word[],
  first: number,
  at: number,
): number | null {
  const token = tokens[at]
  if (token === undefined) return null
  const end = endMark(text, token)
  if (end === null) return null
  let last = at
  while (isEndMark(text, tokens[last + 1]) && touches(tokens, last)) last += 1
  const marks = last
  while (isCloser(text, tokens, last)) last += 1
  if (last + 1 >= tokens.length) return last
  return goesOn(text, tokens, { first, at, marks, last, end }) ? null : last
}

type EndMark = 'point' | 'question' | 'ellipsis' | 'abbreviation'

/** Where a sentence may end: from the token with its mark (`at`) to the last end mark and the last closing mark. */
interface Boundary {
  readonly first: number
  readonly at: number
  readonly marks: number
  readonly last: number
  readonly end: EndMark
}

function endMark(text: string, token: Word): EndMark | null {
  const code = text.charCodeAt(token.end - 1)
  if (token.kind !== 'mark') return code === 0x2e ? 'abbreviation' : null
  if (code === 0x2e) return token.end - token.start === 1 ? 'point' : 'ellipsis'
  if (code === 0x2026) return 'ellipsis'
  return code === 0x3f || code === 0x21 || code === 0x203d ? 'question' : null
}

function isEndMark(text: string, token: Word | undefined): boolean {
  return token?.kind === 'mark' && endMark(text, token) !== null
}

/** True where no white space stands between token `at` and the next. */
function touches(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start
}

/** True where the token after `at` closes a quotation or a bracket. */
function isCloser(text: string, tokens: readonly Word[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'mark' || !CLOSERS.includes(text.slice(next.start, next.end)) || !touches(tokens, at))
    return false
  // A straight mark that touches the next word opens a quotation: 'He left."Go," she said.'
  const after = tokens[at + 2]
  return !'"\''.includes(text.charAt(next.start)) || after?.kind === 'mark' || !touches(tokens, at + 1)
}

function goesOn(text: string, tokens: readonly Word[], boundary: Boundary): boolean {
  const { at, last, end } = boundary
  const closed = last > boundary.marks
  let next = last + 1
  while (tokens[next]?.kind === 'mark' && OPENERS.includes(text.charAt(tokens[next]?.start ?? 0))) next += 1
  const opens = next > last + 1
  const word = tokens[next]
  if (word === undefined) return false
  if (!opens && touches(tokens, last) && !isUpper(text, word.start)) return true
  if (isLower(text, word.start)) return end !== 'question' || closed || !opens
  if (word.kind === 'mark') return !opens && goesOnAfterMark(text, word)
  if (end === 'abbreviation') return !opens && isInside(text, tokens[at], word, tokens[next + 1])
  if (end === 'point') return isListNumber(text, tokens, boundary)
  if (end === 'question' && closed && !opens) return isCue(text, tokens, next)
  return false
}

/** A comma, a dash, a colon: the sentence goes on after "(…!)" or "Yahoo!". */
function goesOnAfterMark(text: string, mark: Word): boolean {
  return ',;:-–—)]}%&/'.includes(text.charAt(mark.start))
}

/** True where the point of `token` only shortens it, and `next` goes on. */
function isInside(text: string, token: Word | undefined, next: Word, after: Word | undefined): boolean {
  if (token === undefined) return false
  const word = text.slice(token.start, token.end - 1)
  const how = abbreviation(word)
  if (how === 'before-name' || how === 'before-number') return true
  if (isDigit(text.charCodeAt(next.start))) return true
  const starts = SENTENCE_STARTERS.has(text.slice(next.start, next.end).toLowerCase())
  if (word.length === 1) return !starts || (after !== undefined && text.charAt(after.start) === '.')
  return !starts
}

/** "1. Vote early" and "a. Vote": a number or a letter that counts, at the sentence's start. */
function isListNumber(text: string, tokens: readonly Word[], { first, at }: Boundary): boolean {
  const token = tokens[first]
  return (
    at === first + 1 &&
    token !== undefined &&
    token.kind === 'number' &&
    token.end - token.start <= 3 &&
    text.length > 0
  )
}

/** True for "Lee asked" and "Mayor Ann Lee said", where token `at` begins. */
function isCue(text: string, tokens: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') return false
    if (index > at && ASKED.has(text.slice(token.start, token.end))) return true
    if (!isUpper(text, token.start)) return false
  }
  return false
}

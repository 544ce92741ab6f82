import { isBlank, isDigit, isInvisible, isLetter, isWordCharacter, runEnd, widthAt } from './characters.ts'
import type { Span } from './span.ts'
import { isHyphen, isInnerPoint, takesPoint } from './word/points.ts'

/** A token: a word, a number (currency sign included), or a mark (punctuation, signs, emoji). */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark'
}

/**
 * The words, numbers and marks of `text`, in order, inside `span` (default: all of it). White space and invisible
 * characters belong to no token, unless invisible ones stand inside a word. One pass, whatever the text holds.
 *
 * One token each: hyphenated words, contractions (didn't), abbreviations with their points (U.S., Mr.), addresses,
 * @handles, #tags, "..." and "--". A possessive 's is a token of its own.
 */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = []
  let at = span.start
  while (at < span.end) {
    const token = text.charCodeAt(at) === SPACE ? null : tokenAt(text, at, span.end, found)
    if (token === null) {
      at += 1
    } else {
      found.push(token)
      at = token.end
    }
  }
  return found
}

const SPACE = 0x20

/** Nearly every word: letters of ASCII up to a space or a comma. One expression finds its end faster than a look at each. */
const PLAIN = /[A-Za-z]+(?=[ ,])/y

/** The token that begins at `at`; null where there is only what belongs to no token. */
function tokenAt(text: string, at: number, limit: number, before: readonly Word[]): Word | null {
  PLAIN.lastIndex = at
  const plain = PLAIN.test(text) ? PLAIN.lastIndex : limit + 1
  if (plain <= limit) return { start: at, end: plain, kind: 'word' }
  if (isBlank(text.charCodeAt(at))) return null
  if (isLetter(text, at)) {
    const address = addressEnd(text, at, limit)
    return address > at ? { start: at, end: address, kind: 'word' } : wordToken(text, at, limit, before)
  }
  const number = numberStart(text, at)
  if (number >= 0) return numberToken(text, at, number, limit)
  if (isTagStart(text, at, limit)) return wordToken(text, at, limit, before)
  if (isPossessive(text, at, limit) && before.at(-1)?.end === at)
    return { start: at, end: at + 2, kind: 'word' }
  return { start: at, end: Math.min(limit, markEnd(text, at)), kind: 'mark' }
}

function isTagStart(text: string, at: number, limit: number): boolean {
  return (text[at] === '@' || text[at] === '#') && at + 1 < limit && isWordCharacter(text, at + 1)
}

/** The end of the web address that starts at `at`, or -1. Punctuation at its end belongs to the sentence. */
function addressEnd(text: string, at: number, limit: number): number {
  if (text[at] !== 'h' && text[at] !== 'w') return -1
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at) && !text.startsWith('www.', at))
    return -1
  return addressTail(text, at, limit)
}

function addressTail(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !isBlank(text.charCodeAt(end)) && !'<>"“”'.includes(text.charAt(end))) end += 1
  while (end > at && ".,;:!?'’)]}…".includes(text.charAt(end - 1))) end -= 1
  return end
}

/** Where the digits of the number that starts at `at` begin (behind a currency sign, a point, an apostrophe), or -1. */
function numberStart(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return at
  if (!isDigit(text.charCodeAt(at + 1))) return -1
  if ('$£€¥'.includes(text.charAt(at))) return at + 1
  const free = at === 0 || isBlank(text.charCodeAt(at - 1))
  if (text[at] === '.' && free) return at + 1
  return "'’‘".includes(text.charAt(at)) && isDecade(text, at) ? at + 1 : -1
}

/** True where an apostrophe stands for a century: '90s. */
function isDecade(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 2)) && text[at + 3] === 's' && !isWordCharacter(text, at + 4)
}

function numberToken(text: string, start: number, digits: number, limit: number): Word {
  let at = digits
  while (at < limit) {
    if (isWordCharacter(text, at)) {
      at += widthAt(text, at)
    } else if (',.:/'.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1)) && at + 1 < limit) {
      at += 2
    } else if (isHyphen(text, at, limit)) {
      if (isLetter(text, at + 1)) return wordToken(text, start, limit, [])
      at += 2
    } else {
      break
    }
  }
  return { start, end: Math.min(at, limit), kind: 'number' }
}

function wordToken(text: string, start: number, limit: number, before: readonly Word[]): Word {
  let part = start
  let at = runEnd(text, start + widthAt(text, start), limit)
  while (at < limit && text[at] !== ' ') {
    if (text[at] === '_') {
      at += 1
    } else if (isInvisible(text.charCodeAt(at)) && joins(text, at, limit)) {
      at += 1
    } else if (isHyphen(text, at, limit)) {
      at += 1
      part = at
    } else if (isApostrophe(text, at) && isInnerApostrophe(text, at, limit)) {
      at += 1
    } else if ((text[at] === '&' || text[at] === '@') && at + 1 < limit && isLetter(text, at + 1)) {
      at += 1
      part = at
    } else if (text[at] === '.' && isInnerPoint(text, start, part, at, limit)) {
      at += 1
    } else {
      break
    }
    at = runEnd(text, at, limit)
  }
  at = Math.min(at, limit)
  if (text[at] === '/' && text.slice(part, at).includes('.'))
    return { start, end: addressTail(text, at, limit), kind: 'word' }
  const point = text[at] === '.' && text[at + 1] !== '.' && at < limit
  const end = point && takesPoint(text, { start: part, end: at }, start, before) ? at + 1 : at
  return { start, end, kind: 'word' }
}

function joins(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && isWordCharacter(text, at + 1)
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

/** True for the 's of a possessive (or of "it's"), at the end of a word. */
function isPossessive(text: string, at: number, limit: number): boolean {
  return (
    isApostrophe(text, at) &&
    at + 1 < limit &&
    (text[at + 1] === 's' || text[at + 1] === 'S') &&
    (at + 2 >= limit || !isWordCharacter(text, at + 2))
  )
}

function isInnerApostrophe(text: string, at: number, limit: number): boolean {
  return at + 1 < limit && isLetter(text, at + 1) && !isPossessive(text, at, limit)
}

/** The end of the mark at `at`: runs of points or of hyphens are one mark. */
function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 0x2e && code !== 0x2d) return at + widthAt(text, at)
  let end = at + 1
  while (text.charCodeAt(end) === code) end += 1
  return end
}

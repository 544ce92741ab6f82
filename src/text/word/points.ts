import { isBlank, isDigit, isLetter, isLower, isUpper, isWordCharacter } from '../characters.ts'
import type { Span } from '../span.ts'
import type { Word } from '../words.ts'
import { abbreviation } from './abbreviations.ts'

/*
 * The points and hyphens that belong to a word: a point may join (U.S., a.example), shorten (Mr.) or end the sentence.
 */

/** True where a single hyphen at `at` joins two parts of a word. */
export function isHyphen(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code === 0x2d || code === 0x2010 || code === 0x2011) && at + 1 < limit && isWordCharacter(text, at + 1)
  )
}

/** True for the point inside "U.S", "U.S.-led", "example.com", "Ph.D"; no word begins with a capital after a missing space. */
export function isInnerPoint(text: string, start: number, part: number, at: number, limit: number): boolean {
  if (isHyphen(text, at + 1, limit)) return isInitial(text, part, at)
  if (at + 1 >= limit || !isWordCharacter(text, at + 1)) return false
  if (isLower(text, at + 1)) return true
  if (isDigit(text.charCodeAt(at + 1))) return text[start] === '@' || text[start] === '#'
  return isInitial(text, part, at) || (at - part === 2 && text[at + 2] === '.')
}

/** True where one letter stands alone before the point at `at`, at the word's start or after another point. */
function isInitial(text: string, start: number, at: number): boolean {
  return at - 1 >= start && isLetter(text, at - 1) && (at - 1 === start || text[at - 2] === '.')
}

/** True where the point after `part`, the last part of the word that starts at `start`, belongs to the word. */
export function takesPoint(text: string, part: Span, start: number, before: readonly Word[]): boolean {
  if (isInitial(text, part.start, part.end)) {
    if (part.end - part.start > 1) return true
    if (isUpper(text, part.start))
      return text[part.start] !== 'I' || part.start > start || isAfterName(text, before)
  }
  if (part.end - part.start > 6) return false
  const how = abbreviation(text.slice(part.start, part.end))
  if (how === 'before-number') return nextIsDigit(text, part.end + 1)
  if (how !== 'state') return how !== null
  const last = before.at(-1)
  if (part.start > start || (last !== undefined && ',(-'.includes(text.slice(last.start, last.end))))
    return true
  return isUpper(text, part.start) && isBeforeTitle(text, part.end + 1)
}

/** True where a shortened title stands at `at`: "former Fla. Gov. Ann Lee". */
function isBeforeTitle(text: string, at: number): boolean {
  const [, title] = /^ (\p{Lu}\p{Ll}{1,5})\./u.exec(text.slice(at, at + 9)) ?? []
  return title !== undefined && abbreviation(title) === 'before-name'
}

/** True where an "I." is a name's initial: where a sentence starts, or behind a word with a capital. */
function isAfterName(text: string, before: readonly Word[]): boolean {
  const last = before.at(-1)
  return last === undefined || isUpper(text, last.start) || (last.kind === 'mark' && text[last.start] === '.')
}

function nextIsDigit(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at))
}

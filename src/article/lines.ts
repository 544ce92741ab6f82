import { isBlank, isLineEnd } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

/** A line of the text. `start` and `end` leave out the blanks around it; an empty line has `start === end`. */
export interface Line extends Span {
  /** How many blanks stand before it on the line. */
  readonly indent: number
}

/** The lines of `text`; "\r\n" ends one line, not two. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let at = 0
  while (at <= text.length) {
    let end = at
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1
    found.push(trimmed(text, at, end))
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return found
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  while (start < to && isBlank(text.charCodeAt(start))) start += 1
  let end = to
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start, end, indent: start - from }
}

import { isBlank } from '../text/characters.ts'
import type { Span } from '../text/span.ts'

/** A line of the text. `start` and `end` leave out the blanks around it; an empty line has `start === end`. */
export interface Line extends Span {
  /** How many blanks stand before it on the line. */
  readonly indent: number
}

/** What ends a line; "\r\n" ends one line, not two. */
const LINE_END = /\r\n|[\n-\r\u{85}\u{2028}\u{2029}]/gu

/** The lines of `text`. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let at = 0
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    found.push(trimmed(text, at, index))
    at = index + end.length
  }
  found.push(trimmed(text, at, text.length))
  return found
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from
  while (start < to && isBlank(text.charCodeAt(start))) start += 1
  let end = to
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start, end, indent: start - from }
}

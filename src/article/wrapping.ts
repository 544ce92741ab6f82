import type { Line } from './lines.ts'

/** No editor or mail program wraps wider; a longer line shows that lines are paragraphs. */
const WIDEST = 132
/** Lines of one paragraph each, all of them short, are no wrapped text. */
const NARROWEST = 30

/** The column at which a hard-wrapped text wraps: its longest line. An address that is too long stays whole and doesn't count. */
export function wrapWidth(text: string, all: readonly Line[]): number {
  let width = 0
  for (const line of all) {
    const length = line.end - line.start + line.indent
    if (length > width && text.slice(line.start, line.end).includes(' ')) width = length
  }
  return width
}

/**
 * True where line breaks come from wrapping, not from paragraphs. The evidence is taken over the whole text: no line is
 * long, most lines that are followed by another are so full that its first word would not have fitted, and most of
 * them stop in the middle of a sentence.
 */
export function isHardWrapped(text: string, all: readonly Line[]): boolean {
  const width = wrapWidth(text, all)
  if (width > WIDEST || width < NARROWEST) return false
  let pairs = 0
  let full = 0
  let unfinished = 0
  for (let at = 0; at + 1 < all.length; at += 1) {
    const line = all[at]
    const next = all[at + 1]
    if (line === undefined || next === undefined || line.start === line.end || next.start === next.end)
      continue
    pairs += 1
    if (!hasRoom(text, line, next, width)) full += 1
    if (!'.!?:”"’)'.includes(text.charAt(line.end - 1))) unfinished += 1
  }
  return pairs > 0 && full >= pairs * 0.6 && unfinished >= pairs * 0.5
}

/** True where the next line's first word would have fitted. Programs leave a few columns free, people some more. */
export function hasRoom(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + line.indent + 1 + firstWordLength(text, next) <= width * 0.9
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start
  while (end < line.end && text[end] !== ' ') end += 1
  return end - line.start
}

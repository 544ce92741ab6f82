import type { Span } from '../text/span.ts'
import type { Block } from './article.ts'
import { headings } from './headings.ts'
import { lines, type Line } from './lines.ts'
import { hasRoom, isHardWrapped, wrapWidth } from './wrapping.ts'

/**
 * The paragraphs and headings of `text`, in order. One line is one paragraph; in a text that is hard-wrapped, the lines
 * between two blank lines are. A block's span leaves out the blanks around it, and a heading's the "#" signs. A first line that
 * repeats the `title` is a heading.
 */
export function blocks(text: string, title: string | null = null): Block[] {
  const all = lines(text)
  const paragraphs = isHardWrapped(text, all)
    ? joined(text, all)
    : all.filter((line) => line.end > line.start)
  return headings(text, paragraphs, title)
}

/** The lines of a hard-wrapped text, joined to paragraphs. */
function joined(text: string, all: readonly Line[]): Span[] {
  const width = wrapWidth(text, all)
  const found: Span[] = []
  let open: Span | null = null
  let previous: Line | null = null
  for (const line of all) {
    if (line.start === line.end) {
      if (open !== null) found.push(open)
      open = null
    } else if (open === null || previous === null || breaks(text, previous, line, width)) {
      if (open !== null) found.push(open)
      open = { start: line.start, end: line.end }
    } else {
      open = { start: open.start, end: line.end }
    }
    previous = line
  }
  if (open !== null) found.push(open)
  return found
}

/** True where a paragraph ends without a blank line: a "#" heading, a list item, a line that ends far too early. */
function breaks(text: string, line: Line, next: Line, width: number): boolean {
  if (text[line.start] === '#' || text[next.start] === '#') return true
  const finished = /[.!?"”’:;]/.test(text.charAt(line.end - 1))
  if (/^(?:[-*•–—]|\d{1,3}[.)]) /.test(text.slice(next.start, next.start + 5))) return finished
  const short = line.end - line.start + line.indent < width * 0.6
  return short && finished && hasRoom(text, line, next, width)
}

import { runEnd } from '../text/characters.ts'
import type { Span } from '../text/span.ts'
import { indexAt } from './reading/places.ts'
import type { SpeechType } from './attribution.ts'

/** Shares of quoted letters from which a statement counts as all quoted, or as not quoted at all. */
const ALL = 0.97
const NONE = 0.03

/**
 * How something was said, from the marks alone: direct where all of it stands inside quotation marks, indirect where
 * nothing does, mixed else. `quotes`: the outermost quotations of the text, in order.
 */
export function speechType(text: string, content: readonly Span[], quotes: readonly Span[]): SpeechType {
  if (content.every((span) => (quotes[indexAt(quotes, span.start)]?.start ?? Infinity) >= span.end))
    return 'indirect'
  let all = 0
  let quoted = 0
  for (const span of content) {
    const size = letters(text, span)
    all += size
    for (let at = indexAt(quotes, span.start); at < quotes.length; at += 1) {
      const { start, end } = quotes[at] ?? span
      if (start >= span.end) break
      const inside = start <= span.start && end >= span.end
      quoted += inside
        ? size
        : letters(text, { start: Math.max(start, span.start), end: Math.min(end, span.end) })
    }
  }
  const share = all > 0 ? quoted / all : 0
  if (share >= ALL) return 'direct'
  return share <= NONE ? 'indirect' : 'mixed'
}

/** How many letters and digits stand in a span. */
function letters(text: string, { start, end }: Span): number {
  let count = 0
  let at = start
  while (at < end) {
    const run = runEnd(text, at, end)
    count += run - at
    at = run + 1
  }
  return count
}

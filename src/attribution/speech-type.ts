import { isDigit, isLetter } from '../text/characters.ts'
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
  let all = 0
  let quoted = 0
  for (const span of content) {
    let at = indexAt(quotes, span.start)
    for (let i = span.start; i < span.end; i += 1) {
      if (!isLetter(text, i) && !isDigit(text.charCodeAt(i))) continue
      while (at < quotes.length && (quotes[at]?.end ?? 0) <= i) at += 1
      all += 1
      if ((quotes[at]?.start ?? Infinity) <= i) quoted += 1
    }
  }
  const share = all > 0 ? quoted / all : 0
  if (share >= ALL) return 'direct'
  return share <= NONE ? 'indirect' : 'mixed'
}

import { endsSentence } from './sentence/ends.ts'
import type { Span } from './span.ts'
import { words } from './words.ts'

/**
 * The sentences of one paragraph, in order, without the white space around them; closing marks and brackets belong to
 * the sentence that they end. Splits over-eagerly at every mark that could end a sentence, then merges what belongs
 * together: abbreviations, initials, and the question in quotation marks with its "she asked".
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const tokens = words(text, paragraph)
  const found: Span[] = []
  let start = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endsSentence(text, tokens, start, at)
    if (end === null) continue
    found.push(spanOf(tokens, start, end))
    start = end + 1
    at = end
  }
  if (start < tokens.length) found.push(spanOf(tokens, start, tokens.length - 1))
  return found
}

function spanOf(tokens: readonly Span[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

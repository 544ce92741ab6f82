import type { Library } from '../../library/library.ts'
import { termsOf, type Term } from '../../text/terms.ts'
import type { Place } from '../people/relays.ts'

/** The words of a sentence. */
export function textOf(library: Library, { article, sentence }: Place): string {
  const source = library.articles[article]?.article
  const span = source?.sentences[sentence]
  return source && span ? source.text.slice(span.start, span.end) : ''
}

/** The terms of a text, stop words included. */
export function termSet(text: string): Set<string> {
  return new Set(termsOf(text).map(({ term }) => term))
}

/** True where the word has a capital in its text. */
export function isCapital(text: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

import type { Span } from './span.ts'
import { TermReader, type Maker } from './terms/tokens/term-reader.ts'
import type { WordTerm } from './terms/word-terms.ts'

/** A word at its place. Offsets index the text; the terms of one token ("$5m") share them. */
export interface Term extends WordTerm, Span {}

/**
 * The words of a text in order, stop words included. The one function for articles and questions: two spellings of
 * a word meet here or nowhere.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  if (known.reader.size > REMEMBERED) known = new WordList()
  const { reader, words } = known
  reader.read(text, 0, text.length, (made, start, end) => {
    const { term, word, stop } = words[made]!
    terms.push({ term, word, stop, start, end })
  })
  return terms
}

/** So many tokens at least are remembered from one text to the next: a question has the same sentences read many times. */
const REMEMBERED = 8_000

/** Keeps the words as they are. */
class WordList implements Maker {
  readonly words: WordTerm[] = []
  readonly reader = new TermReader(this)

  make(word: WordTerm): number {
    return this.words.push(word) - 1
  }

  withCapital(made: number): number {
    return made
  }
}

/** Remembers nothing but what each token is by itself, so that what was read before changes no text's words. */
let known = new WordList()

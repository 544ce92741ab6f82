import type { Span } from './span.ts'

/** A word of a text as retrieval sees it. Offsets index the text. */
export interface Term extends Span {
  /** What the index holds: folded, spelled one way, stemmed. */
  readonly term: string
  /** The word in lower case without accents. */
  readonly word: string
  /** True for the words that every sentence has ("the", "of", "did"): neither indexed nor searched. */
  readonly stop: boolean
}

const stopWords = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been being am do does did has have had it its ' +
    'this that these those and or but if so than then there he she they him her them his their i you we me my your our us ' +
    'who whom whose what which when where why how would could should can will may might must shall about into s t'
  ).split(' '),
)

/**
 * The words of a text in order, stop words included. The one function for articles and questions: two spellings of
 * a word meet here or nowhere.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const term = word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word
    terms.push({
      term,
      word,
      start: match.index,
      end: match.index + match[0].length,
      stop: stopWords.has(word),
    })
  }
  return terms
}

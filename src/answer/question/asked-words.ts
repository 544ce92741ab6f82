import { termsOf, type Term } from '../../text/terms.ts'

/** A word of a question. */
export interface AskedWord extends Term {
  /** True where the asker wrote it like a name: a capital in a question that is not all capitals. */
  readonly capital: boolean
  /** True where a possessive 's ends it. */
  readonly owner: boolean
}

/** Longer questions are read up to here: what a person asks fits, and what a machine pastes costs no time. */
const MOST_WORDS = 120
export const MOST_CHARACTERS = 2000

/** The words of a question in order, stop words included, the first 120 at most. */
export function askedWords(text: string): AskedWord[] {
  const read = text.slice(0, MOST_CHARACTERS)
  const shouted = read === read.toUpperCase()
  return termsOf(read)
    .slice(0, MOST_WORDS)
    .map((term) => {
      const token = read.slice(term.start, term.end)
      return { ...term, capital: !shouted && /^\p{Lu}/u.test(token), owner: /['’](?:s|S)?$/.test(token) }
    })
}

/** The set of the stems of these words, separated by blanks: it meets `Term.term`, whatever form was typed. */
export function stems(list: string): ReadonlySet<string> {
  return new Set(termsOf(list).map(({ term }) => term))
}

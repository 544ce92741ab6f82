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

/** How people type in a chat: question words with "is" and without an apostrophe, and short forms. */
const chat = new Map(
  (
    'whos who|whats what|whens when|wheres where|whys why|hows how|wat what|wut what|wht what|pls please|plz please|' +
    'abt about|ppl people|cuz because|coz because|govt government|hes he|shes she|theyre they|thats that|im i|youre you|' +
    'dont not|doesnt not|didnt not|isnt not|arent not|wasnt not|werent not|cant not|couldnt not|wouldnt not|shouldnt not|' +
    'havent not|hasnt not|hadnt not|wont not'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** The word that a chat's short form stands for, in its place. */
function spelledOut(term: Term): Term {
  const word = chat.get(term.word)
  const [whole] = word === undefined ? [] : termsOf(word)
  return whole === undefined ? term : { ...whole, start: term.start, end: term.end }
}

/** The words of a question in order, stop words included, the first 120 at most. */
export function askedWords(text: string): AskedWord[] {
  const read = text.slice(0, MOST_CHARACTERS)
  const shouted = read === read.toUpperCase()
  return termsOf(read)
    .slice(0, MOST_WORDS)
    .map((term) => {
      const token = read.slice(term.start, term.end)
      const owner = /['’](?:s|S)?$/.test(token) || /^(?:who|what|when|where|why|how)s$/i.test(token)
      return { ...spelledOut(term), capital: !shouted && /^\p{Lu}/u.test(token), owner }
    })
}

/** The set of the stems of these words, separated by blanks: it meets `Term.term`, whatever form was typed. */
export function stems(list: string): ReadonlySet<string> {
  return new Set(termsOf(list).map(({ term }) => term))
}

import { fold } from './fold.ts'
import { numberWords, plainNumber } from './numbers.ts'
import { stemOf } from './stem/stem.ts'
import { isStopWord, stopWords } from './stop-words.ts'

/** A word as retrieval sees it, wherever it stands. */
export interface WordTerm {
  /** What the index holds: folded, spelled one way, stemmed. */
  readonly term: string
  /** The word in lower case without accents. */
  readonly word: string
  /** True for the words that every sentence has ("the", "of", "did"): neither indexed nor searched. */
  readonly stop: boolean
}

/** The words of one token: usually one, none where it is nothing but signs, several for "$5m" or "didn't". */
export function wordsOf(token: string): WordTerm[] {
  if (isSmall(token, 0) && token !== 'cannot') return [plain(token)]
  const folded = fold(token)
  if (/^[$£€¥0-9]/.test(folded)) return numberWords(folded).map(plain)
  if (folded.includes('.')) return [acronym(folded.replaceAll('.', ''))]
  if (isCapitals(token) && (folded === 'us' || isStopWord(folded))) return [acronym(folded)]
  if (token === 'May') return [{ term: 'may', word: 'may', stop: false }]
  const bare = folded.replace(/'s$/, '')
  if (bare.endsWith("n't") || bare === 'cannot') return [plain('not')]
  const apostrophe = bare.indexOf("'")
  if (apostrophe < 0) return bare === '' ? [] : [plain(bare)]
  const tail = bare.slice(apostrophe + 1)
  return isStopWord(tail) && apostrophe > 1
    ? [plain(bare.slice(0, apostrophe))]
    : [plain(bare.replaceAll("'", ''))]
}

function plain(word: string): WordTerm {
  const stop = isStopWord(word)
  const number = plainNumber(word)
  return { term: stop || /^[0-9]/.test(number) ? number : stemOf(number), word, stop }
}

/** The terms of stop words: "one" is 1, and "m" a million. */
const stopTerms: ReadonlySet<string> = new Set([...stopWords].map(plainNumber))

/** True for a term that may be a stop word's, so that the index does not tell of every place where it stands. */
export function mayBeStop(term: string): boolean {
  return stopTerms.has(term)
}

/** True for an ordinary word with a capital, whose terms are those of the same word in small letters. */
export function isCapitalised(token: string): boolean {
  const first = token.charCodeAt(0)
  return first >= 0x41 && first <= 0x5a && token.length > 1 && token !== 'May' && isSmall(token, 1)
}

/** True where nothing but small letters from a to z stands from `from` on. */
function isSmall(token: string, from: number): boolean {
  for (let at = from; at < token.length; at += 1) {
    const code = token.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

function isCapitals(token: string): boolean {
  return /^[A-Z]{2,5}$/.test(token)
}

function acronym(letters: string): WordTerm {
  const term = letters === 'us' || letters === 'usa' ? 'usa' : stemOf(letters)
  return { term, word: letters, stop: false }
}

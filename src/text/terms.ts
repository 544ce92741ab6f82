import type { Span } from './span.ts'
import { fold } from './terms/fold.ts'
import { compoundNumber, numberWords, plainNumber } from './terms/numbers.ts'
import { scanWords } from './terms/scan.ts'
import { stemOf } from './terms/stem.ts'
import { isStopWord } from './terms/stop-words.ts'

/** A word as retrieval sees it, wherever it stands. */
export interface WordTerm {
  /** What the index holds: folded, spelled one way, stemmed. */
  readonly term: string
  /** The word in lower case without accents. */
  readonly word: string
  /** True for the words that every sentence has ("the", "of", "did"): neither indexed nor searched. */
  readonly stop: boolean
}

/** A word at its place. Offsets index the text; the terms of one token ("$5m") share them. */
export interface Term extends WordTerm, Span {}

/**
 * The words of a text in order, stop words included. The one function for articles and questions: two spellings of
 * a word meet here or nowhere.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  readTerms(text, 0, text.length, new Map(), identity, (word, start, end) => {
    terms.push({ term: word.term, word: word.word, stop: word.stop, start, end })
  })
  return terms
}

function identity(word: WordTerm): WordTerm {
  return word
}

/** What is known of a token that was met before: what was made of its words, and whether it may begin a pair. */
export interface Known<T> {
  readonly made: readonly T[]
  readonly words: readonly WordTerm[]
  readonly opens: boolean
}

/**
 * Reads a text's words as `termsOf` does, for readers of many texts: `known` remembers each token as it is
 * written, so that it is folded and stemmed once; `make` (given the word and its token) turns a word into what the reader keeps of it.
 */
export function readTerms<T>(
  text: string,
  start: number,
  end: number,
  known: Map<string, Known<T>>,
  make: (word: WordTerm, token: string) => T,
  visit: (made: T, start: number, end: number) => void,
): void {
  let open: Known<T> | null = null
  let openStart = 0
  let openEnd = 0
  scanWords(text, start, end, (from, to) => {
    const token = text.slice(from, to)
    let entry = known.get(token)
    if (entry === undefined) known.set(token, (entry = read(token, make)))
    if (open !== null) {
      const joined = join(open, entry, known, make)
      if (joined) {
        open = null
        for (const made of joined.made) visit(made, openStart, to)
        return
      }
      for (const made of open.made) visit(made, openStart, openEnd)
    }
    open = entry.opens ? entry : null
    openStart = from
    openEnd = to
    if (!entry.opens) for (const made of entry.made) visit(made, from, to)
  })
  const last = open as Known<T> | null
  if (last !== null) for (const made of last.made) visit(made, openStart, openEnd)
}

function read<T>(token: string, make: (word: WordTerm, token: string) => T): Known<T> {
  const words = wordsOf(token)
  const last = words.length === 1 ? words[0] : undefined
  const opens = last !== undefined && (pairs.has(last.word) || compoundNumber(last.term, '1') !== null)
  return { made: words.map((word) => make(word, token)), words, opens }
}

/** Two words that are one term. */
const pairs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['per', new Map([['cent', 'percent']])],
  ['the', new Map([['us', 'usa']])],
  [
    'united',
    new Map([
      ['states', 'usa'],
      ['kingdom', 'uk'],
      ['nations', 'un'],
    ]),
  ],
  ['european', new Map([['union', 'eu']])],
])

function join<T>(
  first: Known<T>,
  second: Known<T>,
  known: Map<string, Known<T>>,
  make: (word: WordTerm, token: string) => T,
): Known<T> | null {
  const [a, b] = [first.words[0], second.words[0]]
  if (a === undefined || b === undefined || second.words.length > 1) return null
  const term = pairs.get(a.word)?.get(b.word) ?? compoundNumber(a.term, b.term)
  if (term === null) return null
  const key = 'pair ' + term
  let entry = known.get(key)
  if (entry === undefined) {
    const word: WordTerm = { term, word: term, stop: false }
    known.set(key, (entry = { made: [make(word, term)], words: [word], opens: false }))
  }
  return entry
}

/** The words of one token: usually one, none where it is nothing but signs, several for "$5m" or "didn't". */
function wordsOf(token: string): WordTerm[] {
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
  return { term: stop || number !== word ? number : stemOf(word), word, stop }
}

function isCapitals(token: string): boolean {
  return /^[A-Z]{2,5}$/.test(token)
}

function acronym(letters: string): WordTerm {
  const term = letters === 'us' || letters === 'usa' ? 'usa' : stemOf(letters)
  return { term, word: letters, stop: false }
}

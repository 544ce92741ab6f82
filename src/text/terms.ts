import type { Span } from './span.ts'
import { fold } from './terms/fold.ts'
import { compoundNumber, numberWords, plainNumber } from './terms/numbers.ts'
import { scanWords } from './terms/tokens/scan.ts'
import { stemOf } from './terms/stem/stem.ts'
import { isStopWord } from './terms/stop-words.ts'
import { TokenTable } from './terms/tokens/token-table.ts'

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
  const reader = new TermReader((word) => word)
  reader.read(text, 0, text.length, ({ term, word, stop }, start, end) => {
    terms.push({ term, word, stop, start, end })
  })
  return terms
}

/** What is known of a token that was met before: what was made of its words, and whether it may begin a pair. */
interface Known<T> {
  readonly made: readonly T[]
  readonly words: readonly WordTerm[]
  readonly opens: boolean
}

/**
 * Reads texts' words as `termsOf` does, for readers of many texts: it remembers each token, so that it is folded and
 * stemmed once. `make`, given a word and its token as written, turns a word into what the reader keeps of it.
 */
export class TermReader<T> {
  private readonly make: (word: WordTerm, token: string) => T
  private readonly known = new TokenTable<Known<T>>()
  private readonly joined = new Map<string, Known<T>>()
  private open: Known<T> | null = null
  private openStart = 0
  private openEnd = 0

  constructor(make: (word: WordTerm, token: string) => T) {
    this.make = make
  }

  /** Calls `visit` with every word between `start` and `end`, in order. */
  read(text: string, start: number, end: number, visit: (made: T, start: number, end: number) => void): void {
    scanWords(text, start, end, (from, to) => {
      const entry = this.known.at(text, from, to, this.learn)
      if (this.open !== null && this.closePair(entry, to, visit)) return
      if (entry.opens) {
        this.open = entry
        this.openStart = from
        this.openEnd = to
      } else {
        for (const made of entry.made) visit(made, from, to)
      }
    })
    this.flush(visit)
  }

  /** True where the open word and this one are one term, which is then visited; else the open word is. */
  private closePair(
    second: Known<T>,
    to: number,
    visit: (made: T, start: number, end: number) => void,
  ): boolean {
    const pair = this.open && this.join(this.open, second)
    if (!pair) {
      this.flush(visit)
      return false
    }
    this.open = null
    for (const made of pair.made) visit(made, this.openStart, to)
    return true
  }

  private flush(visit: (made: T, start: number, end: number) => void): void {
    if (this.open === null) return
    for (const made of this.open.made) visit(made, this.openStart, this.openEnd)
    this.open = null
  }

  private readonly learn = (token: string): Known<T> => {
    const lower = isCapitalised(token) ? token.toLowerCase() : token
    const words = lower === token ? wordsOf(token) : this.known.at(lower, 0, lower.length, this.learn).words
    const only = words.length === 1 ? words[0] : undefined
    const opens = only !== undefined && (pairs.has(only.word) || compoundNumber(only.term, '1') !== null)
    return { made: words.map((word) => this.make(word, token)), words, opens }
  }

  private join(first: Known<T>, second: Known<T>): Known<T> | null {
    const [a, b] = [first.words[0], second.words[0]]
    if (a === undefined || b === undefined || second.words.length > 1) return null
    const term = pairs.get(a.word)?.get(b.word) ?? compoundNumber(a.term, b.term)
    if (term === null) return null
    let entry = this.joined.get(term)
    if (entry === undefined) {
      const word: WordTerm = { term, word: term, stop: false }
      this.joined.set(term, (entry = { made: [this.make(word, term)], words: [word], opens: false }))
    }
    return entry
  }
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
  return { term: stop || /^[0-9]/.test(number) ? number : stemOf(number), word, stop }
}

/** True for an ordinary word with a capital, whose terms are those of the same word in small letters. */
function isCapitalised(token: string): boolean {
  const first = token.charCodeAt(0)
  if (first < 0x41 || first > 0x5a || token.length < 2 || token === 'May') return false
  for (let at = 1; at < token.length; at += 1) {
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

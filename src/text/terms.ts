import type { Span } from './span.ts'
import { compoundNumber, isDigit, isTens } from './terms/numbers.ts'
import { hashOf, scanWords } from './terms/tokens/scan.ts'
import { TokenTable } from './terms/tokens/token-table.ts'
import { isCapitalised, wordsOf, type WordTerm } from './terms/word-terms.ts'

/** A word at its place. Offsets index the text; the terms of one token ("$5m") share them. */
export interface Term extends WordTerm, Span {}

/**
 * The words of a text in order, stop words included. The one function for articles and questions: two spellings of
 * a word meet here or nowhere.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  if (reader.size > REMEMBERED) reader = wordReader()
  reader.read(text, 0, text.length, ({ term, word, stop }, start, end) => {
    terms.push({ term, word, stop, start, end })
  })
  return terms
}

/** So many tokens at least are remembered from one text to the next: a question has the same sentences read many times. */
const REMEMBERED = 8_000

const wordReader = () => new TermReader<WordTerm>((word) => word)

/** What is known of a token that was met before. */
interface Known<T> {
  readonly token: string
  /** What was made of its words: usually one, none, or the first and more. */
  readonly first: T | null
  readonly more: readonly T[]
  readonly words: readonly WordTerm[]
  /** Whether it may begin a pair of words that is one term, and whether it may end one. */
  readonly opens: boolean
  readonly closes: boolean
}

/** Told of each word: what was made of it, and where it stands. */
export type Visit<T> = (made: T, start: number, end: number) => void

/**
 * Turns a word, given its token as written, into what a reader keeps of it. `lower` is what it made of the same word in
 * small letters, for a token that is that word with a capital.
 */
export type Make<T> = (word: WordTerm, token: string, lower: T | null) => T

/**
 * Reads texts' words as `termsOf` does, for readers of many texts: it remembers each token, so that it is folded,
 * stemmed and made something of once.
 */
export class TermReader<T> {
  private readonly make: Make<T>
  private readonly known = new TokenTable<Known<T>>()
  private readonly joined = new Map<string, Known<T>>()
  private text = ''
  private visit: Visit<T> = () => undefined
  private open: Known<T> | null = null
  private openStart = 0
  private openEnd = 0

  /** How many tokens it remembers. */
  get size(): number {
    return this.known.size
  }

  constructor(make: Make<T>) {
    this.make = make
  }

  /** Calls `visit` with every word between `start` and `end`, in order. */
  read(text: string, start: number, end: number, visit: Visit<T>): void {
    this.text = text
    this.visit = visit
    scanWords(text, start, end, this.take)
    if (this.open !== null) this.flush(this.open)
  }

  private readonly take = (from: number, to: number, hash: number): void => {
    const entry = this.known.at(this.text, from, to, hash, this.learn)
    const { open } = this
    if (open !== null) {
      const pair = entry.closes ? this.join(open, entry) : null
      if (pair !== null) {
        this.open = null
        this.tell(pair, this.openStart, to)
        return
      }
      this.flush(open)
    }
    if (entry.opens) {
      this.open = entry
      this.openStart = from
      this.openEnd = to
    } else {
      this.tell(entry, from, to)
    }
  }

  private tell({ first, more }: Known<T>, start: number, end: number): void {
    if (first === null) return
    const { visit } = this
    visit(first, start, end)
    for (let i = 0; i < more.length; i += 1) visit(more[i]!, start, end)
  }

  /** Tells of the word that could have begun a pair. */
  private flush(open: Known<T>): void {
    this.open = null
    this.tell(open, this.openStart, this.openEnd)
  }

  private readonly learn = (token: string): Known<T> => {
    const lower = isCapitalised(token) ? token.toLowerCase() : token
    if (lower === token) return this.knownAs(wordsOf(token), token)
    const known = this.known.at(lower, 0, lower.length, hashOf(lower, 0, lower.length), this.learn)
    const { first, more, words, opens, closes } = known
    const made = words[0] === undefined ? first : this.make(words[0], token, first)
    return { token, first: made, more, words, opens, closes }
  }

  private knownAs(words: readonly WordTerm[], token: string): Known<T> {
    const [first] = words
    if (first === undefined) return { token, first: null, more: NONE, words, opens: false, closes: false }
    const made = this.make(first, token, null)
    if (words.length > 1) {
      const more = words.slice(1).map((word) => this.make(word, token, null))
      return { token, first: made, more, words, opens: false, closes: false }
    }
    const { word, term } = first
    const opens = pairs.has(word) || isTens(term)
    return { token, first: made, more: NONE, words, opens, closes: seconds.has(word) || isDigit(term) }
  }

  private join(open: Known<T>, second: Known<T>): Known<T> | null {
    const [a, b] = [open.words[0], second.words[0]]
    if (a === undefined || b === undefined) return null
    const term = pairs.get(a.word)?.get(b.word) ?? compoundNumber(a.term, b.term)
    if (term === null) return null
    let entry = this.joined.get(term)
    if (entry === undefined) {
      entry = this.knownAs([{ term, word: term, stop: false }], term)
      this.joined.set(term, entry)
    }
    return entry
  }
}

const NONE: readonly never[] = []

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

/** What may end a pair. */
const seconds: ReadonlySet<string> = new Set([...pairs.values()].flatMap((ends) => [...ends.keys()]))

/** Remembers nothing but what each token is by itself, so that what was read before changes no text's words. */
let reader = wordReader()

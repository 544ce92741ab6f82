import { compoundNumber, isDigit, isTens } from '../numbers.ts'
import { isCapitalised, wordsOf, type WordTerm } from '../word-terms.ts'
import { hashOf, scanWords } from './scan.ts'
import { TokenTable } from './token-table.ts'

/** What is made of words, as numbers from 0 on. */
export interface Maker {
  /** The number of a word, given its token as written. */
  make(word: WordTerm, token: string): number
  /** The number of the word of this number with a capital; its token has small letters alone. */
  withCapital(made: number): number
}

/** Told of each word: what was made of it, and where it stands. */
export type Visit = (made: number, start: number, end: number) => void

/** What a token is, below the number of what was made of it: whether it may begin or end a pair of words that is one term. */
const OPENS = 1
const CLOSES = 2
/** The number is that of a list: it is several words, or none. */
const LIST = 4
const SHIFT = 3

/**
 * Reads texts' words as `termsOf` does, for readers of many texts: it remembers each token, so that it is folded,
 * stemmed and made something of once.
 */
export class TermReader {
  private readonly maker: Maker
  private readonly tokens = new TokenTable()
  private readonly lists: (readonly number[])[] = []
  /** The words that may begin or end a pair, by what was made of them, and the pairs by their terms. */
  private readonly halves = new Map<number, WordTerm>()
  private readonly joined = new Map<string, number>()
  private text = ''
  private visit: Visit = () => undefined
  /** The token that may begin a pair with the next; -1: none. */
  private open = -1
  private openStart = 0
  private openEnd = 0

  constructor(maker: Maker) {
    this.maker = maker
  }

  /** How many tokens it remembers. */
  get size(): number {
    return this.tokens.size
  }

  /** Calls `visit` with every word between `start` and `end`, in order. */
  read(text: string, start: number, end: number, visit: Visit): void {
    this.text = text
    this.visit = visit
    scanWords(text, start, end, this.take)
    if (this.open >= 0) this.closeWith(-1, end)
  }

  private readonly take = (from: number, to: number, hash: number): void => {
    const known = this.tokens.get(this.text, from, to, hash)
    const token = known < 0 ? this.learn(cut(this.text, from, to), hash) : known
    if (this.open >= 0 && this.closeWith(token, to)) return
    if ((token & OPENS) !== 0) {
      this.open = token
      this.openStart = from
      this.openEnd = to
    } else {
      this.tell(token, from, to)
    }
  }

  private tell(token: number, start: number, end: number): void {
    const made = token >> SHIFT
    if ((token & LIST) === 0) this.visit(made, start, end)
    else for (const each of this.lists[made]!) this.visit(each, start, end)
  }

  /** Tells of the open token and the one behind it (-1: none) as a pair and is true, or of the open one alone. */
  private closeWith(token: number, to: number): boolean {
    const { open } = this
    this.open = -1
    const pair = token >= 0 && (token & CLOSES) !== 0 ? this.join(open, token) : -1
    if (pair >= 0) this.tell(pair, this.openStart, to)
    else this.tell(open, this.openStart, this.openEnd)
    return pair >= 0
  }

  private learn(token: string, hash: number): number {
    const known = isCapitalised(token) ? this.capitalised(token.toLowerCase()) : this.ofWords(token)
    this.tokens.add(token, hash, known)
    return known
  }

  /** The token of this word in small letters with a capital. */
  private capitalised(lower: string): number {
    const hash = hashOf(lower, 0, lower.length)
    const known = this.tokens.get(lower, 0, lower.length, hash)
    const token = known < 0 ? this.learn(lower, hash) : known
    const half = this.halves.get(token >> SHIFT)
    const made = this.maker.withCapital(token >> SHIFT)
    if (half !== undefined) this.halves.set(made, half)
    return (made << SHIFT) | (token & (OPENS | CLOSES))
  }

  private ofWords(token: string): number {
    const words = wordsOf(token)
    const first = words[0]
    if (first !== undefined && words.length === 1) return this.ofWord(first, token)
    this.lists.push(words.map((word) => this.maker.make(word, token)))
    return ((this.lists.length - 1) << SHIFT) | LIST
  }

  private ofWord(word: WordTerm, token: string): number {
    const made = this.maker.make(word, token)
    const opens = pairs.has(word.word) || isTens(word.term) ? OPENS : 0
    const closes = seconds.has(word.word) || isDigit(word.term) ? CLOSES : 0
    if (opens + closes > 0) this.halves.set(made, word)
    return (made << SHIFT) | opens | closes
  }

  /** The token of two that are one term; -1 where they are two. */
  private join(open: number, second: number): number {
    const [a, b] = [this.halves.get(open >> SHIFT), this.halves.get(second >> SHIFT)]
    if (a === undefined || b === undefined) return -1
    const term = pairs.get(a.word)?.get(b.word) ?? compoundNumber(a.term, b.term)
    if (term === null) return -1
    const known = this.joined.get(term) ?? this.ofWord({ term, word: term, stop: false }, term)
    this.joined.set(term, known)
    return known
  }
}

/** Strings this short are copied when they are cut out; a longer slice would keep the whole text alive. */
const COPIED = 12

function cut(text: string, start: number, end: number): string {
  const piece = text.slice(start, end)
  return end - start <= COPIED ? piece : piece.split('').join('')
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

/** What may end a pair. */
const seconds: ReadonlySet<string> = new Set([...pairs.values()].flatMap((ends) => [...ends.keys()]))

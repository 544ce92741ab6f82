import { hashOf } from '../../text/terms/tokens/scan.ts'
import { TermReader, type Maker } from '../../text/terms/tokens/term-reader.ts'
import { TokenTable } from '../../text/terms/tokens/token-table.ts'
import type { WordTerm } from '../../text/terms/word-terms.ts'
import { traitsOf, withCapital } from './kinds.ts'
import { spelledWords } from './letters.ts'
import { Numbers } from './lists.ts'
import type { Lexicon } from './segment.ts'

/** The four numbers of a token's row. */
const TERM = 0
const WORD = 1
const TRAITS = 2
const COUNT = 3
const ROW = 4

/**
 * The words of all the texts that are indexed in one go: each is folded, stemmed and numbered once for all segments. What
 * is known of a token stands in one row of numbers, side by side: one look at memory for each word of a text.
 */
export class Vocabulary implements Maker {
  readonly reader = new TermReader(this)
  private readonly terms = new Map<string, number>()
  private readonly names: string[] = []
  private readonly words: string[] = []
  private readonly numbers = new TokenTable()
  /** Word → its term. */
  private readonly wordTerms = new Numbers()
  private rows = new Int32Array(1024)
  private size = 0

  /** The number of a token's term; -1 for a stop word. */
  termOf(token: number): number {
    return this.rows[token * ROW + TERM]!
  }

  /** What the token is by itself (kinds.ts). */
  traitsOf(token: number): number {
    return this.rows[token * ROW + TRAITS]!
  }

  /** Counts the token's word, which is no stop word. */
  count(token: number): void {
    this.rows[token * ROW + COUNT]! += 1
  }

  /** See `Maker`. */
  make(read: WordTerm, token: string): number {
    const traits = traitsOf(read, token)
    if (read.stop) return this.addRow(-1, -1, traits)
    const term = this.termNumber(read.term)
    return this.addRow(term, this.wordNumber(read.word, term), traits)
  }

  /** See `Maker`. */
  withCapital(made: number): number {
    const [term, word] = [this.termOf(made), this.rows[made * ROW + WORD]!]
    return this.addRow(term, word, withCapital(this.traitsOf(made)))
  }

  /** How many terms it has. */
  get termCount(): number {
    return this.names.length
  }

  /** Word → how often it was counted since the last time. */
  takeCounts(): Uint32Array {
    const { rows } = this
    const counts = new Uint32Array(this.words.length)
    for (let row = 0; row < this.size * ROW; row += ROW) {
      const count = rows[row + COUNT]!
      if (count === 0) continue
      counts[rows[row + WORD]!]! += count
      rows[row + COUNT] = 0
    }
    return counts
  }

  /** All of it, once nothing more is read. */
  lexicon(): Lexicon {
    const { terms, names, words, wordTerms } = this
    return { terms, names, words: spelledWords(words, wordTerms.view().slice()) }
  }

  private addRow(term: number, word: number, traits: number): number {
    const row = this.size * ROW
    if (row === this.rows.length) {
      const larger = new Int32Array(2 * row)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows[row + TERM] = term
    this.rows[row + WORD] = word
    this.rows[row + TRAITS] = traits
    this.size += 1
    return this.size - 1
  }

  private termNumber(term: string): number {
    const known = this.terms.get(term)
    if (known !== undefined) return known
    this.terms.set(term, this.names.length)
    return this.names.push(term) - 1
  }

  /** A word that is written in several ways may have several terms; it is known by the first. */
  private wordNumber(word: string, term: number): number {
    const hash = hashOf(word, 0, word.length)
    const known = this.numbers.get(word, 0, word.length, hash)
    if (known >= 0) return known
    const number = this.words.push(word) - 1
    this.numbers.add(word, hash, number)
    this.wordTerms.push(term)
    return number
  }
}

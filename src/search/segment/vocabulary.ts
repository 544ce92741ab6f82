import { hashOf } from '../../text/terms/tokens/scan.ts'
import { TermReader, type Maker } from '../../text/terms/tokens/term-reader.ts'
import { TokenTable } from '../../text/terms/tokens/token-table.ts'
import type { WordTerm } from '../../text/terms/word-terms.ts'
import { traitsOf, withCapital } from './kinds.ts'
import { Numbers } from './lists.ts'

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
  /** Number → word or term; what is both has one number. */
  readonly spellings: string[] = []
  readonly reader = new TermReader(this)
  /** Word → its term; -1 for what is no word, only a term. */
  private readonly termOfWord: number[] = []
  private readonly numbers = new TokenTable()
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
    const word = this.numberOf(read.word)
    const term = read.term === read.word ? word : this.numberOf(read.term)
    if (this.termOfWord[word] === -1) this.termOfWord[word] = term
    return this.addRow(term, word, traits)
  }

  /** See `Maker`. */
  withCapital(made: number): number {
    const [term, word] = [this.termOf(made), this.rows[made * ROW + WORD]!]
    return this.addRow(term, word, withCapital(this.traitsOf(made)))
  }

  /** What was counted since the last time, and the terms that it has. */
  takeCounted(): Counted {
    const { rows, spellings, termOfWord } = this
    const counts = new Uint32Array(spellings.length)
    const ours = new Int32Array(spellings.length).fill(-1)
    for (let row = 0; row < this.size * ROW; row += ROW) {
      const count = rows[row + COUNT]!
      if (count === 0) continue
      rows[row + COUNT] = 0
      ours[rows[row + TERM]!] = 0
      // A word that is written in several ways may have several terms, of which it is known by one.
      const word = rows[row + WORD]!
      ours[termOfWord[word]!] = 0
      counts[word]! += count
    }
    const terms = new Map<string, number>()
    const names: string[] = []
    for (let term = 0; term < ours.length; term += 1) {
      if (ours[term] !== 0) continue
      ours[term] = names.length
      terms.set(spellings[term]!, names.length)
      names.push(spellings[term]!)
    }
    return { terms, names, ours, ...this.wordsOf(counts, ours) }
  }

  private wordsOf(counts: Uint32Array, ours: Int32Array): Pick<Counted, 'words' | 'wordTerms' | 'counts'> {
    const words: string[] = []
    const [wordTerms, held] = [new Numbers(), new Numbers()]
    for (let word = 0; word < counts.length; word += 1) {
      if (counts[word] === 0) continue
      words.push(this.spellings[word]!)
      wordTerms.push(ours[this.termOfWord[word]!]!)
      held.push(counts[word]!)
    }
    return { words, wordTerms: wordTerms.view().slice(), counts: held.view().slice() }
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

  private numberOf(spelling: string): number {
    const hash = hashOf(spelling, 0, spelling.length)
    const known = this.numbers.get(spelling, 0, spelling.length, hash)
    if (known >= 0) return known
    const number = this.spellings.push(spelling) - 1
    this.numbers.add(spelling, hash, number)
    this.termOfWord.push(-1)
    return number
  }
}

/** What one segment has of a vocabulary, with numbers of its own. */
export interface Counted {
  /** See `Segment`. */
  readonly terms: ReadonlyMap<string, number>
  readonly names: readonly string[]
  /** The vocabulary's number of a term → the segment's; -1 where it has none. */
  readonly ours: Int32Array
  /** See `Words`. */
  readonly words: readonly string[]
  readonly wordTerms: Uint32Array
  readonly counts: Uint32Array
}

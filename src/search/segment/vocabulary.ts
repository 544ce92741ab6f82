import { TermReader } from '../../text/terms.ts'
import type { WordTerm } from '../../text/terms/word-terms.ts'
import { traitsOf } from './kinds.ts'

/** A word of the texts that are being indexed. */
export interface Indexed {
  /** Number of its term; -1 for a stop word. */
  readonly term: number
  /** Number of the word as it is written, folded; -1 for a stop word. */
  readonly word: number
  /** What the word is by itself (kinds.ts). */
  readonly traits: number
}

/** The words of all the texts that are indexed in one go: each is folded, stemmed and numbered once for all segments. */
export class Vocabulary {
  /** Number → word or term; what is both has one number. */
  readonly spellings: string[] = []
  /** Word → its term; -1 for what is no word, only a term. */
  readonly termOfWord: number[] = []
  readonly reader = new TermReader<Indexed>((word, token, lower) => this.read(word, token, lower))
  private readonly numbers = new Map<string, number>()

  private read(read: WordTerm, token: string, lower: Indexed | null): Indexed {
    const traits = traitsOf(read, token)
    if (read.stop) return { term: -1, word: -1, traits }
    if (lower !== null) return { term: lower.term, word: lower.word, traits }
    const word = this.numberOf(read.word)
    const term = read.term === read.word ? word : this.numberOf(read.term)
    if (this.termOfWord[word] === -1) this.termOfWord[word] = term
    return { term, word, traits }
  }

  private numberOf(spelling: string): number {
    const known = this.numbers.get(spelling)
    if (known !== undefined) return known
    const number = this.spellings.length
    this.numbers.set(spelling, number)
    this.spellings.push(spelling)
    this.termOfWord.push(-1)
    return number
  }
}

/** Gives the numbers of a vocabulary that one segment uses numbers of its own, in the order met. */
export class Renumbering {
  private ours = new Int32Array(1024)
  /** Our number → the vocabulary's. */
  readonly theirs: number[] = []

  /** Our number of one of the vocabulary's. */
  of(number: number): number {
    if (number >= this.ours.length) {
      const larger = new Int32Array(2 * number)
      larger.set(this.ours)
      this.ours = larger
    }
    const known = this.ours[number]!
    if (known > 0) return known - 1
    this.theirs.push(number)
    this.ours[number] = this.theirs.length
    return this.theirs.length - 1
  }
}

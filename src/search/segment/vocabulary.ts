import { TermReader, type WordTerm } from '../../text/terms.ts'
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
  /** Number → term. */
  readonly terms: string[] = []
  /** Number → folded word. */
  readonly words: string[] = []
  /** Word number → its term's number. */
  readonly termOfWord: number[] = []
  readonly reader = new TermReader((word, token) => this.number(word, token))
  private readonly termNumbers = new Map<string, number>()
  private readonly wordNumbers = new Map<string, number>()

  private number({ term, word, stop }: WordTerm, token: string): Indexed {
    const traits = traitsOf({ term, word, stop }, token)
    if (stop) return { term: -1, word: -1, traits }
    let termNumber = this.termNumbers.get(term)
    if (termNumber === undefined) {
      this.termNumbers.set(term, (termNumber = this.terms.length))
      this.terms.push(term)
    }
    const known = this.wordNumbers.get(word)
    if (known !== undefined) return { term: termNumber, word: known, traits }
    this.wordNumbers.set(word, this.words.length)
    this.words.push(word)
    this.termOfWord.push(termNumber)
    return { term: termNumber, word: this.words.length - 1, traits }
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

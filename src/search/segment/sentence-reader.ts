import { readOn, reading, restart } from './kinds.ts'
import { Numbers } from './lists.ts'
import type { Vocabulary } from './vocabulary.ts'

const COMMA = 0x2c

/** Reads one sentence after the other; what it found of the last one stands in its fields. */
export class SentenceReader {
  /** The sentence's terms (the vocabulary's numbers), each once, in the order met. */
  readonly terms = new Numbers()
  /** How many indexed words it has. */
  length = 0
  /** See kinds.ts. */
  kinds = 0
  private readonly vocabulary: Vocabulary
  /** Term → how often the sentence has it; zero between sentences. */
  private readonly had = new Numbers()
  private readonly state = reading()
  private text = ''
  private before = 0

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** Reads the sentence from `start` to `end`. */
  read(text: string, start: number, end: number): void {
    this.terms.clear()
    this.length = 0
    this.text = text
    this.before = start
    restart(this.state)
    this.vocabulary.reader.read(text, start, end, this.visit)
    this.kinds = this.state.kinds
  }

  /** How often the sentence has the term; forgets it. */
  take(term: number): number {
    return this.had.take(term)
  }

  private readonly visit = (token: number, _: number, end: number): void => {
    const { vocabulary } = this
    readOn(this.state, vocabulary.traitsOf(token), this.text.charCodeAt(this.before) === COMMA)
    this.before = end
    const term = vocabulary.termOf(token)
    if (term < 0) return
    this.length += 1
    vocabulary.count(token)
    if (this.had.count(term) === 1) this.terms.push(term)
  }
}

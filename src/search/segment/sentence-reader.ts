import { DIGITS_NEAR, readOn, reading, restart, VERB } from './kinds.ts'
import { Numbers } from './lists.ts'
import { COUNTED, OPENS } from './posting.ts'
import type { Indexed, Vocabulary } from './vocabulary.ts'

/** A sentence whose verb is not recognised opens with so many terms. */
const OPENING = 8

const COMMA = 0x2c

/** Reads one sentence after the other; what it found of the last one stands in its fields. */
export class SentenceReader {
  /** The sentence's terms (the vocabulary's numbers), each once, in the order met; the first `count` entries. */
  readonly terms = new Numbers()
  /** The words of it that are indexed, each as often as it stands there. */
  readonly words = new Numbers()
  /** How many indexed words it has. */
  length = 0
  /** See kinds.ts. */
  kinds = 0
  private readonly vocabulary: Vocabulary
  /** Term → how often the sentence has it, and its posting's flags; zero between sentences. */
  private readonly frequencies = new Numbers()
  private readonly flags = new Numbers()
  private readonly state = reading()
  private opening = true
  private text = ''
  private before = 0
  /** The terms of the last three words: a number counts them. */
  private lately: [number, number, number] = [-1, -1, -1]

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** Reads the sentence from `start` to `end`. */
  read(text: string, start: number, end: number): void {
    this.terms.clear()
    this.words.clear()
    this.length = 0
    this.opening = true
    this.text = text
    this.before = start
    this.lately = [-1, -1, -1]
    restart(this.state)
    this.vocabulary.reader.read(text, start, end, this.visit)
    this.kinds = this.state.kinds
  }

  /** How often the sentence has the term; forgets it. */
  takeFrequency(term: number): number {
    return this.frequencies.take(term)
  }

  /** The flags of the term's posting; forgets them. */
  takeFlags(term: number): number {
    return this.flags.take(term)
  }

  private readonly visit = ({ term, word, traits }: Indexed, _: number, end: number): void => {
    const { state, lately, flags } = this
    readOn(state, traits, this.text.charCodeAt(this.before) === COMMA)
    this.before = end
    const since = state.sinceNumber
    if (since === 0) for (const each of lately) if (each >= 0) flags.set(each, COUNTED)
    lately[0] = lately[1]
    lately[1] = lately[2]
    lately[2] = term
    if ((state.kinds & VERB) !== 0) this.opening = false
    if (term < 0) return
    this.length += 1
    this.words.push(word)
    const counted = since > 0 && since <= DIGITS_NEAR ? COUNTED : 0
    if (this.frequencies.count(term) === 1) {
      this.terms.push(term)
      flags.put(term, (this.opening && this.length <= OPENING ? OPENS : 0) | counted)
    } else if (counted !== 0) flags.set(term, COUNTED)
  }
}

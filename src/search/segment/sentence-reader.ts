import { DIGITS_NEAR, readOn, reading, restart, VERB } from './kinds.ts'
import { Numbers } from './lists.ts'
import { COUNTED, OPENS } from './posting.ts'
import type { Indexed, Vocabulary } from './vocabulary.ts'

/** A sentence whose verb is not recognised opens with so many terms. */
const OPENING = 8

const COMMA = 0x2c

/** What one time more adds to how a sentence has a term; the flags stand below. */
const ONCE = 256

/** How often the sentence has the term. */
export function timesOf(had: number): number {
  return had >>> 8
}

/** The flags of the term's posting. */
export function flagsOf(had: number): number {
  return had & (OPENS | COUNTED)
}

/** Reads one sentence after the other; what it found of the last one stands in its fields. */
export class SentenceReader {
  /** The sentence's terms (the vocabulary's numbers), each once, in the order met; the first `count` entries. */
  readonly terms = new Numbers()
  /** How many indexed words it has. */
  length = 0
  /** See kinds.ts. */
  kinds = 0
  private readonly vocabulary: Vocabulary
  private readonly word: (word: number) => void
  /** Term → how the sentence has it: how often, above its posting's flags; zero between sentences. */
  private readonly had = new Numbers()
  private readonly state = reading()
  private opening = true
  private text = ''
  private before = 0
  /** The terms of the last three words: a number counts them. */
  private readonly lately: [number, number, number] = [-1, -1, -1]

  /** `word` is told of each indexed word. */
  constructor(vocabulary: Vocabulary, word: (word: number) => void) {
    this.vocabulary = vocabulary
    this.word = word
  }

  /** Reads the sentence from `start` to `end`. */
  read(text: string, start: number, end: number): void {
    this.terms.clear()
    this.length = 0
    this.opening = true
    this.text = text
    this.before = start
    this.lately.fill(-1)
    restart(this.state)
    this.vocabulary.reader.read(text, start, end, this.visit)
    this.kinds = this.state.kinds
  }

  /** How the sentence has the term (`timesOf`, `flagsOf`); forgets it. */
  take(term: number): number {
    return this.had.take(term)
  }

  private readonly visit = ({ term, word, traits }: Indexed, _: number, end: number): void => {
    const { state, lately, had } = this
    readOn(state, traits, this.text.charCodeAt(this.before) === COMMA)
    this.before = end
    const since = state.sinceNumber
    if (since === 0) for (const each of lately) if (each >= 0) had.set(each, COUNTED)
    lately[0] = lately[1]
    lately[1] = lately[2]
    lately[2] = term
    if ((state.kinds & VERB) !== 0) this.opening = false
    if (term < 0) return
    this.length += 1
    this.word(word)
    const before = had.at(term)
    const counted = since > 0 && since <= DIGITS_NEAR ? COUNTED : 0
    if (before === 0) this.terms.push(term)
    const opens = before === 0 && this.opening && this.length <= OPENING ? OPENS : 0
    had.put(term, (before + ONCE) | opens | counted)
  }
}

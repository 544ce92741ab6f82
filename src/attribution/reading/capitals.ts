import { isUpper } from '../../text/characters.ts'
import type { Reading } from './reading.ts'

/** "AP", "BBC" and other short names of papers are no places. */
const ACRONYM = 3

/** True where token `at` begins with a capital. */
export function isCapital(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return word !== undefined && word.kind === 'word' && isUpper(reading.text, word.start)
}

/** True where the tokens [from, to) have letters, and no small one: "LEE", "Q". */
export function isLoud({ text, words }: Reading, from: number, to: number): boolean {
  const label = text.slice(words[from]?.start, words[to - 1]?.end)
  return label === label.toUpperCase() && label !== label.toLowerCase()
}

/** "NEW DELHI: …" at the head of an article tells where it was written. */
export function isWhere(reading: Reading, from: number, to: number): boolean {
  const { start = 0 } = reading.words[from] ?? {}
  const { end = 0 } = reading.words[to - 1] ?? {}
  return end - start > ACRONYM && isLoud(reading, from, to)
}

import type { ByPair, Words } from './segment.ts'

/*
 * A word's letters and length in 32 bits, so that words which can't be near are told apart without looking at them; and
 * words by their ends, so that most need not even be told apart.
 */

const LENGTH_SHIFT = 27
const LONGEST = 31

/** Bits 1 to 26: the letters a to z that the word has; bit 0: something else; above: its length, 31 at most. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) & 31
    bits |= letter <= 26 ? 1 << letter : 1
  }
  return bits | (Math.min(word.length, LONGEST) << LENGTH_SHIFT)
}

/** False where so many slips can't make one word of the other: each changes two letters and the length by one, at most. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  if (Math.abs((a >>> LENGTH_SHIFT) - (b >>> LENGTH_SHIFT)) > slips) return false
  return bitsOf((a ^ b) & ((1 << LENGTH_SHIFT) - 1)) <= 2 * slips
}

/** How many bits are set (Hacker's Delight, 5-2). */
function bitsOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** So many different pairs of letters are told apart. */
const PAIRS = 1 << 10

/** The number of two letters, the same for the same ones; others may share it. */
export function pairOf(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31)
}

/** The words (each at least two characters long to be found by its ends) as misspelt ones are compared with them. */
export function spelledWords(list: readonly string[], terms: Uint32Array): Words {
  const letters = new Int32Array(list.length)
  const [first, last] = [new Uint16Array(list.length), new Uint16Array(list.length)]
  for (let i = 0; i < list.length; i += 1) {
    const word = list[i]!
    letters[i] = lettersOf(word)
    first[i] = pairOf(word, 0)
    last[i] = pairOf(word, word.length - 2)
  }
  return { list, terms, byStart: byPair(letters, first), byEnd: byPair(letters, last) }
}

/** The words by a pair of letters each, by counting. */
function byPair(letters: Int32Array, pairs: Uint16Array): ByPair {
  const starts = new Uint32Array(PAIRS + 1)
  for (let i = 0; i < pairs.length; i += 1) starts[pairs[i]! + 1]! += 1
  for (let at = 0; at < PAIRS; at += 1) starts[at + 1]! += starts[at]!
  const next = starts.slice(0, PAIRS)
  const values = new Uint32Array(pairs.length)
  const theirs = new Int32Array(pairs.length)
  for (let i = 0; i < pairs.length; i += 1) {
    const place = next[pairs[i]!]!
    values[place] = i
    theirs[place] = letters[i]!
    next[pairs[i]!] = place + 1
  }
  return { starts, values, letters: theirs }
}

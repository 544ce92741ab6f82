/*
 * A posting is one number of 32 bits: the sentence (24 bits), how often it has the term (3 bits) and how long it is (5 bits).
 * The low byte alone decides the weight, so that a query works out 256 weights and looks the others up.
 */

/** The most sentences of one segment. */
export const MOST_SENTENCES = 1 << 24

/** A term counts at most so often in one sentence. */
export const MOST_FREQUENT = 8

/** Packs one posting. Frequency 1 to 8, more counts as 8; lengths are exact up to 16 and even up to 46, more counts as 46. */
export function posting(sentence: number, frequency: number, length: number): number {
  return ((sentence << 8) | ((Math.min(MOST_FREQUENT, frequency) - 1) << 5) | lengthCode(length)) >>> 0
}

function lengthCode(length: number): number {
  return length <= 16 ? Math.max(0, length - 1) : Math.min(31, 15 + ((length - 16) >> 1))
}

/** The sentence of a posting. */
export function sentenceOf(packed: number): number {
  return packed >>> 8
}

/** How often the sentence has the term; 1 to 8. Takes a posting or its low byte. */
export function frequencyOf(packed: number): number {
  return ((packed >>> 5) & 7) + 1
}

/** How many terms the sentence has, as exactly as a posting keeps it. Takes a posting or its low byte. */
export function lengthOf(packed: number): number {
  const code = packed & 31
  return code <= 15 ? code + 1 : 16 + (code - 15) * 2
}

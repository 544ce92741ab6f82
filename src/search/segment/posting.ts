/*
 * A posting is one number of 32 bits: the sentence (24 bits) and how it has the term (8 bits): how often (3 bits), and how
 * long the sentence is (5 bits). The low bits alone decide the weight, so that a query looks weights up.
 */

/** The most sentences of one segment. */
export const MOST_SENTENCES = 1 << 24

const LOW_BITS = 8

/** The number of different low parts. */
export const LOW_PARTS = 1 << LOW_BITS

/** A term counts at most so often in one sentence. */
const MOST_FREQUENT = 8

/** Packs one posting. Frequencies above 8 count as 8; lengths are exact up to 16 and even up to 48, more counts as 48. */
export function posting(sentence: number, frequency: number, length: number): number {
  const often = Math.min(MOST_FREQUENT, frequency) - 1
  return ((sentence << LOW_BITS) | (often << 5) | lengthCode(length)) >>> 0
}

function lengthCode(length: number): number {
  return length <= 16 ? Math.max(0, length - 1) : Math.min(31, 15 + ((length - 16) >> 1))
}

/** The sentence of a posting. */
export function sentenceOf(packed: number): number {
  return packed >>> LOW_BITS
}

/** The least posting of a sentence. */
export function firstPosting(sentence: number): number {
  return (sentence << LOW_BITS) >>> 0
}

/** The low part of a posting. */
export function lowPart(packed: number): number {
  return packed & (LOW_PARTS - 1)
}

/** The posting with another sentence. */
export function movedTo(packed: number, sentence: number): number {
  return ((sentence << LOW_BITS) | lowPart(packed)) >>> 0
}

/** How often the sentence has the term; 1 to 8. Takes a posting or its low part. */
export function frequencyOf(packed: number): number {
  return ((packed >>> 5) & 7) + 1
}

/** How many terms the sentence has, as exactly as a posting keeps it. Takes a posting or its low part. */
export function lengthOf(packed: number): number {
  const code = packed & 31
  return code <= 15 ? code + 1 : 16 + (code - 15) * 2
}

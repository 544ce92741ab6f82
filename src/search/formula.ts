/** The parameters of the weighting. */
export interface Formula {
  /**
   * How soon repeating a term stops to count: 0 or more. 0: once is as good as often; Infinity: plain term frequency,
   * which never saturates.
   */
  readonly saturation: number
  /** 0 to 1: how much a long sentence is marked down. 0: not at all; 1: in proportion to its length. */
  readonly lengthShare: number
  /** Above 0: the length, in terms, that is marked neither up nor down. A constant, so that no article changes another's weights. */
  readonly typicalLength: number
}

/** Plain tf·idf, as natural's TfIdf reckons. */
export const PLAIN: Formula = { saturation: Infinity, lengthShare: 0, typicalLength: 1 }

/** What the bot uses; chosen on questions about encyclopedia leads, flat around these values. */
export const SENTENCES: Formula = { saturation: 0.4, lengthShare: 0.3, typicalLength: 12 }

/**
 * The weight of one term in one sentence: tf·idf, saturated and normalised for length as in BM25 (Robertson and Zaragoza 2009, 3.1).
 *
 *     idf · tf · (k + 1) / (tf + k · n)     n = 1 − b + b · length / typical length
 *
 * and, as k grows without bound, idf · tf / n. `frequency` (tf) is how often the sentence has the term, `length` its number
 * of terms, `idf` what `inverseFrequency` gives. 0 where the sentence lacks the term; never negative.
 */
export function termWeight(frequency: number, length: number, idf: number, formula: Formula): number {
  if (frequency === 0) return 0
  const { saturation: k, lengthShare: b, typicalLength } = formula
  const norm = 1 - b + (b * length) / typicalLength
  if (k === Infinity) return (idf * frequency) / norm
  return (idf * frequency * (k + 1)) / (frequency + k * norm)
}

/** How telling a term is that `having` of `all` sentences have: 1 + ln(all / (1 + having)), natural's idf; above 0 for all ≥ 1. */
export function inverseFrequency(having: number, all: number): number {
  return 1 + Math.log(Math.max(1, all) / (1 + having))
}

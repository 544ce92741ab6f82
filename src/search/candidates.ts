import { Best } from './best.ts'
import { SENTENCES, termWeight } from './formula.ts'
import type { Group } from './groups.ts'
import { COUNTED, frequencyOf, lengthOf, LOW_PARTS, lowPart, OPENS, sentenceOf } from './segment/posting.ts'
import type { Ranges } from './scope.ts'
import { articleAt, seek, type Part, type Segment } from './segment/segment.ts'

/** A sentence that may answer, as the first stage hands it on. */
export interface Candidate {
  readonly part: Part
  readonly sentence: number
  /** tf·idf of the sentence, of its speaker's name and of the headings that it stands under. */
  readonly score: number
  /** Bit i: the sentence (or its speaker's name) has the i-th group. */
  readonly has: number
  /** Bit i: the i-th group stands before the sentence's verb. */
  readonly opens: number
  /** Bit i: the i-th group stands beside a number. */
  readonly counted: number
  /** Bit i: the article's title or the heading has it. */
  readonly headed: number
  /** Bit i: the sentence before or after has it. */
  readonly beside: number
  /** For each group, how many sentences of the article have it. */
  readonly around: Uint16Array
  /** How many sentences the article has, headings included. */
  readonly length: number
}

/** A term in a speaker's name counts so much of what it counts in the sentence. */
const NAME_SHARE = 0.6
/** A term in the title or heading counts so much of its idf. */
const HEADING_SHARE = 0.3
/** So many postings are read in the first pass; groups beyond (the most common) are looked up for the best few only. */
export const POSTINGS = 1_000_000

/** The weight of a posting of idf 1, by its low part. */
const unit = Float32Array.from({ length: LOW_PARTS }, (_, low) =>
  termWeight(frequencyOf(low), lengthOf(low), 1, SENTENCES),
)

/**
 * The first stage: the `most` sentences of the segment with the highest tf·idf, in one pass over the postings of the
 * groups. `groups` are in descending idf, and their bits in that order; `keep` leaves sentences out (null: none).
 */
export function candidates(
  part: Part,
  groups: readonly Group[],
  ranges: Ranges,
  keep: ((sentence: number) => boolean) | null,
  most: number,
): Candidate[] {
  const { segment } = part
  const { scores, has, opens, counted, met, headed, headedScores, headedMet } = segment.scratch
  let count = 0
  let headings = 0
  for (const group of groups) {
    if (group.late) continue
    for (const { term, share } of group.ways) {
      const number = segment.terms.get(term)
      if (number === undefined) continue
      const worth = group.idf * share
      count = addNames(segment, number, group.bit, worth * NAME_SHARE, ranges, count)
      count = addSentences(segment, number, group.bit, worth, ranges, count)
      headings = addHeadings(segment, number, group.bit, worth * HEADING_SHARE, headings)
    }
  }
  const best = new Best(most)
  const { sections } = segment
  let floor = -Infinity
  for (let i = 0; i < count; i += 1) {
    const sentence = met[i]!
    const score = headings === 0 ? scores[sentence]! : scores[sentence]! + headedScores[sections[sentence]!]!
    if (score < floor || (keep && !keep(sentence))) continue
    best.offer(score, sentence)
    floor = best.floor()
  }
  const articles = new Map<number, Uint16Array>()
  const found = best.take().map(({ score, number: sentence }): Candidate => {
    const place = articleAt(segment, sentence)
    const [first, end] = [segment.firsts[place]!, segment.firsts[place + 1]!]
    let around = articles.get(place)
    if (!around) articles.set(place, (around = spread(has, first, end, groups.length)))
    const beside = (sentence > first ? has[sentence - 1]! : 0) | (sentence + 1 < end ? has[sentence + 1]! : 0)
    return {
      part,
      sentence,
      score,
      has: has[sentence]!,
      opens: opens[sentence]!,
      counted: counted[sentence]!,
      headed: headed[sections[sentence]!]!,
      beside,
      around,
      length: end - first,
    }
  })
  for (let i = 0; i < count; i += 1) {
    scores[met[i]!] = 0
    has[met[i]!] = 0
    opens[met[i]!] = 0
    counted[met[i]!] = 0
  }
  for (let i = 0; i < headings; i += 1) {
    headed[headedMet[i]!] = 0
    headedScores[headedMet[i]!] = 0
  }
  return found
}

/** How many of the sentences have each group. */
function spread(has: Uint32Array, first: number, end: number, groups: number): Uint16Array {
  const counts = new Uint16Array(groups)
  for (let sentence = first; sentence < end; sentence += 1) {
    for (let bits = has[sentence]!; bits !== 0; bits &= bits - 1) counts[31 - Math.clz32(bits & -bits)]! += 1
  }
  return counts
}

function addSentences(
  segment: Segment,
  term: number,
  bit: number,
  worth: number,
  ranges: Ranges,
  met: number,
): number {
  const { values, starts } = segment.inSentences
  const { scores, has, opens, counted, met: list } = segment.scratch
  const [first, last] = [starts[term]!, starts[term + 1]!]
  let count = met
  for (let range = 0; range < ranges.length; range += 2) {
    const from = ranges[range] === 0 ? first : seek(values, first, last, ranges[range]!)
    const limit = ranges[range + 1]!
    for (let i = from; i < last; i += 1) {
      const packed = values[i]!
      const sentence = sentenceOf(packed)
      if (sentence >= limit) break
      const bits = has[sentence]!
      if ((bits & bit) !== 0) continue
      if (bits === 0) list[count++] = sentence
      has[sentence] = bits | bit
      if ((packed & OPENS) !== 0) opens[sentence]! |= bit
      if ((packed & COUNTED) !== 0) counted[sentence]! |= bit
      scores[sentence]! += worth * unit[lowPart(packed)]!
    }
  }
  return count
}

function addNames(
  segment: Segment,
  term: number,
  bit: number,
  worth: number,
  ranges: Ranges,
  met: number,
): number {
  const { values, starts } = segment.inNames
  const { scores, has, met: list } = segment.scratch
  let count = met
  let range = 0
  for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
    const sentence = values[i]!
    while (range < ranges.length && sentence >= ranges[range + 1]!) range += 2
    if (range >= ranges.length) break
    if (sentence < ranges[range]!) continue
    const bits = has[sentence]!
    if ((bits & bit) !== 0) continue
    if (bits === 0) list[count++] = sentence
    has[sentence] = bits | bit
    scores[sentence]! += worth
  }
  return count
}

function addHeadings(segment: Segment, term: number, bit: number, worth: number, met: number): number {
  const { values, starts } = segment.inHeadings
  const { headed, headedScores, headedMet } = segment.scratch
  let count = met
  for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
    const section = values[i]!
    const bits = headed[section]!
    if ((bits & bit) !== 0) continue
    if (bits === 0) headedMet[count++] = section
    headed[section] = bits | bit
    headedScores[section]! += worth
  }
  return count
}

/** The candidate with the late groups that its sentence has added. */
export function withLate(candidate: Candidate, groups: readonly Group[]): Candidate {
  const { sentence } = candidate
  const { segment } = candidate.part
  const { values, starts } = segment.inSentences
  let { has, score } = candidate
  for (const group of groups) {
    if (!group.late) continue
    for (const { term, share } of group.ways) {
      const number = segment.terms.get(term)
      if (number === undefined || (has & group.bit) !== 0) continue
      const at = seek(values, starts[number]!, starts[number + 1]!, sentence)
      const packed = values[at]
      if (packed === undefined || at === starts[number + 1] || sentenceOf(packed) !== sentence) continue
      has |= group.bit
      score += group.idf * share * unit[lowPart(packed)]!
    }
  }
  return { ...candidate, has, score }
}

import { Best } from './best.ts'
import { SENTENCES, termWeight, type Formula } from '../formula.ts'
import type { Group } from './groups.ts'
import type { Ranges } from './scope.ts'
import { frequencyOf, lengthOf, LOW_PARTS, lowPart, sentenceOf } from '../segment/posting.ts'
import { numberOf, seekSentence, type Part, type Scratch } from '../segment/segment.ts'

/** A sentence that may answer, as the first stage hands it on. */
export interface Candidate {
  readonly part: Part
  /** Counted through the part's segment. */
  readonly sentence: number
  /** tf·idf of the sentence, of its speaker's name and of the headings that it stands under. */
  readonly score: number
}

/** A term in a speaker's name counts so much of its idf. */
const NAME_SHARE = 0.6
/** A term in the title or heading counts so much of its idf. */
const HEADING_SHARE = 0.3

/** So many postings are read at most before the rest of the groups, the most common, is left to the second stage. */
export const POSTINGS = 500_000

/** The weight of a posting of idf 1, by its low part. */
export function weightsOf(formula: Formula): Float32Array {
  return Float32Array.from({ length: LOW_PARTS }, (_, low) =>
    termWeight(frequencyOf(low), lengthOf(low), 1, formula),
  )
}

/** The bot's weights. */
export const unitWeights: Float32Array = weightsOf(SENTENCES)

/**
 * The first stage: the `most` sentences of a part with the highest tf·idf, at least `least`, in one pass over the postings
 * of the groups. `keep` leaves sentences out (null: none).
 */
export function candidates(
  part: Part,
  groups: readonly Group[],
  ranges: Ranges,
  keep: ((sentence: number) => boolean) | null,
  most: number,
  least = -Infinity,
  weights: Float32Array = unitWeights,
): Candidate[] {
  const { segment, scratch } = part
  let count = 0
  let headings = 0
  groups.forEach((group, i) => {
    if (group.late) return
    // A sentence that has several of the ways counts once: the first, heaviest way stamps it.
    const stamp = group.ways.length > 1 ? i + 1 : 0
    for (const { term, share } of group.ways) {
      const number = numberOf(segment, term)
      if (number < 0) continue
      const worth = group.idf * share
      headings = addHeadings(part, number, worth * HEADING_SHARE, headings)
      count = addNames(part, number, worth * NAME_SHARE, ranges, count)
      count = addSentences(part, number, worth, stamp, ranges, count, weights)
    }
  })
  const best = bestOf(part, count, headings, keep, most, least)
  clear(scratch, count, headings)
  return best.take().map(({ score, number: sentence }) => ({ part, sentence, score }))
}

/** The best of the `count` sentences met, with what their headings add. */
function bestOf(
  { segment: { sections }, scratch: { scores, met, headedScores, headedMet } }: Part,
  count: number,
  headings: number,
  keep: ((sentence: number) => boolean) | null,
  most: number,
  least: number,
): Best {
  const best = new Best(most)
  // Most sentences are too bad whatever their heading, which need not be looked up then.
  let mostHeaded = 0
  for (let i = 0; i < headings; i += 1) mostHeaded = Math.max(mostHeaded, headedScores[headedMet[i]!]!)
  let floor = least
  for (let i = 0; i < count; i += 1) {
    const sentence = met[i]!
    const own = scores[sentence]!
    if (own + mostHeaded < floor) continue
    const score = headings === 0 ? own : own + headedScores[sections[sentence]!]!
    if (score < floor || (keep && !keep(sentence))) continue
    best.offer(score, sentence)
    floor = Math.max(least, best.floor())
  }
  return best
}

function clear(
  { scores, met, stamps, headedScores, headedMet }: Scratch,
  count: number,
  headings: number,
): void {
  for (let i = 0; i < count; i += 1) {
    const sentence = met[i]!
    scores[sentence] = 0
    stamps[sentence] = 0
  }
  for (let i = 0; i < headings; i += 1) headedScores[headedMet[i]!] = 0
}

function addSentences(
  { segment, scratch }: Part,
  term: number,
  worth: number,
  stamp: number,
  ranges: Ranges,
  met: number,
  weights: Float32Array,
): number {
  const { values, starts } = segment.inSentences
  const { scores, stamps, met: list } = scratch
  const [first, last] = [starts[term]!, starts[term + 1]!]
  let count = met
  for (let range = 0; range < ranges.length; range += 2) {
    const start = ranges[range] === 0 ? first : seekSentence(values, first, last, ranges[range]!)
    const whole = ranges[range + 1] === segment.kinds.length
    const end = whole ? last : seekSentence(values, start, last, ranges[range + 1]!)
    for (let i = start; i < end; i += 1) {
      const packed = values[i]!
      const sentence = sentenceOf(packed)
      if (stamp !== 0) {
        if (stamps[sentence] === stamp) continue
        stamps[sentence] = stamp
      }
      const score = scores[sentence]!
      if (score === 0) list[count++] = sentence
      scores[sentence] = score + worth * weights[lowPart(packed)]!
    }
  }
  return count
}

function addNames(
  { segment, scratch }: Part,
  term: number,
  worth: number,
  ranges: Ranges,
  met: number,
): number {
  const { values, starts } = segment.inNames
  const { scores, met: list } = scratch
  let count = met
  let range = 0
  for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
    const sentence = values[i]!
    while (range < ranges.length && sentence >= ranges[range + 1]!) range += 2
    if (range >= ranges.length) break
    if (sentence < ranges[range]!) continue
    if (scores[sentence] === 0) list[count++] = sentence
    scores[sentence]! += worth
  }
  return count
}

function addHeadings({ segment, scratch }: Part, term: number, worth: number, met: number): number {
  const { values, starts } = segment.inHeadings
  const { headedScores, headedMet } = scratch
  let count = met
  for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
    const section = values[i]!
    if (headedScores[section] === 0) headedMet[count++] = section
    headedScores[section]! += worth
  }
  return count
}

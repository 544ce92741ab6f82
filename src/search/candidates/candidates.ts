import { Best } from './best.ts'
import { SENTENCES, termWeight, type Formula } from '../formula.ts'
import type { Group } from './groups.ts'
import type { Ranges } from './scope.ts'
import { frequencyOf, lengthOf, LOW_PARTS } from '../segment/posting.ts'
import { WINDOW, type Part } from '../segment/segment.ts'
import { addWindow, seekTo, waysIn, type Way } from './window.ts'

/** A sentence that may answer, as the first stage hands it on. */
export interface Candidate {
  readonly part: Part
  /** Counted through the part's segment. */
  readonly sentence: number
  /** tf·idf of the sentence, of its speaker's name and of the headings that it stands under. */
  readonly score: number
}

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
 * of the groups, a window of sentences at a time. `keep` leaves sentences out (null: none).
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
  const ways = waysIn(part, groups)
  const headed = addHeadings(part, ways)
  const best = new Best(most)
  for (let range = 0; range < ranges.length; range += 2) {
    const [start, end] = [ranges[range]!, ranges[range + 1]!]
    if (start > 0) seekTo(part, ways, start)
    for (let from = start; from < end; from += WINDOW) {
      const count = addWindow(part, ways, from, Math.min(end, from + WINDOW), weights)
      takeWindow(part, from, count, headed, keep, best, least)
    }
  }
  clearHeadings(part, headed.count)
  return best.take().map(({ score, number: sentence }) => ({ part, sentence, score }))
}

/** What the headings add: to how many sections, and the most to any. */
interface Headed {
  readonly count: number
  readonly most: number
}

/** Offers the `count` sentences met in a window, with what their headings add, and zeroes what was reckoned. */
function takeWindow(
  { segment: { sections }, scratch: { scores, met, stamps, headedScores } }: Part,
  from: number,
  count: number,
  headed: Headed,
  keep: ((sentence: number) => boolean) | null,
  best: Best,
  least: number,
): void {
  let floor = Math.max(least, best.floor())
  for (let i = 0; i < count; i += 1) {
    const place = met[i]!
    const own = scores[place]!
    scores[place] = 0
    stamps[place] = 0
    // Most sentences are too bad whatever their heading, which need not be looked up then.
    if (own + headed.most < floor) continue
    const sentence = from + place
    const score = headed.count === 0 ? own : own + headedScores[sections[sentence]!]!
    if (score < floor || (keep && !keep(sentence))) continue
    best.offer(score, sentence)
    floor = Math.max(least, best.floor())
  }
}

function addHeadings({ segment, scratch }: Part, ways: readonly Way[]): Headed {
  const { values, starts } = segment.inHeadings
  const { headedScores, headedMet } = scratch
  let count = 0
  for (const { term, worth } of ways) {
    for (let i = starts[term]!; i < starts[term + 1]!; i += 1) {
      const section = values[i]!
      if (headedScores[section] === 0) headedMet[count++] = section
      headedScores[section]! += worth * HEADING_SHARE
    }
  }
  let most = 0
  for (let i = 0; i < count; i += 1) most = Math.max(most, headedScores[headedMet[i]!]!)
  return { count, most }
}

function clearHeadings({ scratch: { headedScores, headedMet } }: Part, count: number): void {
  for (let i = 0; i < count; i += 1) headedScores[headedMet[i]!] = 0
}

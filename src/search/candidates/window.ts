import type { Group } from './groups.ts'
import { lowPart, sentenceOf } from '../segment/posting.ts'
import { numberOf, seek, seekSentence, type Part } from '../segment/segment.ts'

/*
 * The first stage goes through all lists side by side, some ten thousand sentences at a time, so that the scores it adds to
 * stay in the processor's nearest cache (as Lucene's BooleanScorer does).
 */

/** A term that is looked for in a part, and how far its lists are read. */
export interface Way {
  readonly term: number
  /** What it counts: its group's idf times its share of it. */
  readonly worth: number
  /** The number of its group, from 1, where that has several ways: a sentence that has more of them counts once; else 0. */
  readonly stamp: number
  /** Where to go on in the postings, and where the term's end; the same of the sentences whose speaker's name has it. */
  at: number
  readonly end: number
  name: number
  readonly nameEnd: number
}

/** A term in a speaker's name counts so much of its idf. */
const NAME_SHARE = 0.6

/** The ways of the groups that the part has, in their order; those of late groups left out. */
export function waysIn({ segment }: Part, groups: readonly Group[]): Way[] {
  const { inSentences, inNames } = segment
  const found: Way[] = []
  groups.forEach(({ late, ways, idf }, i) => {
    if (late) return
    for (const { term: word, share } of ways) {
      const term = numberOf(segment, word)
      if (term < 0) continue
      found.push({
        term,
        worth: idf * share,
        stamp: ways.length > 1 ? i + 1 : 0,
        at: inSentences.starts[term]!,
        end: inSentences.starts[term + 1]!,
        name: inNames.starts[term]!,
        nameEnd: inNames.starts[term + 1]!,
      })
    }
  })
  return found
}

/** Goes on to `sentence` in all lists. */
export function seekTo({ segment }: Part, ways: readonly Way[], sentence: number): void {
  for (const way of ways) {
    way.at = seekSentence(segment.inSentences.values, way.at, way.end, sentence)
    way.name = seek(segment.inNames.values, way.name, way.nameEnd, sentence)
  }
}

/**
 * Adds up what the sentences from `from` to `to` are worth, for which the lists were read as far as `from`. Returns how many
 * have a score: the scratch holds which, counted from `from`. Of several ways of a group the first, heaviest, counts.
 */
export function addWindow(
  { segment, scratch }: Part,
  ways: readonly Way[],
  from: number,
  to: number,
  weights: Float32Array,
): number {
  const { scores, stamps, met } = scratch
  const { values } = segment.inSentences
  const names = segment.inNames.values
  let count = 0
  for (let w = 0; w < ways.length; w += 1) {
    const way = ways[w]!
    const { worth, stamp, end, nameEnd } = way
    let { at, name } = way
    for (; name < nameEnd && names[name]! < to; name += 1) {
      const place = names[name]! - from
      if (scores[place] === 0) met[count++] = place
      scores[place]! += worth * NAME_SHARE
    }
    for (; at < end; at += 1) {
      const packed = values[at]!
      const sentence = sentenceOf(packed)
      if (sentence >= to) break
      const place = sentence - from
      if (stamp !== 0) {
        if (stamps[place] === stamp) continue
        stamps[place] = stamp
      }
      const score = scores[place]!
      if (score === 0) met[count++] = place
      scores[place] = score + worth * weights[lowPart(packed)]!
    }
    way.at = at
    way.name = name
  }
  return count
}

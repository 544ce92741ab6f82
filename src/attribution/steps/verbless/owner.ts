import type { Range } from '../../content/ranges.ts'
import { nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isUtterance } from '../../lists/utterances.ts'
import { isCapital } from '../../reading/capitals.ts'
import type { Reading } from '../../reading/reading.ts'

/** Between the noun and the colon: "her answer was:", "her statement reads:", "the statement follows:". */
const LINKS = wordSet('is was reads read follows')
const OWN = wordSet('his her their')
/** "Lee's first full written statement": words between the owner and the noun, and behind the noun. */
const NEAR = 4
const BEHIND = 6

/** The noun before a colon that tells that somebody's words follow it: "her full statement:", "transcript as follows:"; -1 where none does. */
export function utteranceBefore(reading: Reading, floor: number, colon: number): number {
  for (let at = colon - 1; at >= floor && at >= colon - BEHIND; at -= 1) {
    // the Post is a newspaper
    if (isUtterance(reading.low[at] ?? '') && (at === floor || !isCapital(reading, at))) return at
    if (isFinite(reading, at) && !LINKS.has(reading.low[at] ?? '')) return -1
  }
  return -1
}

/** "From Lee's Facebook post:", "Lee's answer was:", "Read her full statement:": whose words follow the colon; null where nobody's is said. */
export function ownerBefore(reading: Reading, floor: number, colon: number): Range | null {
  const noun = utteranceBefore(reading, floor, colon)
  for (let at = noun - 1; at >= floor && at >= noun - NEAR; at -= 1) {
    if (reading.tags[at] === 'POS') {
      const owner = nounPhraseBefore(reading, at, floor)
      return owner && { from: owner.from, to: owner.to }
    }
    if (OWN.has(reading.low[at] ?? '')) return { from: at, to: at + 1 }
    if (!/^(?:JJ|NN|CD|VBN)/.test(reading.tags[at] ?? '')) return null
  }
  return null
}

/** "Transcript as follows:", "The full statement:": a text is announced, and no verb says who speaks. */
export function isAnnouncement(reading: Reading, floor: number, colon: number): boolean {
  if (utteranceBefore(reading, floor, colon) < 0 || ownerBefore(reading, floor, colon)) return false
  for (let at = floor; at < colon; at += 1)
    if (isFinite(reading, at) && !LINKS.has(reading.low[at] ?? '')) return false
  return true
}

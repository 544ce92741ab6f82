import type { Range } from '../content/ranges.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { PLATFORMS, POSTS } from '../lists/outlets.ts'
import { isCapital } from '../reading/capitals.ts'
import type { Reading } from '../reading/reading.ts'

/**
 * The network in the noun phrase at token `from` on which somebody posts: "X", "her Facebook page", "a Telegram post".
 * Null where the phrase is about something else of that network ("Facebook users", "X's rules").
 */
export function platformAt(reading: Reading, from: number, limit: number): Range | null {
  const phrase = nounPhrase(reading, from, limit)
  if (!phrase || reading.tags[phrase.to] === 'POS') return null
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const width = platformWidth(reading, at)
    if (width === 0) continue
    const behind = at + width
    const posted = behind === phrase.to || (behind + 1 === phrase.to && isPost(reading, behind))
    return posted ? { from: at, to: behind } : null
  }
  return null
}

/** True where something posted, or a place of posts, stands. */
export function isPost(reading: Reading, at: number): boolean {
  return POSTS.has(reading.low[at] ?? '')
}

function platformWidth(reading: Reading, at: number): number {
  const low = reading.low[at] ?? ''
  if (!isCapital(reading, at)) return 0
  if (low === 'truth' && reading.low[at + 1] === 'social') return 2
  // "on X." at the end of a sentence looks like an initial
  return PLATFORMS.has(low) || low === 'x.' ? 1 : 0
}

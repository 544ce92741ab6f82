import { trim } from '../../content/content-end.ts'
import { phraseAfter } from '../../content/phrase.ts'
import { hasQuote, rangeClaimed, type Claims, type Range } from '../../content/ranges.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

/** "announced a plan", "called the vote 'a disgrace'", "warned of floods": what was said is no clause. */
export function phrase(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  const whole = phraseAfter(reading, cue, cues)
  const found = whole && freeOf(reading, claims, whole)
  if (!found || rangeClaimed(claims, found)) return null
  return { cue, content: [found], how: 'phrase', sure: hasQuote(reading, found.from, found.to) ? 0.85 : 0.7 }
}

/** What is left of the phrase before the first word that another statement has taken. */
function freeOf(reading: Reading, claims: Claims, { from, to }: Range): Range {
  let end = from
  while (end < to && !claims.taken[end]) end += 1
  return { from, to: end < to ? trim(reading, from, end) : to }
}

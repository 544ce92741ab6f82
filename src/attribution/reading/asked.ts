import { mainClause } from '../content/content-end.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from './reading.ts'

const ASKED = wordSet('asked questioned pressed quizzed challenged cross-examined grilled probed queried')
/** What follows such a participle; no object does. */
const FOLLOWS = wordSet(
  'if whether about by on over why how what when where who which for to in at during later again',
)

/**
 * Where the clause begins that "Asked by Cole whether it was old, …" and "When pressed on that, …" lead to; `from` where the
 * sentence opens otherwise. Who is asked has said nothing yet: what follows tells.
 */
export function behindAsked(reading: Reading, from: number, end: number): number {
  const { low } = reading
  const at = low[from] === 'when' || low[from] === 'if' ? from + 1 : from
  if (!ASKED.has(low[at] ?? '') || !FOLLOWS.has(low[at + 1] ?? '')) return from
  const to = mainClause(reading, at + 2, end)
  if (to === end) return from
  return low[to] === ',' ? to + 1 : to
}

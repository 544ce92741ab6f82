import type { CueForm } from '../../lists/cue-verbs.ts'
import { clauseClose } from '../../content/clause-close.ts'
import { trim } from '../../content/content-end.ts'
import { rangeClaimed, skipMarks, unclaimedFrom, type Claims } from '../../content/ranges.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

/** "As Lee noted, the bridge is old." "The bridge, as Lee noted, is old." "As Lee puts it, the bridge is old." */
export function asClause(reading: Reading, cue: Cue, claims: Claims): Statement | null {
  if (
    (cue.order !== 'before' && cue.order !== 'passive') ||
    reading.low[cue.clause.from - 1] !== 'as' ||
    // "as Lee joked with Cole": a time
    reading.low[cue.group.to] === 'with' ||
    (!tellsClause(cue.form) && reading.low[cue.group.to - 1] !== 'it')
  )
    return null
  const close = clauseClose(reading, cue)
  if (close === null) return null
  const as = cue.clause.from - 1
  const from = unclaimedFrom(claims, cue.floor, as)
  const left = { from: skipMarks(reading, from), to: trim(reading, from, as) }
  const right = { from: close + 1, to: trim(reading, close + 1, cue.end) }
  const content = []
  // “It is over,” as Lee put it
  const quoted = (reading.quoteAt[as - 1] ?? -1) >= 0
  if ((reading.low[as - 1] === ',' || quoted) && left.to - left.from > 1) content.push(left)
  if (reading.low[close] === ',' && right.to - right.from > 1 && !rangeClaimed(claims, right))
    content.push(right)
  return content.length > 0 ? { cue, content, how: 'as-clause', sure: 0.85 } : null
}

/** "as Lee noted", "as the paper revealed"; not "as Lee urged" or "as Lee proposes". */
function tellsClause({ frame, infinitive, addressee }: CueForm): boolean {
  return frame === 'clause' || frame === 'document' || (frame === 'that' && !infinitive && !addressee)
}

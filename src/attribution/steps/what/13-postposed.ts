import { firstFinite } from '../../content/bare-clause.ts'
import { clauseClose } from '../../content/clause-close.ts'
import { mainClause, trim } from '../../content/content-end.ts'
import { contentStart } from '../../content/content-start.ts'
import { rangeClaimed, skipMarks, unclaimedFrom, type Claims } from '../../content/ranges.ts'
import { list } from '../../lists/list.ts'
import type { Reading } from '../../reading/reading.ts'
import { isSaying } from '../../relays/as-saying.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

const SUBORDINATE = list('as when while after before although though since because once until asked')

/** "The bridge is closed, Lee said.", "The test, Lee said, was the largest." */
export function postposed(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  claims: Claims,
): Statement | null {
  if (
    cue.order === 'relative' ||
    cue.order === 'coordinated' ||
    cue.order === 'participle' ||
    (cue.order === 'passive' && !isSaying(reading.low[cue.group.to - 1] ?? ''))
  )
    return null
  if (cue.form.frame !== 'clause') return null
  const comma = cue.clause.from - 1
  const dash = reading.low[comma] === '—' || reading.low[comma] === '–' || reading.low[comma] === '--'
  if (comma < cue.floor || (reading.low[comma] !== ',' && !dash)) return null
  const from = skipMarks(reading, unclaimedFrom(claims, cue.floor, comma))
  if (from >= comma) return null
  const close = clauseClose(reading, cue)
  if (close === null) return null
  const complete = isComplete(reading, from, comma) || isAnswer(reading, from, close, cue)
  const rest = { from: close + 1, to: trim(reading, close + 1, cue.end) }
  const goesOn = close < cue.end && reading.low[close] === ',' && rest.to > rest.from
  if (!complete && !goesOn) return null
  if (goesOn && cues.some((other) => reports(reading, other, cue))) return null
  const left = { from, to: comma }
  const right = goesOn && !startsOwn(reading, rest.from) && !rangeClaimed(claims, rest) ? [rest] : []
  if (!complete && right.length === 0) return null
  return { cue, content: [left, ...right], how: 'postposed', sure: complete ? 0.95 : 0.9 }
}

/** True where an earlier cue of another speaker reports what the later one stands in the middle of. */
function reports(reading: Reading, earlier: Cue, later: Cue): boolean {
  if (earlier.group.main >= later.clause.from || earlier.order !== 'before') return false
  const start = contentStart(reading, earlier)
  return start !== null && (start.how === 'that' || start.how === 'clause') && start.at < later.clause.from
}

/** True where a finite verb stands in what was said, and not only in a subordinate clause. */
function isComplete(reading: Reading, from: number, to: number): boolean {
  if (firstFinite(reading, from, to) < 0) return false
  return !SUBORDINATE.has(reading.low[from] ?? '') || mainClause(reading, from, to) < to
}

/** "Sorry, Lee said.": a few words that are no adjunct, and nothing behind the cue. */
function isAnswer(reading: Reading, from: number, close: number, cue: Cue): boolean {
  const tag = reading.tags[from]
  return (
    close >= cue.end - 1 &&
    from === cue.floor &&
    tag !== 'IN' &&
    tag !== 'RB' &&
    tag !== 'VBG' &&
    tag !== 'CC' &&
    tag !== 'TO' &&
    tag !== 'VBN'
  )
}

/** After a cue in the middle: what belongs to the next cue or to the speaker and not to what was said. */
function startsOwn(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  const low = reading.low[at] ?? ''
  return tag === 'VBG' || low === 'who' || low === 'whose' || low === 'while' || low === 'which'
}

import { WEEKDAYS } from '../../../text/word/calendar.ts'
import { firstFinite } from '../../content/bare-clause.ts'
import { clauseClose } from '../../content/clause-close.ts'
import { mainClause, trim } from '../../content/content-end.ts'
import { contentStart } from '../../content/content-start.ts'
import { rangeClaimed, skipMarks, unclaimedFrom, type Claims } from '../../content/ranges.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { CUE_FORMS, PARTICLES } from '../../lists/cue-verbs.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Reading } from '../../reading/reading.ts'
import { isSaying } from '../../relays/as-saying.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

const DATED: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet('in on at today yesterday last this earlier'),
])
const MEASURES = wordSet('of from many much few little')
const SUBORDINATE = wordSet('as when while after before although though since because once until asked')

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
  if (cue.form.frame === 'quote' || lacksParticle(reading, cue)) return null
  const comma = cue.clause.from - 1
  const dash = reading.low[comma] === '—' || reading.low[comma] === '–' || reading.low[comma] === '--'
  if (comma < cue.floor || (reading.low[comma] !== ',' && !dash)) return null
  const from = skipMarks(reading, unclaimedFrom(claims, cue.floor, comma))
  if (from >= comma) return null
  const close = clauseClose(reading, cue)
  if (close === null) return null
  const final = close >= cue.end - 1
  const plain = cue.form.frame === 'clause'
  if (!plain && (dash || !standsAlone(reading, cue) || !(final || isInserted(reading, cue)))) return null
  const complete = isComplete(reading, from, comma, final) || (plain && isAnswer(reading, from, close, cue))
  const rest = { from: close + 1, to: trim(reading, close + 1, cue.end) }
  const goesOn = close < cue.end && reading.low[close] === ',' && rest.to > rest.from
  if (!complete && !goesOn) return null
  const starts = startsOwn(reading, rest.from)
  const inside = goesOn && !starts
  if (cues.some((other) => reports(reading, other, cue, inside))) return null
  const left = { from, to: comma }
  const own = starts && (complete || !holdsMain(reading, rest.from, rest.to))
  const right = goesOn && !own && !rangeClaimed(claims, rest) ? [rest] : []
  if (!complete && right.length === 0) return null
  return { cue, content: [left, ...right], how: 'postposed', sure: complete ? 0.95 : 0.9 }
}

/** "pointed to a map": no "pointed out". */
function lacksParticle({ low }: Reading, { form, group }: Cue): boolean {
  const particle = PARTICLES.get(form.lemma)
  return particle !== undefined && low[group.to - 1] !== particle
}

/** True where an earlier cue of another speaker reports what the later one stands in the middle of. */
function reports(reading: Reading, earlier: Cue, later: Cue, inside: boolean): boolean {
  if (earlier.group.main >= later.clause.from || earlier.order !== 'before') return false
  // "It speaks to the fact that …, said Lee": no report
  if (earlier.form.frame === 'quote') return false
  const start = contentStart(reading, earlier)
  const opens = start?.how === 'that' || (start?.how === 'clause' && inside)
  return start !== null && opens && start.at < later.clause.from
}

/** True where a finite verb stands in what was said, and not only in a subordinate clause. */
function isComplete(reading: Reading, from: number, to: number, last: boolean): boolean {
  if (firstFinite(reading, from, to) < 0) return false
  if (!SUBORDINATE.has(reading.low[from] ?? '') || isMeasure(reading, from)) return true
  if (mainClause(reading, from, to) < to) return true
  return last && holdsMain(reading, from, to)
}

/** "As many as 37 petitions", "as of now", "since March": no clause. */
function isMeasure({ low, tags }: Reading, at: number): boolean {
  if (low[at] === 'since' && (tags[at + 1] === 'NNP' || tags[at + 1] === 'CD')) return true
  return low[at] === 'as' && (MEASURES.has(low[at + 1] ?? '') || low[at + 2] === 'as')
}

/** A subordinate clause, a comma, and a finite verb behind it. */
function holdsMain(reading: Reading, from: number, to: number): boolean {
  const first = firstFinite(reading, from, to)
  if (first < 0) return false
  if (reading.tags[from] === 'VBG') return mainVerb(reading, from, to)
  for (let at = first + 1; at < to; at += 1)
    if (reading.low[at] === ',' && (reading.quoteAt[at] ?? -1) < 0) return firstFinite(reading, at, to) >= 0
  return false
}

/** "revoking licences would be harsh": what a participle governs is the subject of the verb behind it. */
function mainVerb(reading: Reading, from: number, to: number): boolean {
  const object = nounPhrase(reading, from + 1, to)
  return object !== null && !CUE_FORMS.has(reading.low[from] ?? '') && isFinite(reading, object.to)
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

/** "The bridge, the auditor revealed, was old": a subject and a verb that takes "that" alone between two commas. */
function isInserted({ low }: Reading, { order, form, group }: Cue): boolean {
  return order === 'before' && form.frame === 'that' && !form.infinitive && low[group.to] === ','
}

/** "…, a poll indicates.", "…, he estimated in May.": neither an object nor what the verb takes otherwise stands behind it. */
function standsAlone(reading: Reading, { group, order, clause }: Cue): boolean {
  const to = order === 'inverted' ? clause.to : group.to
  return reading.tags[to] === 'MARK' || DATED.has(reading.low[to] ?? '')
}

import { contentStart } from '../content/content-start.ts'
import type { Claims, Range } from '../content/ranges.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { wordSet } from '../../text/word-set.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { afterDateline } from '../reading/dateline.ts'
import { isQuoted, type Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import { outletAt } from './outlet.ts'

const REPORTS = wordSet('report say write add announce state')
/** So few tokens are a time behind the verb. */
const LAST = 7
/** What an inner report must be said with: other verbs ("ordered", "predicted") may be what the outlet itself tells. */
const SAYS = wordSet(
  'say tell add warn announce insist deny acknowledge confirm write claim admit urge accuse condemn denounce criticize criticise dismiss blame',
)

/**
 * A report in a report ("TASS reported that Lee said …", "…, Lee said, TASS reported", "according to TASS, Lee said …"):
 * Lee speaks and the outlet relays. The outlet's own words are taken, so that they are nobody's statement.
 */
export function inLayers(reading: Reading, cues: readonly Cue[], claims: Claims): Cue[] {
  let found = [...cues]
  for (const cue of cues) {
    const relay = relayOf(reading, cue)
    const inner = relay ? found.find((other) => other !== cue && isInside(reading, other, cue)) : undefined
    if (!relay || !inner) continue
    claims.taken.fill(1, cue.clause.from, cue.clause.to)
    found = found
      .filter((other) => other !== cue)
      .map((other) => (other === inner ? { ...inner, via: relay } : other))
  }
  return accordingToOutlet(reading, found, claims)
}

function relayOf(reading: Reading, cue: Cue): Range | null {
  const { subject, form, order } = cue
  if (!subject || !REPORTS.has(form.lemma) || (order !== 'before' && order !== 'inverted')) return null
  return outletAt(reading, subject.from, subject.to)
}

/** True where `inner` is what `outer` reports: the clause begins with it, or ends with it right before `outer`'s. */
function isInside(reading: Reading, inner: Cue, outer: Cue): boolean {
  if (
    !SAYS.has(inner.form.lemma) ||
    inner.order !== 'before' ||
    inner.via ||
    !inner.subject ||
    outletAt(reading, inner.subject.from, inner.subject.to)
  )
    return false
  const behind = reading.low[outer.clause.from - 1] === ','
  if (behind && inner.clause.to === outer.clause.from - 1) return true
  if (behind && opensSentence(reading, inner) && isLast(reading, outer)) return true
  const start = contentStart(reading, outer)
  if (!start || (start.how !== 'that' && start.how !== 'clause')) return false
  return inner.clause.from === start.at + (start.how === 'that' ? 1 : 0)
}

/** "Lee said", "After the vote, Lee said": nothing but a time or an occasion stands before it. */
function opensSentence(reading: Reading, { sentence, clause }: Cue): boolean {
  const from = afterDateline(reading, sentence)
  if (clause.from === from) return true
  if (reading.low[clause.from - 1] !== ',') return false
  for (let at = from; at < clause.from; at += 1)
    if (isFinite(reading, at) || isQuoted(reading, at)) return false
  return true
}

/** "Lee said that …, TASS reported on Friday.": nothing but a time behind the outer verb. */
function isLast(reading: Reading, { clause, end }: Cue): boolean {
  for (let at = clause.to; at < end - 1; at += 1)
    if (reading.tags[at] === 'MARK' || isFinite(reading, at)) return false
  return end - clause.to < LAST
}

/**
 * "according to TASS" beside a cue of somebody else: only the cue's intermediary. Behind a quotation and who said it, whatever
 * it is according to passes that on: a transcript, a recording, somebody who was there.
 */
function accordingToOutlet(reading: Reading, cues: readonly Cue[], claims: Claims): Cue[] {
  const first = cues[0]
  const speaker = cues.find(({ subject, order }) => subject && (order === 'before' || order === 'inverted'))
  if (!first || !speaker?.subject) return [...cues]
  for (let at = first.floor; at + 2 < first.end; at += 1) {
    if (reading.low[at] !== 'according' || reading.low[at + 1] !== 'to' || isQuoted(reading, at)) continue
    if (outletAt(reading, speaker.subject.from, speaker.subject.to)) break
    const quoted = endsQuotation(reading, speaker, at)
    const relay =
      outletAt(reading, at + 2, first.end) ?? (quoted ? untilMark(reading, at + 2, first.end) : null)
    if (
      !relay ||
      !(quoted || beside(reading, speaker, at, relay.to) || endsReport(reading, speaker, at, relay.to))
    )
      continue
    claims.taken.fill(1, at, relay.to)
    return cues.map((cue) => (cue === speaker && !cue.via ? { ...cue, via: relay } : cue))
  }
  return [...cues]
}

/** "After the vote, Lee said that …, according to TASS.": the cue opens the sentence and the outlet ends it. */
function endsReport(reading: Reading, cue: Cue, from: number, to: number): boolean {
  const ends = reading.low[from - 1] === ',' && to >= cue.end - 1
  const says = cue.order === 'before' && SAYS.has(cue.form.lemma) && cue.group.modal === null
  return ends && says && from > cue.clause.to && opensSentence(reading, cue)
}

/** `"…," Lee said on Monday, according to`: a quotation, its cue with where and when, a comma. */
function endsQuotation(reading: Reading, { clause, floor, group }: Cue, at: number): boolean {
  const behind = clause.from > floor && isQuoted(reading, clause.from - 1) && group.modal === null
  if (!behind || at <= clause.to || reading.low[at - 1] !== ',') return false
  for (let i = clause.to; i < at - 1; i += 1)
    if (reading.tags[i] === 'MARK' || isFinite(reading, i)) return false
  return true
}

/** "a transcript of the call", "an aide who was there": all that stands before the next mark. */
function untilMark(reading: Reading, from: number, end: number): Range | null {
  let to = from
  while (to < end && reading.tags[to] !== 'MARK') to += 1
  return to > from ? { from, to } : null
}

/** "According to TASS, Lee said" or "Lee told reporters, according to TASS": nothing but a comma, or who was told, between. */
function beside(
  reading: Reading,
  { clause, floor, form, end, order }: Cue,
  from: number,
  to: number,
): boolean {
  if (order === 'inverted') return false
  const leads = from === floor && reading.low[to] === ',' && clause.from === to + 1
  const follows = from === clause.to || (from === clause.to + 1 && reading.low[clause.to] === ',')
  const told = form.addressee ? nounPhrase(reading, clause.to, end) : null
  return leads || follows || (told?.to === from - 1 && reading.low[from - 1] === ',')
}

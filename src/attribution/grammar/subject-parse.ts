import { WEEKDAYS } from '../../text/word/calendar.ts'
import { lookUp } from '../../text/tags/lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import { UNITS } from '../lists/times.ts'
import { isDocument } from '../people/lists/organisations.ts'
import { singular } from '../people/lists/roles.ts'
import { TIES } from '../lists/ties.ts'
import type { Reading } from '../reading/reading.ts'
import { isAdverbial, isDash } from './adjunct.ts'
import { afterComma, type Extension } from './apposition.ts'
import { isObjectPronoun, isSubjectPronoun, nounPhrase, type Phrase } from './noun-phrase.ts'
import { isFinite } from './verb-group.ts'

const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...UNITS,
  ...wordSet('today yesterday morning afternoon evening weekend'),
])

const AUXILIARIES = wordSet('had was were did')
/** What a paper is, whatever stands behind: "a memo dated April 2022", "a letter marked urgent". */
const LABELLED = wordSet('dated marked titled entitled headed labelled labeled headlined')

/** With these begins a time, and maybe a clause. */
const TIMED = wordSet('after before as until since while once because if')

/** A subject: its whole mention [from, to), the head that names it, and how surely it was read. */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly sure: number
}

/** True where token `at` is a day or a time: never a speaker. */
export function isTime(reading: Reading, at: number): boolean {
  return TIMES.has(reading.low[at] ?? '')
}

/** Reads one subject from `from` that ends exactly at `limit`; null where that can't be. */
export function parse(reading: Reading, from: number, limit: number): Subject | null {
  const core = nounPhrase(reading, from, limit)
  if (!core || (isTime(reading, core.head) && core.to < limit)) return null
  if (opensAdjunct(reading, core, limit)) return null
  let at = core.to
  let sure = 1
  let listed = false
  let pieces = false
  for (let round = 0; at < limit && round < 12; round += 1) {
    if (pieces && at === limit - 1 && reading.low[at] === ',')
      return { from, to: limit, head: core.head, sure: Math.min(sure, 0.95) }
    const next = extend(reading, at, limit, core.head)
    if (next === null) return null
    if (next.listed) listed = true
    sure = Math.min(sure, next.sure)
    pieces ||= next.piece === true
    at = next.to
  }
  return at === limit ? { from, to: limit, head: core.head, sure: listed ? Math.min(sure, 0.9) : sure } : null
}

/** "Giving evidence in court, Ann Lee": a participle with its object, and the subject only behind the comma. */
function opensAdjunct(reading: Reading, { from, to }: Phrase, limit: number): boolean {
  if (reading.tags[from] !== 'VBG') return false
  for (let at = to; at < limit; at += 1) if (reading.low[at] === ',') return true
  return false
}

/** One more piece of the subject at token `at`: what may follow a noun phrase and belong to it. */
function extend(reading: Reading, at: number, limit: number, head: number): Extension | null {
  const low = reading.low[at] ?? ''
  const tag = reading.tags[at] ?? 'MARK'
  if (low === 'such' && reading.low[at + 1] === 'as') return tied(reading, at + 1, limit)
  if (TIES.has(low) && !(low === 'to' && reading.tags[at + 1] === 'VB')) return tied(reading, at, limit)
  if (tag === 'CC' || low === '&') {
    // "officers with no rank but with years in the field"
    if (TIES.has(reading.low[at + 1] ?? '')) return tied(reading, at + 1, limit)
    const next = nounPhrase(reading, at + 1, limit)
    return next && !isSubjectPronoun(reading, at + 1) ? { to: next.to, sure: 0.95, listed: true } : null
  }
  if (low === ',') return afterComma(reading, at, limit)
  if (low === '(' || low === '[') return between(reading, at, limit, [')', ']'])
  if (isDash(low)) return between(reading, at, limit, [low])
  if (
    low === 'who' ||
    low.startsWith("who'") ||
    low === 'which' ||
    low === 'whose' ||
    (low === 'that' && tag !== 'DT') ||
    low === 'where'
  )
    return restrictive(reading, at, limit)
  if (tag === 'TO' && reading.tags[at + 1] === 'VB') return reduced(reading, at, limit, head)
  if (tag === 'VBN' || tag === 'VBG' || tag === 'VBD' || tag === 'JJ')
    return reduced(reading, at, limit, head)
  if (isAdverbial(reading, at)) return { to: at + 1, sure: 0.95 }
  return null
}

function tied(reading: Reading, at: number, limit: number): Extension | null {
  let from = at + 1
  if (reading.tags[from] === 'VBG' || reading.low[from] === 'how' || reading.low[from] === 'whether')
    from += 1
  if (TIES.has(reading.low[from] ?? '')) from += 1
  const phrase = nounPhrase(reading, from, limit)
  if (phrase) return { to: phrase.to, sure: 1 }
  if (reading.low[at] === 'of' && from === at + 1 && isObjectPronoun(reading, from))
    return { to: from + 1, sure: 1 }
  return from > at + 1 && from <= limit ? { to: from, sure: 0.9 } : null
}

function between(reading: Reading, at: number, limit: number, ends: readonly string[]): Extension | null {
  for (let i = at + 1; i < limit; i += 1)
    if (ends.includes(reading.low[i] ?? '')) return { to: i + 1, sure: 0.97, piece: true }
  return null
}

/** "people who live here said", "people who'd left said": the clause runs to the verb or to a comma and holds a finite verb. */
function restrictive(reading: Reading, at: number, limit: number): Extension | null {
  let finite = reading.low[at]?.startsWith("who'") === true
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':') return null
    if (low === ',') return finite ? { to: i, sure: 0.85, piece: true } : null
    if (isDash(low) || (reading.quoteAt[i] ?? -1) !== (reading.quoteAt[at] ?? -1)) finite = false
    if (isFinite(reading, i)) finite = true
  }
  return finite && !endsInSubject(reading, limit) ? { to: limit, sure: 0.85 } : null
}

/** True where the token before `limit` is a pronoun that can only be a new clause's subject. */
function endsInSubject(reading: Reading, limit: number): boolean {
  const low = reading.low[limit - 1] ?? ''
  return low === 'he' || low === 'she' || low === 'they' || low === 'we' || low === 'i' || low === 'who'
}

/** True for past forms that are participles, too: "arrested", not "took". */
function canBeParticiple(low: string): boolean {
  return low !== 'said' && (lookUp(low)?.includes('VBN') ?? true)
}

/** "the man arrested in May said", "a group calling for change said": no conjunction or finite verb in it. */
function reduced(reading: Reading, at: number, limit: number, head: number): Extension | null {
  const tag = reading.tags[at]
  const next = reading.tags[at + 1]
  const open =
    at + 1 === limit ||
    LABELLED.has(reading.low[at] ?? '') ||
    // "a lawsuit filed Monday in federal court", "a report released Friday by the port"
    (isTime(reading, at + 1) && isDocument(singular(reading.low[head] ?? ''))) ||
    (next === 'IN' && reading.low[at + 1] !== 'that') ||
    next === 'TO' ||
    next === 'RB' ||
    next === 'VBG' ||
    next === 'CD'
  if (
    tag === 'VBD' &&
    (!open ||
      reading.tags[head] === 'NNP' ||
      reading.tags[head] === 'PRP' ||
      !canBeParticiple(reading.low[at] ?? ''))
  )
    return null
  // "people briefed on the plan", but "people gathered after Lee spoke"
  const bound = reading.tags[at - 1] === 'NNS' && next === 'IN' && !TIMED.has(reading.low[at + 1] ?? '')
  const sure = tag === 'VBD' && !bound ? 0.7 : 0.85
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':' || reading.tags[i] === 'CC') return null
    if (low === ',') return tag === 'VBD' ? null : { to: i, sure, piece: true }
    if (isFinite(reading, i) && (reading.tags[i] !== 'VBD' || !canBeParticiple(low) || AUXILIARIES.has(low)))
      return null
    if (endsInSubject(reading, i + 1)) return null
  }
  return { to: limit, sure }
}

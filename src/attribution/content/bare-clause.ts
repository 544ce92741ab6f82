import type { Tag } from '../../text/tags/tag.ts'
import { isAdverbial } from '../grammar/adjunct.ts'
import { isNoun, isObjectPronoun, isSubjectPronoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { parse } from '../grammar/subject-parse.ts'
import { isBe, isContraction, isFinite } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'

const BREAKS = wordSet(
  'that who which whose when while as because if after before where how what why whether since until although',
)
/** Subjects that are no noun phrase. */
const SUBJECTS = wordSet('there more')
/** Pasts that are no participles. */
const PASTS = wordSet('was were had did')
/** Tokens from a subject with a relative clause to its verb. */
const FAR = 40
/** No clause begins with these. */
const NO_START: ReadonlySet<Tag> = new Set<Tag>(['VBN', 'VBD', 'TO', 'CC', 'VB', 'VBZ', 'VBP'])
const NOTHING_SAID = wordSet(
  'so nothing little much no yes something anything goodbye thank thanks hello sorry it them as all this',
)

/** True where a clause with a subject and a finite verb begins at token `at`, as far as the cue's frame asks for. */
export function isClause(reading: Reading, at: number, cue: Cue): boolean {
  if (
    cue.order !== 'passive' &&
    !cue.forms.some((form) => form.frame === 'clause' || form.frame === 'document')
  )
    return (
      cue.form.frame === 'that' &&
      !cue.form.infinitive &&
      at === cue.clause.to &&
      isShortClause(reading, at, cue.end)
    )
  const tag = reading.tags[at] ?? 'MARK'
  if (isObjectPronoun(reading, at)) return false
  const adjective = (tag === 'VBN' || tag === 'VBD') && isNoun(reading, at + 1)
  // "said pay was low": right before a finite verb it is a noun
  const noun = (tag === 'VB' || tag === 'VBP') && isFinite(reading, at + 1)
  if (NO_START.has(tag) && !adjective && !noun) return false
  const verb = firstFinite(reading, adjective || noun ? at + 1 : at, cue.end)
  if (verb < 0) return isBareSaying(reading, at, cue)
  if (verb === at) return isContraction(reading.low[at] ?? '')
  const loose = cue.form.lemma === 'say'
  if (loose || noun) return true
  let to = verb
  while (to > at && isAdverbial(reading, to - 1)) to -= 1
  if (SUBJECTS.has(reading.low[at] ?? '') || parse(reading, at, to) !== null) return true
  if (cue.form.frame === 'clause' && hasRelative(reading, at, verb, cue.end)) return true
  // "insisted closing the port would cost jobs"; a past form may be a participle: "reported finding papers marked urgent"
  const gerund = tag === 'VBG' && (reading.tags[verb] !== 'VBD' || isBe(reading.low[verb] ?? ''))
  return cue.form.frame === 'clause' && runsToVerb(reading, gerund ? at + 1 : at, to)
}

/** "agreed the bridge was old": a subject without anything behind it, and a verb that is no participle. */
function isShortClause(reading: Reading, at: number, end: number): boolean {
  const subject = nounPhrase(reading, at, end)?.to ?? (SUBJECTS.has(reading.low[at] ?? '') ? at + 1 : at)
  const verb = isAdverbial(reading, subject) ? subject + 1 : subject
  const past = reading.tags[verb] === 'VBD' && !PASTS.has(reading.low[verb] ?? '')
  return verb > at && verb < end && isFinite(reading, verb) && !past
}

/** "argued the port, which has been old for years, is full": the first finite verb is the relative clause's. */
function hasRelative(reading: Reading, at: number, first: number, end: number): boolean {
  const who = reading.low[first - 1] ?? ''
  if (who !== 'who' && who !== 'which' && who !== 'that') return false
  for (let verb = first + 1; verb < end && verb < at + FAR; verb += 1)
    if (isFinite(reading, verb) && parse(reading, at, verb) !== null) return true
  return false
}

/** "said 34 people cast votes": no verb that the tagger knows, but "say" and "tell somebody" take little else. */
function isBareSaying(reading: Reading, at: number, cue: Cue): boolean {
  if (cue.form.lemma !== 'say' && cue.form.lemma !== 'tell') return false
  if (NOTHING_SAID.has(reading.low[at] ?? '') || cue.end - at < 5) return false
  const tag = reading.tags[at]
  return (
    at > cue.group.to - 1 &&
    (tag === 'DT' ||
      tag === 'NNP' ||
      tag === 'NNS' ||
      tag === 'CD' ||
      tag === 'PRP$' ||
      (tag === 'PRP' && isSubjectPronoun(reading, at)))
  )
}

/** A noun phrase at `at` with nothing but phrases up to the verb: no mark, no relative clause, no conjunction of clauses. */
function runsToVerb(reading: Reading, at: number, verb: number): boolean {
  const core = nounPhrase(reading, at, verb)
  if (!core || reading.tags[verb - 1] === 'CC') return false
  for (let to = core.to; to < verb; to += 1) {
    if (reading.tags[to] === 'MARK' || BREAKS.has(reading.low[to] ?? '')) return false
  }
  return true
}

/** The first finite verb from token `at` on that stands before the next clause break; -1 where there is none. */
export function firstFinite(reading: Reading, at: number, end: number): number {
  for (let to = at; to < end; to += 1) {
    if (isFinite(reading, to)) return to
    if (reading.low[to] === ';') return -1
  }
  return -1
}

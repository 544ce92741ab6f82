import { isAdverbial } from '../grammar/adjunct.ts'
import { isNoun, isObjectPronoun, isSubjectPronoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { isBe, isFinite } from '../grammar/verb-group.ts'
import { CUE_FORMS } from '../lists/cue-verbs.ts'
import { list } from '../lists/list.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import { isClause } from './bare-clause.ts'

/** How what was said begins. */
export type Opening = 'quote' | 'that' | 'wh' | 'colon' | 'clause' | 'infinitive' | 'gap'

export interface Start {
  readonly at: number
  readonly how: Opening
}

const ADJUNCT =
  list(`in on at to during from via with after before through by for of about following amid outside inside near
  against over as into under toward towards without since until upon`)
const WH = list('whether if what why how who where when which whom')
const RELATIVE = list('which that who what')
const ADVERBS = list(
  'earlier later then again recently today yesterday tomorrow tonight back out repeatedly flatly simply only not publicly too',
)
const DAYS =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december last this next late early`)

const UNITS = list(
  'minute minutes hour hours day days night week weeks month months year years moment moments',
)
const AGO = list('earlier before later ago after afterwards')

/** Where what was said begins to the right of its cue; what stands between (addressee, place, time) is skipped. Null: nowhere. */
export function contentStart(reading: Reading, cue: Cue): Start | null {
  const { end, form } = cue
  let at = cue.clause.to
  let addressed = !form.addressee
  let person = -1
  if (isGap(reading, cue)) return { at, how: 'gap' }
  for (let round = 0; round < 8 && at < end; round += 1) {
    const here = opening(reading, at, cue)
    if (here) return here.how === 'infinitive' && person >= 0 ? { at: person, how: 'infinitive' } : here
    const low = reading.low[at] ?? ''
    if (low === ',') {
      const next = afterComma(reading, at, cue)
      if (next === null) return null
      if (typeof next !== 'number') return next
      at = next
      continue
    }
    if (!addressed) {
      const told =
        isObjectPronoun(reading, at) ||
        (low === 'her' && reading.tags[at] === 'PRP') ||
        low === 'you' ||
        low === 'it'
          ? { to: at + 1 }
          : nounPhrase(reading, at, end)
      addressed = true
      if (told) {
        person = at
        at = skipTied(reading, told.to, end)
        continue
      }
    }
    const next = skipAdjunct(reading, at, end)
    if (isClause(reading, at, cue) && !leadsOn(reading, cue, next)) return { at, how: 'clause' }
    if (next === null) break
    at = next
  }
  if (at < end && isClause(reading, at, cue)) return { at, how: 'clause' }
  return null
}

/** True where what was said may begin behind the adjunct that ends before token `next`. */
function leadsOn(reading: Reading, cue: Cue, next: number | null): boolean {
  if (next === null || next >= cue.end || (reading.tags[next] === 'MARK' && reading.low[next] !== ','))
    return false
  if (reading.low[next] === ',') return reading.quotes[reading.quoteAt[next + 1] ?? -1]?.from === next + 1
  return (
    opening(reading, next, cue) !== null ||
    isClause(reading, next, cue) ||
    skipAdjunct(reading, next, cue.end) !== null
  )
}

/** "a vote that she said was fair": what she said lies around the cue, its subject before. */
function isGap(reading: Reading, cue: Cue): boolean {
  const before = reading.low[cue.clause.from - 1] ?? ''
  const { frame } = cue.form
  if (cue.order !== 'before' || (frame !== 'clause' && frame !== 'that')) return false
  if (!isFinite(reading, cue.clause.to)) return false
  // "a step he said was needed"
  if (isNoun(reading, cue.clause.from - 1) && isSubjectPronoun(reading, cue.clause.from)) return true
  return (
    RELATIVE.has(before) || reading.tags[cue.clause.to] !== 'VBD' || isBe(reading.low[cue.clause.to] ?? '')
  )
}

/** What tells a beginning at once. */
function opening(reading: Reading, at: number, cue: Cue): Start | null {
  const low = reading.low[at] ?? ''
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (quote && quote.from === at)
    return isClause(reading, at, cue) ? { at, how: 'clause' } : { at, how: 'quote' }
  if (low === ':') return at + 1 < cue.end ? { at: at + 1, how: 'colon' } : null
  if (low === 'that' && reading.tags[at] !== 'DT') return { at, how: 'that' }
  if (low === 'that' && cue.form.lemma !== 'say' && isFinite(reading, at + 2)) return { at, how: 'that' }
  if (WH.has(low)) return { at, how: 'wh' }
  if (low === 'to' && (reading.tags[at + 1] === 'VB' || reading.low[at + 1] === 'not'))
    return cue.form.infinitive ? { at, how: 'infinitive' } : null
  return null
}

/** ", however, that", ", in a statement, that": a short insertion; or a quotation. Null: the cue's clause ends here. */
function afterComma(reading: Reading, at: number, cue: Cue): number | Start | null {
  const quote = reading.quotes[reading.quoteAt[at + 1] ?? -1]
  if (quote && quote.from === at + 1) return { at: at + 1, how: 'quote' }
  for (let to = at + 1; to < cue.end && to < at + 14; to += 1) {
    const low = reading.low[to] ?? ''
    if (low === ',') {
      const next = reading.low[to + 1] ?? ''
      const opens = next === 'that' || reading.quotes[reading.quoteAt[to + 1] ?? -1]?.from === to + 1
      return opens ? to + 1 : null
    }
    if (isFinite(reading, to)) return null
  }
  return null
}

function skipTied(reading: Reading, at: number, end: number): number {
  let to = at
  for (let round = 0; round < 4; round += 1) {
    const low = reading.low[to] ?? ''
    if (
      low !== 'of' &&
      low !== 'and' &&
      low !== 'at' &&
      low !== 'in' &&
      low !== 'from' &&
      low !== 'for' &&
      low !== "'s"
    )
      break
    const next = nounPhrase(reading, to + 1, end)
    if (!next || isFinite(reading, next.to)) break
    to = next.to
  }
  return to
}

/** The token after one adverb, time or prepositional phrase at `at`; null where none stands there. */
function skipAdjunct(reading: Reading, at: number, end: number): number | null {
  const low = reading.low[at] ?? ''
  if (ADJUNCT.has(low)) {
    let from = at + 1
    if (reading.tags[from] === 'VBG' && CUE_FORMS.has(reading.low[from] ?? '')) return null
    if (reading.tags[from] === 'VBG') from += 1
    const phrase = nounPhrase(reading, from, end)
    if (phrase) return skipTitle(reading, skipGenitive(reading, phrase.to, end))
    return isObjectPronoun(reading, from) ? from + 1 : from > at + 1 ? from : null
  }
  const ago = timeAgo(reading, at)
  if (ago !== null) return ago
  if (DAYS.has(low)) return nounPhrase(reading, at, end)?.to ?? at + 1
  if (isAdverbial(reading, at) || ADVERBS.has(low) || isObjectPronoun(reading, at)) return at + 1
  return null
}

/** "a day earlier", "the week before", "10 years ago": how far the saying lies from another time. */
function timeAgo(reading: Reading, at: number): number | null {
  const counts = reading.tags[at] === 'DT' || reading.tags[at] === 'CD'
  return counts && UNITS.has(reading.low[at + 1] ?? '') && AGO.has(reading.low[at + 2] ?? '') ? at + 3 : null
}

/** "on the network's “This Week”": a title behind the phrase. */
function skipTitle(reading: Reading, at: number): number {
  const to = reading.low[at] === "'s" ? at + 1 : at
  const quote = reading.quotes[reading.quoteAt[to] ?? -1]
  return quote?.from === to && quote.title ? quote.to : at
}

function skipGenitive(reading: Reading, at: number, end: number): number {
  let to = at
  while (reading.low[to] === 'of') {
    const next = nounPhrase(reading, to + 1, end)
    if (!next) break
    to = next.to
  }
  return to
}

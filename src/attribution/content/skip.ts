import { MONTHS, WEEKDAYS } from '../../text/word/calendar.ts'
import { isAdverbial } from '../grammar/adjunct.ts'
import { isNoun, isObjectPronoun, nounPhrase, standsAlone, type Phrase } from '../grammar/noun-phrase.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { CUE_FORMS } from '../lists/cue-verbs.ts'
import { wordSet } from '../../text/word-set.ts'
import { UNITS } from '../lists/times.ts'
import type { Reading } from '../reading/reading.ts'
import { isReduced } from './clause-close.ts'

const ADJUNCT =
  wordSet(`in on at to during from via with after before through by for of about following amid outside inside near
  against over as into under toward towards without since until upon`)
const ADVERBS = wordSet(
  'earlier later then again recently today yesterday tomorrow tonight back out repeatedly flatly simply only not publicly too',
)
const DATES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS, ...wordSet('last this next late early')])
const AGO = wordSet('earlier before later ago after afterwards')

/** What ties more to a noun phrase. */
const HANGS = wordSet("of and at in from for 's")

/** Tokens that a bracket behind a name holds: "(D-CA)", "(R-Ohio)". */
const BRACKET = 8

/** Behind what hangs on an addressee: "told a meeting of the board in Elm", "told Speaker Ann Lee (D-CA)". */
export function skipTied(reading: Reading, at: number, end: number): number {
  const close = reading.low[at] === '(' ? reading.low.slice(at, at + BRACKET).indexOf(')') : -1
  let to = close > 0 ? at + close + 1 : at
  for (let round = 0; round < 4; round += 1) {
    if (!HANGS.has(reading.low[to] ?? '')) break
    const next = withoutSubject(reading, nounPhrase(reading, to + 1, end))
    if (!next || isFinite(reading, next.to)) break
    to = next.to
  }
  return to
}

/** The token after one adverb, time or prepositional phrase at `at`; null where none stands there. */
export function skipAdjunct(reading: Reading, at: number, end: number): number | null {
  const low = reading.low[at] ?? ''
  // "in an interview published on Monday"
  if (isReduced(reading, at)) return at + 1
  if (ADJUNCT.has(low)) {
    let from = at + 1
    if (reading.tags[from] === 'VBG' && CUE_FORMS.has(reading.low[from] ?? '')) return null
    if (reading.tags[from] === 'VBG') from += 1
    const phrase = withoutSubject(reading, nounPhrase(reading, from, end))
    if (phrase) return skipTitle(reading, skipGenitive(reading, phrase.to, end))
    return isObjectPronoun(reading, from) ? from + 1 : from > at + 1 ? from : null
  }
  const ago = timeAgo(reading, at)
  if (ago !== null) return ago
  if (DATES.has(low)) return nounPhrase(reading, at, end)?.to ?? at + 1
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

/** Behind "of the board of the port". */
function skipGenitive(reading: Reading, at: number, end: number): number {
  let to = at
  while (reading.low[to] === 'of') {
    const next = nounPhrase(reading, to + 1, end)
    if (!next) break
    to = next.to
  }
  return to
}

/**
 * "(told) reporters sales rose", "(on) Monday nobody was hurt": the phrase without the subject that the tagger's tags
 * leave in it, where a finite verb follows; else as it is.
 */
export function withoutSubject(reading: Reading, phrase: Phrase | null): Phrase | null {
  if (!phrase || !isFinite(reading, phrase.to)) return phrase
  for (let to = phrase.from + 1; to < phrase.to; to += 1)
    if (mayEndBefore(reading, to)) return { from: phrase.from, to, head: to - 1 }
  return phrase
}

/** True between two nouns that hardly make one phrase: behind a plural or a name, or before a number, a name or "nobody". */
function mayEndBefore(reading: Reading, to: number): boolean {
  const { tags, low } = reading
  const before = tags[to - 1] ?? 'MARK'
  const next = tags[to] ?? 'MARK'
  const opens = standsAlone(low[to] ?? '') || next === 'CD'
  if (before === 'NNS') return isNoun(reading, to) || opens || next === 'JJ'
  if (before === 'NNP') return (isNoun(reading, to) && next !== 'NNP') || opens
  return before === 'NN' && (next === 'NNP' || opens)
}

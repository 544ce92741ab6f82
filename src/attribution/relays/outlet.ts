import type { Range } from '../content/ranges.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { wordSet } from '../../text/word-set.ts'
import { isCapital } from '../reading/capitals.ts'
import type { Reading } from '../reading/reading.ts'
import { KINDS, KINDS_OF_NEWS, NAMES, NO_MEDIA, OF_NEWS, STAFF, WORLD } from '../lists/outlets.ts'

/** First words of names, too: the Daily Gazette. */
const BEGINS = wordSet('daily weekly')
/** First words of the names of stations. */
const FIRST = wordSet('radio tv channel')
/** What makes no outlet of "television" and "radio". */
const BARE = wordSet('live national talk cable prime-time')

/**
 * The outlet that the noun phrase at token `from` names: a news agency, newspaper or broadcaster, without its article
 * and without whoever works there ("the Gazette's Ann Lee": the Gazette). Null where the phrase names none.
 */
export function outletAt(reading: Reading, from: number, limit: number): Range | null {
  const phrase = nounPhrase(reading, from, limit)
  if (!phrase) return null
  const start = withoutArticle(reading, phrase.from)
  for (let at = start; at < phrase.to; at += 1) {
    if (reading.tags[at] === 'POS' && at === start) return null
    const end = unitEnd(reading, start, at, phrase.to)
    if (end === null) continue
    return restIsMedia(reading, end, phrase.to) ? { from: start, to: end } : null
  }
  return null
}

/** The token behind the article or possessive pronoun that may begin a noun phrase. */
export function withoutArticle(reading: Reading, from: number): number {
  const tag = reading.tags[from]
  const low = reading.low[from]
  return tag === 'DT' || tag === 'PRP$' || low === 'the' || low === 'a' || low === 'an' ? from + 1 : from
}

/** The token behind the outlet's name if the word at `at` is what tells that it is one. */
function unitEnd(reading: Reading, start: number, at: number, limit: number): number | null {
  const low = reading.low[at] ?? ''
  const capital = isCapital(reading, at)
  // "Radio West", "Channel 9"
  if (
    capital &&
    FIRST.has(low) &&
    (isCapital(reading, at + 1) || reading.tags[at + 1] === 'CD') &&
    at + 1 < limit
  )
    return moreOfName(reading, capitals(reading, at + 2, limit), limit)
  if (capital && WORLD.has(low)) return moreOfName(reading, at + 1, limit)
  const named = at > start ? isCapital(reading, at - 1) : reading.low[at - 1] === 'the'
  if (capital && NAMES.has(low) && named)
    return BEGINS.has(low) ? capitals(reading, at + 1, limit) : moreOfName(reading, at + 1, limit)
  return isKind(reading, start, at) ? programmeEnd(reading, capitals(reading, at + 1, limit), limit) : null
}

/** "state television", "the newspaper", "news agency"; plain "television" and "live television" are no outlet. */
function isKind(reading: Reading, start: number, at: number): boolean {
  const low = reading.low[at] ?? ''
  const before = reading.low[at - 1] ?? ''
  if (KINDS_OF_NEWS.has(low) && OF_NEWS.has(before) && at > start) return true
  if (!KINDS.has(low) || reading.tags[at + 1] === 'NN' || reading.tags[at + 1] === 'NNS') return false
  if (KINDS_OF_NEWS.has(reading.low[at + 1] ?? '')) return false
  if (at > start) return !BARE.has(before)
  return before === 'the' && low !== 'television' && low !== 'radio' && low !== 'tv'
}

/** "radio show Northport's Morning": the programme's name goes on behind a possessive. */
function programmeEnd(reading: Reading, to: number, limit: number): number {
  return reading.tags[to] === 'POS' && isCapital(reading, to - 1) ? capitals(reading, to + 1, limit) : to
}

/** "BBC Radio 4", "Daily Post newspaper": further words of the same name. */
function moreOfName(reading: Reading, from: number, limit: number): number {
  let at = from
  while (at < limit && (isNameWord(reading, at) || isNumbered(reading, at))) at += 1
  return at
}

/** Radio 4, Radio Four. */
function isNumbered(reading: Reading, at: number): boolean {
  return reading.low[at - 1] === 'radio' && (reading.tags[at] === 'CD' || isCapital(reading, at))
}

function isNameWord(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return (isCapital(reading, at) && (NAMES.has(low) || OF_NEWS.has(low))) || isAgencyPair(reading, at)
}

/** "TASS news agency": both words belong to the name. */
function isAgencyPair(reading: Reading, at: number): boolean {
  const here = reading.low[at] ?? ''
  const pair = (first: number) =>
    OF_NEWS.has(reading.low[first] ?? '') && KINDS_OF_NEWS.has(reading.low[first + 1] ?? '')
  return pair(at) || pair(at - 1) || here === 'newspaper' || here === 'magazine'
}

function capitals(reading: Reading, from: number, limit: number): number {
  let at = from
  while (at < limit && isCapital(reading, at)) at += 1
  return at
}

/** What stands behind the outlet's name: nothing, what it owns, its staff with their names, or its programme. */
function restIsMedia(reading: Reading, from: number, to: number): boolean {
  if (from >= to || reading.tags[from] === 'POS' || reading.low[from] === "'" || reading.low[from] === '’')
    return true
  for (let at = from; at < to; at += 1)
    if (!isCapital(reading, at) && !STAFF.has(reading.low[at] ?? '')) return false
  return !NO_MEDIA.has(reading.low[to - 1] ?? '')
}

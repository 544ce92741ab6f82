import { isLower } from '../../../text/characters.ts'
import { trim } from '../../content/content-end.ts'
import { isAdverbial } from '../../grammar/adjunct.ts'
import { isTime } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { contentStart, type Start } from '../../content/content-start.ts'
import { wordSet } from '../../../text/word-set.ts'
import { hasQuote, skipMarks, unclaimedFrom, type Claims, type Range } from '../../content/ranges.ts'
import type { Quote } from '../../reading/quote.ts'
import { isQuoted, type Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

const SUBORDINATE = wordSet('as when while after before although though since because once until despite')
/** Tokens that where and to whom somebody speaks may take. */
const PLACE = 12

/** `"…," Lee said. "…"`, `Lee said: "…"`, `"…," Lee said, "…"`. */
export function besideQuotation(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  claims: Claims,
): Statement | null {
  const alone = cue.order === 'relative' || cue.order === 'coordinated' || opensThat(reading, cue)
  const left = alone ? null : quoteLeft(reading, cue, claims)
  const right = quoteRight(reading, cue, cues, claims, left !== null)
  if (!left && !right) return null
  const around = left ? afterward(reading, cue, right, claims) : leadIn(reading, cue, claims)
  const content = left ? [left, ...(right ?? around)] : [...around, ...(right ?? [])]
  return { cue, content, how: 'quotation', sure: 1 }
}

/** `"…," Lee said of the plan`, `"…," Lee said, that …`: a clause or a topic that goes on behind the cue. */
function afterward(reading: Reading, cue: Cue, right: Range[] | null, claims: Claims): Range[] {
  if (right) return []
  let at = cue.clause.to
  if (reading.low[at] !== 'of') at = behindPlace(reading, at, cue.end)
  if (reading.low[at] === ',') at += 1
  const low = reading.low[at]
  if (low !== 'that' && !(low === 'of' && at === cue.clause.to)) return []
  const from = low === 'of' ? at + 1 : at
  let to = from
  while (to < cue.end && !claims.taken[to] && (low === 'that' || reading.tags[to] !== 'MARK')) to += 1
  return to > from ? [{ from, to: trim(reading, from, to) }] : []
}

/** `“…,” Lee wrote in a letter to the mayor, that …`: at the comma behind where and to whom; `from` where no "that" follows one. */
function behindPlace(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end && at < from + PLACE; at += 1) {
    if (reading.low[at] === ',') return reading.low[at + 1] === 'that' ? at : from
    if (isFinite(reading, at) || isQuoted(reading, at)) return from
  }
  return from
}

/** `The plan, Lee said, “is dead”`: the beginning of the sentence that the quotation ends. */
function leadIn(reading: Reading, cue: Cue, claims: Claims): Range[] {
  const comma = cue.clause.from - 1
  if (
    cue.order !== 'before' ||
    comma <= cue.floor ||
    reading.low[comma] !== ',' ||
    reading.low[cue.clause.to] !== ','
  )
    return []
  const from = skipMarks(reading, unclaimedFrom(claims, cue.floor, comma))
  const low = reading.low[from] ?? ''
  const tag = reading.tags[from]
  const adjunct =
    isTime(reading, from) ||
    (tag === 'IN' && low !== 'if') ||
    tag === 'VBG' ||
    tag === 'VBN' ||
    tag === 'VBD' ||
    tag === 'RB' ||
    tag === 'WRB' ||
    tag === 'TO' ||
    tag === 'CC'
  return adjunct || from >= comma ? [] : [{ from, to: comma }]
}

/** "told the paper that …": what was said stands behind the cue, whatever is quoted before it. */
function opensThat(reading: Reading, cue: Cue): boolean {
  const start = contentStart(reading, cue)
  if (start?.how !== 'that' || reading.low[start.at - 1] === ',') return false
  // "in her speech that night": a clause has a verb
  for (let at = start.at + 1; at < cue.end; at += 1) if (isFinite(reading, at)) return true
  return false
}

/** The quotation that ends right before the cue's clause, with the words before it that belong to the same statement. */
function quoteLeft(reading: Reading, cue: Cue, claims: Claims): Range | null {
  let at = cue.clause.from - 1
  if (reading.low[at] === ',' || reading.low[at] === '—' || reading.low[at] === '–') at -= 1
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (!quote || quote.to !== at + 1 || claims.taken[quote.from]) return null
  if (cue.order === 'participle') return null
  if (cue.clause.from === cue.floor)
    return isAllThere(reading, cue, quote) ? { from: quote.from, to: quote.to } : null
  const before = quote.from - 1
  if (quote.from <= cue.floor) return { from: quote.from, to: quote.to }
  if (quote.title) return null
  const low = reading.low[before] ?? ''
  const whole = low === ':' || (low === ',' && !goesOnInside(reading, quote))
  if (whole && !hasQuote(reading, cue.floor, quote.from)) return { from: quote.from, to: quote.to }
  const from = skipMarks(reading, unclaimedFrom(claims, cue.floor, quote.from))
  return opensAdjunct(reading, from) && tellsMore(reading, cue) ? null : { from, to: quote.to }
}

/** "Although Cole called it “old,” Lee said it would hold": what is quoted before the cue is no part of what it tells. */
function tellsMore(reading: Reading, cue: Cue): boolean {
  const how = contentStart(reading, cue)?.how
  return how === 'clause' || how === 'infinitive' || how === 'that' || how === 'wh'
}

/** "Although", "But even as", "Noting". */
function opensAdjunct(reading: Reading, from: number): boolean {
  let at = from
  while (reading.tags[at] === 'CC' || reading.low[at] === 'even') at += 1
  const tag = reading.tags[at]
  return SUBORDINATE.has(reading.low[at] ?? '') || tag === 'VBG' || tag === 'VBN' || tag === 'IN'
}

/** "“It is over.” Lee said.": a sentence of a speaker and a verb alone says who spoke right before it, in the same paragraph. */
function isAllThere(reading: Reading, { sentence, clause, group, end }: Cue, quote: Quote): boolean {
  const { sentences } = reading.article
  const begun = reading.sentenceOf[quote.from] ?? 0
  if (sentences[sentence - 1]?.block !== sentences[sentence]?.block) return false
  if (reading.first[begun] !== quote.from || group.to !== clause.to) return false
  for (let at = group.to; at < end; at += 1)
    if (reading.tags[at] !== 'MARK' && !isAdverbial(reading, at)) return false
  return true
}

/** "In Northport, “nobody has seen a ferry”": a quotation that begins with a small letter goes on with the sentence around it. */
function goesOnInside(reading: Reading, quote: Quote): boolean {
  const word = reading.words[quote.first]
  return word?.kind === 'word' && isLower(reading.text, word.start)
}

/** The quotations to the right: after a colon or comma, or at once; more of them joined by "and". */
function quoteRight(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  claims: Claims,
  spoken: boolean,
): Range[] | null {
  const start = spoken ? continued(reading, cue) : contentStart(reading, cue)
  if (!start || (start.how !== 'quote' && start.how !== 'colon')) return null
  const quote = reading.quotes[reading.quoteAt[start.at] ?? -1]
  if (!quote || quote.from !== start.at || claims.taken[start.at]) return null
  if (cues.some((other) => other.group.main >= cue.clause.to && other.group.main < start.at)) return null
  if (quote.title && reading.low[start.at - 1] !== ':' && reading.low[start.at - 1] !== ',') return null
  return [{ from: start.at, to: quoteEnd(reading, cue, quote, claims) }]
}

/** `…," Lee said, "…`: the second half of what the cue cut in two. */
function continued(reading: Reading, cue: Cue): Start | null {
  for (let at = cue.clause.to; at < cue.end; at += 1) {
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote)
      return quote.from === at &&
        (reading.low[at - 1] === ',' ||
          reading.low[at - 1] === ':' ||
          reading.low[at - 1] === '—' ||
          at === cue.clause.to)
        ? { at, how: 'quote' }
        : null
    if (reading.tags[at] === 'VBG' && reading.low[at - 1] === ',') return null
  }
  return null
}

/** Where a statement that begins with a quotation ends: with it, or with the sentence where the clause goes on behind it. */
function quoteEnd(reading: Reading, cue: Cue, quote: Quote, claims: Claims): number {
  let to = quote.to
  for (let round = 0; round < 20 && to < cue.end; round += 1) {
    const low = reading.low[to] ?? ''
    const next =
      low === 'and' || low === 'but' || low === ',' || low === '...' || low === '…' || low === 'or'
        ? to + 1
        : to
    const more = reading.quotes[reading.quoteAt[next] ?? -1]
    if (!more || more.from !== next || claims.taken[next]) break
    to = more.to
  }
  return to
}

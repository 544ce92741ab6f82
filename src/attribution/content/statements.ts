import { isFinite } from '../grammar/verb-group.ts'
import type { Cue } from '../cues/cue.ts'
import { list } from '../lists/list.ts'
import type { Quote } from '../reading/quote.ts'
import type { Reading } from '../reading/reading.ts'
import { contentEnd, mainClause, trim } from './content-end.ts'
import { phraseAfter } from './phrase.ts'
import { contentStart, firstFinite, type Start } from './content-start.ts'

/** Token ranges [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A cue with what was said. */
export interface Statement {
  readonly cue: Cue
  readonly content: readonly Range[]
  readonly how: string
  readonly sure: number
}

/** Which tokens some statement has already taken as its own. */
export interface Claims {
  readonly taken: Uint8Array
}

export function claim(claims: Claims, ranges: readonly Range[]): void {
  for (const { from, to } of ranges) claims.taken.fill(1, from, to)
}

/** What the cues of one sentence report: quotations first, then clauses before a final cue, then clauses after cues. */
export function statements(
  reading: Reading,
  cues: readonly Cue[],
  claims: Claims,
  without: ReadonlySet<string>,
): Statement[] {
  const live = cues.filter(
    (cue) =>
      contentStart(reading, cue) ||
      phraseAfter(reading, cue, cues) ||
      cue.order === 'before' ||
      cue.order === 'inverted',
  )
  const found: Statement[] = []
  const done = new Set<Cue>()
  const passes: readonly (readonly [string, (cue: Cue) => Statement | null])[] = [
    ['quotation', (cue) => besideQuotation(reading, cue, cues, claims)],
    ['postposed', (cue) => postposed(reading, cue, live, claims)],
    ['as-clause', (cue) => asClause(reading, cue, claims)],
    ['clause', (cue) => afterCue(reading, cue, live, claims)],
    ['phrase', (cue) => phrase(reading, cue, cues, claims)],
  ]
  for (const [name, pass] of passes) {
    if (without.has(name)) continue
    for (const cue of cues) {
      if (done.has(cue) || claims.taken[cue.group.main]) continue
      const made = pass(cue)
      if (!made || made.content.length === 0) continue
      done.add(cue)
      claim(claims, made.content)
      found.push(made)
    }
  }
  return found.sort((a, b) => a.cue.group.main - b.cue.group.main)
}

/** `"…," Lee said. "…"`, `Lee said: "…"`, `"…," Lee said, "…"`. */
function besideQuotation(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  const alone = cue.order === 'relative' || cue.order === 'shared' || opensThat(reading, cue)
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
  if (reading.low[at] === ',') at += 1
  const low = reading.low[at]
  if (low !== 'that' && !(low === 'of' && at === cue.clause.to)) return []
  const from = low === 'of' ? at + 1 : at
  let to = from
  while (to < cue.end && !claims.taken[to] && (low === 'that' || reading.tags[to] !== 'MARK')) to += 1
  return to > from ? [{ from, to: trim(reading, from, to) }] : []
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
  const from = skipConjunction(reading, unclaimedFrom(claims, cue.floor, comma))
  const low = reading.low[from] ?? ''
  const tag = reading.tags[from]
  const adjunct =
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
  return start?.how === 'that' && reading.low[start.at - 1] !== ','
}

/** The quotation that ends right before the cue's clause, with the words before it that belong to the same statement. */
function quoteLeft(reading: Reading, cue: Cue, claims: Claims): Range | null {
  let at = cue.clause.from - 1
  if (reading.low[at] === ',' || reading.low[at] === '—' || reading.low[at] === '–') at -= 1
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (!quote || quote.to !== at + 1 || claims.taken[quote.from]) return null
  if (cue.order === 'participle' || cue.clause.from === cue.floor) return null
  const before = quote.from - 1
  if (quote.from <= cue.floor) return { from: quote.from, to: quote.to }
  if (quote.title) return null
  const low = reading.low[before] ?? ''
  if ((low === ',' || low === ':') && !hasQuote(reading, cue.floor, quote.from))
    return { from: quote.from, to: quote.to }
  const from = unclaimedFrom(claims, cue.floor, quote.from)
  return { from: skipConjunction(reading, from), to: quote.to }
}

function hasQuote(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((reading.quoteAt[at] ?? -1) >= 0) return true
  return false
}

function unclaimedFrom(claims: Claims, floor: number, to: number): number {
  for (let at = to - 1; at >= floor; at -= 1) if (claims.taken[at]) return at + 1
  return floor
}

function skipConjunction(reading: Reading, at: number): number {
  return reading.low[at] === ',' || reading.low[at] === ';' ? skipConjunction(reading, at + 1) : at
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

/** "The bridge is closed, Lee said.", "The test, Lee said, was the largest." */
function postposed(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  if (
    cue.order === 'relative' ||
    cue.order === 'shared' ||
    cue.order === 'participle' ||
    cue.order === 'passive'
  )
    return null
  if (cue.form.frame !== 'clause') return null
  const comma = cue.clause.from - 1
  const dash = reading.low[comma] === '—' || reading.low[comma] === '–' || reading.low[comma] === '--'
  if (comma < cue.floor || (reading.low[comma] !== ',' && !dash)) return null
  const from = skipConjunction(reading, unclaimedFrom(claims, cue.floor, comma))
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

function rangeClaimed(claims: Claims, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (claims.taken[at]) return true
  return false
}

const SUBORDINATE = list('as when while after before although though since because once until asked')

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

/** The comma or end that closes the cue's clause, with nothing but adjuncts before it; null where content follows. */
function clauseClose(reading: Reading, cue: Cue): number | null {
  if (hasObject(reading, cue)) return null
  for (let at = cue.clause.to; at < cue.end; at += 1) {
    const low = reading.low[at] ?? ''
    if (low === ',' || low === '.' || low === ';' || low === '?' || low === '!' || low === '—' || low === '–')
      return at
    if ((reading.quoteAt[at] ?? -1) >= 0 || low === 'that' || low === ':') return null
    if (isFinite(reading, at) && !within(reading, cue.clause.to, at)) return null
  }
  return cue.end
}

const TIMES = list('monday tuesday wednesday thursday friday saturday sunday today yesterday last this earlier later')

/** "said yes", "said the same": an object right behind the verb. */
function hasObject(reading: Reading, cue: Cue): boolean {
  if (cue.order === 'inverted' || cue.form.addressee) return false
  const tag = reading.tags[cue.clause.to]
  const low = reading.low[cue.clause.to] ?? ''
  return (tag === 'DT' || tag === 'NN' || tag === 'NNS' || tag === 'PRP$' || tag === 'PRP' || tag === 'UH' || low === 'yes' || low === 'no') && !TIMES.has(low)
}

function within(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:who|which|after|when|as|where|while|before)$/.test(reading.low[at] ?? '')) return true
  return false
}

/** "said that …", "said …", "asked whether …", "promised to …". */
function afterCue(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  const start = contentStart(reading, cue)
  if (!start || claims.taken[start.at]) return null
  if (!allows(cue, start, reading)) return null
  const to = contentEnd(reading, cue, start, cues, (at) => claims.taken[at] === 1)
  if (to <= start.at) return null
  return { cue, content: [{ from: start.at, to }], how: start.how, sure: start.how === 'that' ? 0.95 : 0.9 }
}

/** Whether the cue's frame takes what follows it. */
function allows(cue: Cue, start: Start, reading: Reading): boolean {
  if (start.how === 'quote' || start.how === 'colon') return true
  const quoted = hasQuote(reading, start.at, cue.end)
  if (cue.form.frame === 'quote') return quoted && start.how !== 'wh'
  if (cue.forms.some((form) => form.frame === 'document') && cue.form.frame === 'document')
    return quoted || start.how === 'that' || start.how === 'clause'
  return true
}

/** "announced a plan", "called the vote 'a disgrace'", "warned of floods": what was said is no clause. */
function phrase(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  const found = phraseAfter(reading, cue, cues)
  if (!found || rangeClaimed(claims, found)) return null
  return { cue, content: [found], how: 'phrase', sure: hasQuote(reading, found.from, found.to) ? 0.85 : 0.7 }
}

/** "As Lee noted, the bridge is old." "The bridge, as Lee noted, is old." */
function asClause(reading: Reading, cue: Cue, claims: Claims): Statement | null {
  if ((cue.order !== 'before' && cue.order !== 'passive') || reading.low[cue.clause.from - 1] !== 'as' || cue.form.frame === 'quote')
    return null
  const close = clauseClose(reading, cue)
  if (close === null) return null
  const as = cue.clause.from - 1
  const from = unclaimedFrom(claims, cue.floor, as)
  const left = { from: skipConjunction(reading, from), to: trim(reading, from, as) }
  const right = { from: close + 1, to: trim(reading, close + 1, cue.end) }
  const content = []
  if (reading.low[as - 1] === ',' && left.to - left.from > 1) content.push(left)
  if (reading.low[close] === ',' && right.to - right.from > 1 && !rangeClaimed(claims, right))
    content.push(right)
  return content.length > 0 ? { cue, content, how: 'as-clause', sure: 0.85 } : null
}

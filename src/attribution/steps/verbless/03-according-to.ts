import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { wordSet } from '../../../text/word-set.ts'
import { CUE_FORMS } from '../../lists/cue-verbs.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { afterDateline } from '../../reading/dateline.ts'
import { spanOf, isQuoted, type Reading } from '../../reading/reading.ts'
import type { Draft } from '../../draft.ts'
import { trim } from '../../content/content-end.ts'
import { claim, type Claims, type Range } from '../../content/ranges.ts'

/** "went according to plan" */
const PLANS = wordSet('plan plans schedule type custom size age need')

/** "According to X, …", "…, according to X.", "…, according to X, …": no verb, the source stands behind "to". */
export function accordingTo(reading: Reading, sentence: number, claims: Claims): Draft[] {
  const { low, tags } = reading
  const floor = afterDateline(reading, sentence)
  const end = reading.first[sentence + 1] ?? floor
  const found: Draft[] = []
  for (let at = floor; at + 2 < end; at += 1) {
    if (low[at] !== 'according' || low[at + 1] !== 'to' || isQuoted(reading, at)) continue
    // "said that, according to the report, …": the speaker says so
    const that = low[at - 1] === ',' ? at - 2 : at - 1
    const told = low[that] === 'that' && CUE_FORMS.has(low[that - 1] ?? '')
    if (claims.taken[at] || told || (low[that] === 'that' && tags[at + 2] === 'PRP$')) continue
    const source = PLANS.has(reading.low[at + 2] ?? '') ? null : sourceAt(reading, at + 2, end, at === floor)
    if (!source) continue
    const content = contentAround(reading, at, source, brackets(reading, at, floor, end), claims)
    if (content.length === 0) continue
    claim(claims, content)
    claims.taken.fill(1, at, source.to)
    const span = spanOf(reading, source.from, source.to)
    const cue = spanOf(reading, at, at + 2)
    found.push({
      content: content.map(({ from, to }) => spanOf(reading, from, to)),
      source: span,
      cue,
      via: null,
      follows: null,
      step: 'according-to',
      words: [cue, span],
      confidence: 0.8,
    })
  }
  return found
}

/** The noun phrase with what hangs on it: to the comma behind it, or further where an apposition follows. */
function sourceAt(reading: Reading, from: number, end: number, leads: boolean): Range | null {
  const core = nounPhrase(reading, from, end)
  const start = core?.to ?? (reading.tags[from] === 'PRP' ? from + 1 : null)
  if (start === null) return nicknameAt(reading, from)
  let to = start
  while (to < end && !isStop(reading, to)) to = behindBracket(reading, to)
  if (reading.low[to] !== ',') return { from, to }
  const close = appositionClose(reading, to, end)
  // "According to a study by Lee, the port is old.": the clause, where nothing else is left to be said
  if (close !== null && leads && close >= end - 1) return { from, to }
  return { from, to: close ?? to }
}

/** In so many tokens a bracket tells of a name: "Ann Lee (North)". */
const BRACKET = 8

/** The token behind `at`, or behind the bracket that it opens. */
function behindBracket({ low }: Reading, at: number): number {
  const close = low[at] === '(' ? low.slice(at, at + BRACKET).indexOf(')') : 0
  return at + Math.max(0, close) + 1
}

/** "the “whistleblower,”": a word or two in marks, the comma inside them. */
function nicknameAt({ tags, quotes, quoteAt }: Reading, from: number): Range | null {
  const quote = quotes[quoteAt[from + 1] ?? -1]
  if (tags[from] !== 'DT' || quote?.from !== from + 1 || quote.size > 3) return null
  return quote.final === ',' ? { from, to: quote.to } : null
}

function isStop(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return (
    low === ',' ||
    low === '.' ||
    low === ';' ||
    low === ':' ||
    low === '—' ||
    low === '–' ||
    low === ')' ||
    isQuoted(reading, at)
  )
}

/** After "according to Lee": ", the mayor," or ", who runs the port,": the comma that closes it, if a clause begins there. */
function appositionClose(reading: Reading, comma: number, end: number): number | null {
  const low = reading.low[comma + 1] ?? ''
  const tag = reading.tags[comma + 1]
  const relative = low === 'who' || low === 'which' || low === 'whose'
  const apposes = relative || tag === 'DT' || tag === 'NN' || tag === 'CD' || tag === 'PRP$' || tag === 'NNP'
  if (!apposes && tag !== 'VBG') return null
  for (let at = comma + 1; at < end; at += 1) {
    if (!relative && isFinite(reading, at)) return null
    if (reading.low[at] === '.') return at
    if (reading.low[at] === ',') return tag === 'NNP' ? null : at
  }
  return null
}

/** The brackets around token `at`, or the whole sentence. */
function brackets(reading: Reading, at: number, floor: number, end: number): Range {
  let from = floor
  for (let i = floor; i < at; i += 1) {
    if (reading.low[i] === '(') from = i + 1
    if (reading.low[i] === ')') from = floor
  }
  if (from === floor) return { from: floor, to: end }
  let to = at
  while (to < end && reading.low[to] !== ')') to += 1
  return { from, to }
}

/** What stands before an attribution at token `at`, and behind its end (that of `source`), within `bounds`. */
export function contentAround(
  reading: Reading,
  at: number,
  source: Range,
  bounds: Range,
  claims: Claims,
): Range[] {
  const before = { from: unclaimed(claims, bounds.from, at), to: trim(reading, bounds.from, at) }
  // "according to the “whistleblower,” …"
  const closed = isQuoted(reading, source.to - 1) && reading.low[source.to - 2] === ','
  const start = closed ? source.to : source.to + 1
  const after = { from: start, to: trim(reading, start, bounds.to) }
  const mark = reading.low[source.to]
  const right =
    (mark === ',' || closed || isQuoted(reading, source.to)) &&
    source.to + 1 < bounds.to &&
    !startsAside(reading, after.from)
      ? claimless(claims, mark === ',' || closed ? after : { ...after, from: source.to })
      : null
  const quote = mark === ':' ? reading.quotes[reading.quoteAt[source.to + 1] ?? -1] : undefined
  if (quote?.from === source.to + 1) return [{ from: quote.from, to: quote.to }]
  const left = at - bounds.from > 1 && before.to > before.from ? before : null
  return [left, right].filter((range) => range !== null)
}

function unclaimed(claims: Claims, from: number, to: number): number {
  let start = from
  for (let at = from; at < to; at += 1) if (claims.taken[at]) start = at + 1
  return start
}

function claimless(claims: Claims, range: Range): Range | null {
  let to = range.from
  while (to < range.to && !claims.taken[to]) to += 1
  return to > range.from ? { from: range.from, to } : null
}

function startsAside(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return low === 'who' || low === 'which'
}

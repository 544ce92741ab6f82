import { isDash } from '../grammar/adjunct.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { parse } from '../grammar/subject-parse.ts'
import { wordSet } from '../../text/word-set.ts'
import { beginsPredicate, isFinite } from '../grammar/verb-group.ts'
import type { Cue } from '../steps/cue.ts'
import type { Reading } from '../reading/reading.ts'
import type { Start } from './content-start.ts'

/** Tokens that may hang on a subject. */
const LONG = 15
/** Marks around what hangs on a subject. */
const HANGS = new Set([',', '(', ')'])
const FINAL = new Set(['.', '?', '!', '...', '…'])

/**
 * Where what was said to the right of a cue ends: before the next cue that has a claim of its own (coordinated, a
 * participle, another speaker after "but"), before the comma that closes a relative clause, else at the sentence's end.
 */
export function contentEnd(
  reading: Reading,
  cue: Cue,
  start: Start,
  cues: readonly Cue[],
  isClaimed: (at: number) => boolean,
): number {
  let end = cue.end
  for (let at = start.at; at < end; at += 1) if (isClaimed(at)) end = at
  for (const next of cues) {
    if (next.group.main <= start.at || next.clause.from >= end) continue
    const stop = breaks(reading, next, start)
    if (stop !== null && stop > start.at) {
      end = Math.min(end, stop)
      break
    }
  }
  if (isSubordinate(reading, cue))
    end = Math.min(end, mainClause(reading, start.at, end), dashEnd(reading, start.at, end))
  if (leadsIn(reading, cue)) end = Math.min(end, mainClause(reading, start.at, end))
  if (cue.order === 'relative' || isInserted(reading, cue))
    end = Math.min(end, relativeEnd(reading, start.at, end))
  if (start.how === 'gap') end = Math.min(end, gapEnd(reading, start.at, end))
  end = Math.min(end, bracketEnd(reading, cue, end))
  return trim(reading, start.at, end)
}

const SUBORDINATORS = wordSet('while when after as although though since because if before once whereas')

/** "While Lee has said that …, Cole …": the cue's clause hangs on the one behind it. */
function isSubordinate(reading: Reading, cue: Cue): boolean {
  // "Asked by a clerk whether it was old, Lee said"
  if (cue.order === 'passive')
    return cue.subject === null || (cue.clause.from <= cue.floor + 1 && cue.clause.from === cue.group.from)
  if (cue.order === 'participle')
    return cue.clause.from <= cue.floor + 1 || (cue.subject?.from ?? 0) > cue.group.main
  return cue.order === 'before' && SUBORDINATORS.has(reading.low[cue.clause.from - 1] ?? '')
}

/** "After the report, which said it was old, the council closed it": a relative clause in what leads in to the main clause. */
function leadsIn(reading: Reading, { order, floor, clause }: Cue): boolean {
  const opener = reading.tags[floor]
  if (order !== 'relative' || (opener !== 'IN' && opener !== 'VBG')) return false
  for (let at = floor; at < clause.from; at += 1) if (isFinite(reading, at)) return false
  return true
}

/** "Lee, after saying she was ill, left": behind its subject and before that one's verb. */
function isInserted({ low }: Reading, { order, clause, group }: Cue): boolean {
  return order === 'participle' && clause.from < group.from && low[clause.from - 1] === ','
}

/** Where what stands before the main clause ends: at the comma behind which a subject and its verb begin, or behind the quotation that has it. */
export function mainClause(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end - 2; at += 1) {
    const main = behindComma(reading, at)
    const subject = main < 0 ? null : nounPhrase(reading, main, end)
    if (!subject) continue
    if (isFinite(reading, subject.to) || hasLongSubject(reading, main, subject.to, end))
      return main > at + 1 ? main : at
  }
  return end
}

/** The token behind a comma, or behind the marks of the quotation that it ends inside; -1 where token `at` is none. */
function behindComma({ low, tags, quotes, quoteAt }: Reading, at: number): number {
  if (low[at] !== ',') return -1
  const quote = quotes[quoteAt[at] ?? -1]
  if (!quote) return at + 1
  let to = at + 1
  while (to < quote.to && tags[to] === 'MARK') to += 1
  return to === quote.to ? to : -1
}

/** "46 percent of voters said", "Ann Lee (North), who ran the port, said": more hangs on the subject before its verb. */
function hasLongSubject(reading: Reading, from: number, core: number, end: number): boolean {
  for (let at = core + 1; at < end && at < core + LONG; at += 1) {
    if (reading.tags[at] === 'MARK' && !HANGS.has(reading.low[at] ?? '')) return false
    if (isFinite(reading, at) && parse(reading, from, at) !== null) return true
  }
  return false
}

/** "They left after Cole ordered them to go — a first for the port": what stands behind a lone dash is about the whole. */
function dashEnd(reading: Reading, from: number, end: number): number {
  let dash = end
  for (let at = from; at < end; at += 1) {
    if (!isDash(reading.low[at] ?? '') || (reading.quoteAt[at] ?? -1) >= 0) continue
    if (dash < end) return end
    dash = at
  }
  return dash
}

/** Drops the comma, the conjunction and the final mark at the end. */
export function trim(reading: Reading, from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    const low = reading.low[end - 1] ?? ''
    const quoted = (reading.quoteAt[end - 1] ?? -1) >= 0
    if (quoted) break
    if (
      low === ',' ||
      low === ';' ||
      low === 'and' ||
      low === 'but' ||
      low === 'while' ||
      low === '—' ||
      low === '–' ||
      low === '--' ||
      low === ':' ||
      FINAL.has(low)
    )
      end -= 1
    else break
  }
  return end
}

/** Where the claim of the cue `next` stops the content before it; null where it is part of that content. */
function breaks(reading: Reading, next: Cue, start: Start): number | null {
  const from = next.clause.from
  const before = reading.low[from - 1] ?? ''
  if (next.order === 'participle')
    return before === ',' ||
      reading.tags[from] === 'CC' ||
      (reading.quoteAt[from - 1] ?? -1) >= 0 ||
      reading.low[from] === 'while'
      ? from
      : null
  if (next.order === 'coordinated') return from
  if (next.order === 'relative' || !next.subject) return null
  if (start.how === 'quote' && (before === 'and' || before === 'but' || before === 'while')) return from - 1
  const conjunction =
    before === 'but' ||
    before === 'while' ||
    before === 'whereas' ||
    before === 'although' ||
    before === 'though' ||
    before === 'and'
  if (conjunction && reading.low[from - 2] === ',') return from - 2
  return before === ';' ? from - 1 : null
}

/** "who said A, left": the comma after which the main clause's verb follows. */
function relativeEnd(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end - 1; at += 1) {
    const closes = reading.low[at] === ',' || isDash(reading.low[at] ?? '')
    if (closes && beginsPredicate(reading, at + 1) && (reading.quoteAt[at] ?? -1) < 0) return at
  }
  return end
}

/** "which she said was fair, but": the comma behind which the sentence goes on without the relative clause. */
function gapEnd(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end - 1; at += 1) {
    const next = reading.tags[at + 1]
    if (reading.low[at] === ',' && (isFinite(reading, at + 1) || next === 'CC')) return at
  }
  return end
}

/** A cue inside brackets or dashes says no more than stands there. */
function bracketEnd(reading: Reading, cue: Cue, end: number): number {
  let open = false
  for (let at = cue.floor; at < cue.group.main; at += 1) {
    if (reading.low[at] === '(') open = true
    if (reading.low[at] === ')') open = false
  }
  if (!open) return end
  for (let at = cue.group.to; at < end; at += 1) if (reading.low[at] === ')') return at
  return end
}

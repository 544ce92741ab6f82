import { MONTHS, MONTHS_BUT_MAY, WEEKDAYS } from '../../text/word/calendar.ts'
import { wordSet } from '../../text/word-set.ts'
import { UNITS } from '../lists/times.ts'
import type { Reading } from '../reading/reading.ts'

const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_BUT_MAY,
  ...wordSet(`months weeks days years today yesterday tomorrow tonight earlier later then now also himself herself
  themselves itself morning afternoon evening night week month year`),
])
const WHEN = wordSet('on in at by')
const WHICH = wordSet('last this next past early late earlier later a')
/** What may stand before "ago". */
const SPAN: ReadonlySet<string> = new Set([
  ...UNITS,
  ...wordSet(`a an few several couple of some less more than about nearly almost just only one two three four five six seven
  eight nine ten`),
])
const ANOTHER = wordSet('same following next previous')
/** Phrases that stand between a subject and its verb without commas. */
const FIXED = [
  'at first',
  'in turn',
  'at least',
  'in fact',
  'in part',
  'at once',
  'for his part',
  'for her part',
  'for their part',
  'at the time',
].map((words) => words.split(' '))
const CLOCK = wordSet('today yesterday tomorrow tonight')

/** Adverbs, days and reflexives between a subject and its verb. */
export function isAdverbial(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  return (
    tag === 'RB' ||
    tag === 'RBR' ||
    TIMES.has(reading.low[at] ?? '') ||
    (reading.low[at] === 'last' && TIMES.has(reading.low[at + 1] ?? ''))
  )
}

/** Where the adverb or time that ends before token `limit` begins ("also", "on Monday", "last week"); `limit` where none does. */
export function beforeAdjunct(reading: Reading, limit: number, floor: number): number {
  const at = limit - 1
  if (at <= floor) return limit
  const low = reading.low[at] ?? ''
  const tag = reading.tags[at]
  if (low === 'ago') return beforeAgo(reading, at, floor)
  if (low === 'later' || low === 'earlier')
    return reading.low[at - 2] === 'a' && TIMES.has(reading.low[at - 1] ?? '') ? at - 2 : at
  if (
    tag === 'RB' ||
    tag === 'RBR' ||
    CLOCK.has(low) ||
    low === 'himself' ||
    low === 'herself' ||
    low === 'themselves' ||
    low === 'itself' ||
    isFloating(reading, at)
  )
    return at
  // "a poll the same day", "Lee the following week", "a spokesman that night"
  const day = ANOTHER.has(reading.low[at - 1] ?? '') && reading.low[at - 2] === 'the' ? at - 2 : at - 1
  if (UNITS.has(low) && (day < at - 1 || reading.low[day] === 'that') && day > floor)
    return WHEN.has(reading.low[day - 1] ?? '') ? day - 1 : day
  const month = MONTHS.includes(reading.low[at - 1] ?? '') ? at - 1 : at
  if (isYear(low) && reading.low[month - 1] === 'in') return month - 1
  if (low === 'may' && reading.low[at - 1] === 'in') return at - 1
  const fixed = FIXED.find((words) =>
    words.every((word, i) => reading.low[at - words.length + 1 + i] === word),
  )
  if (fixed) return at - fixed.length + 1
  if (!TIMES.has(low)) return limit
  let from = at
  while (from > floor && (TIMES.has(reading.low[from - 1] ?? '') || WHICH.has(reading.low[from - 1] ?? '')))
    from -= 1
  if (WHEN.has(reading.low[from - 1] ?? '')) return from - 1
  return from < at || reading.tags[at] === 'NNP' ? from : limit
}

/** True for "2016". */
export function isYear(low: string): boolean {
  return /^(?:19|20)\d\d$/.test(low)
}

/** Where "less than two weeks ago", "a year ago" begins. */
function beforeAgo(reading: Reading, ago: number, floor: number): number {
  let from = ago
  while (from > floor + 1 && from > ago - 5 && SPAN.has(reading.low[from - 1] ?? '')) from -= 1
  return from
}

/** "the ministers all said", "they both said": a quantifier between a subject and its verb. */
function isFloating(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  if (low !== 'all' && low !== 'both' && low !== 'each') return false
  // "the ministers — all of one party — both said"
  if (isDash(reading.low[at - 1] ?? '') || reading.low[at - 1] === ')') return true
  const before = reading.tags[at - 1] ?? 'MARK'
  return before === 'NNS' || before === 'NNP' || before === 'PRP' || before === 'NN' || before === 'WP'
}

/** The last token before `to` that is no adverb or time. */
export function lastBefore(reading: Reading, to: number, floor: number): number {
  let limit = to
  for (
    let next = beforeAdjunct(reading, limit, floor);
    next < limit;
    next = beforeAdjunct(reading, limit, floor)
  )
    limit = next
  return limit - 1
}

/** True for dashes, a free hyphen among them. */
export function isDash(low: string): boolean {
  return low === '—' || low === '–' || low === '―' || low === '--' || low === '-'
}

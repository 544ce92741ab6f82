import { WEEKDAYS } from '../../text/word/calendar.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { wordSet } from '../../text/word-set.ts'
import { isQuoted, type Reading } from '../reading/reading.ts'

const PLACED = wordSet('in on at during to via')
/** Where people speak and write. */
const OCCASIONS =
  wordSet(`statement statements interview interviews speech speeches rally rallies debate debates tweet tweets post posts twitter
  facebook instagram television radio hearing address remarks letter memo email op-ed column article book podcast
  conference event events appearance appearances meeting meetings session briefing news show program hall forum`)
const DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet('today yesterday week month year night morning afternoon evening earlier'),
])
const WHICH = wordSet('last late early this')

/** Days and parts of the day or year. */
export function isDayOrPart(low: string): boolean {
  return DAYS.has(low)
}

/** The end of a phrase without the time and place of the saying that stand behind it: "the plan | in an interview on Monday". */
export function beforeOccasion(reading: Reading, from: number, to: number): number {
  if (isQuoted(reading, to - 1)) return to
  let end = reading.low[to - 1] === '.' ? to - 1 : to
  for (let next = cut(reading, from, end); next < end; next = cut(reading, from, end)) end = next
  return end
}

function cut(reading: Reading, from: number, to: number): number {
  const last = reading.low[to - 1] ?? ''
  if (DAYS.has(last)) return beforeDay(reading, from, to)
  if (!OCCASIONS.has(last)) return to
  for (let at = to - 2; at > from && at > to - 8; at -= 1) {
    if (!PLACED.has(reading.low[at] ?? '')) continue
    return nounPhrase(reading, at + 1, to)?.to === to ? at : to
  }
  return to
}

/** "last week", "on Tuesday night", "late Monday". */
function beforeDay(reading: Reading, from: number, to: number): number {
  let at = to - 1
  while (at - 1 > from && (DAYS.has(reading.low[at - 1] ?? '') || WHICH.has(reading.low[at - 1] ?? '')))
    at -= 1
  if (at - 1 > from && (reading.low[at - 1] === 'on' || reading.low[at - 1] === 'in')) at -= 1
  const tied = reading.tags[at - 1] === 'IN' || reading.tags[at - 1] === 'TO' || reading.tags[at - 1] === 'DT'
  return at > from && !tied && (at < to - 1 || reading.tags[to - 1] === 'NNP') ? at : to
}

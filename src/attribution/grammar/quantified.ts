import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'

/** Adverbs that may stand before a whole noun phrase: "even the mayor". */
export const BEFORE = wordSet(
  'even nearly almost roughly only just approximately virtually not particularly especially',
)
/** What only bounds a number: "about 40". */
export const BOUNDS = wordSet('about over around under nearly')
const COMPARED = wordSet('more less fewer better greater other')
const COUNTED = wordSet('half third quarter fifth dozen two-thirds three-quarters one-third')

/** "just over a quarter", "about two-thirds", "more than six", "at least 40": the token behind what only bounds a number. */
export function quantified(reading: Reading, from: number, limit: number): number {
  let at = BEFORE.has(reading.low[from] ?? '') || reading.low[from] === 'well' ? from + 1 : from
  const low = reading.low[at] ?? ''
  const next = reading.low[at + 1] ?? ''
  if (next === 'than' && COMPARED.has(low)) at += 2
  else if (BOUNDS.has(low)) at += 1
  else if ((low === 'at' && (next === 'least' || next === 'most')) || (low === 'up' && next === 'to')) at += 2
  else return from
  const part = reading.low[at] === 'a' ? (reading.low[at + 1] ?? '') : (reading.low[at] ?? '')
  const counts = reading.tags[at] === 'CD' || COUNTED.has(part)
  return at < limit && counts ? at : from
}

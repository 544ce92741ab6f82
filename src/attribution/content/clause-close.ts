import { WEEKDAYS } from '../../text/word/calendar.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'

const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet('today yesterday last this earlier later'),
])

/** What is done to what holds somebody's words. */
const GIVEN_OUT = wordSet(
  'published released filed posted issued held broadcast aired recorded taped sent written',
)

/** What is told. */
const TALES = wordSet('story stories tale tales joke jokes anecdote anecdotes truth lie lies')

/** The comma or end that closes the cue's clause, with nothing but adjuncts before it; null where content follows. */
export function clauseClose(reading: Reading, cue: Cue): number | null {
  if (hasObject(reading, cue) || promises(reading, cue)) return null
  for (let at = cue.clause.to; at < cue.end; at += 1) {
    const low = reading.low[at] ?? ''
    if (low === ',' || low === '.' || low === ';' || low === '?' || low === '!' || low === '—' || low === '–')
      return at
    if ((reading.quoteAt[at] ?? -1) >= 0 || low === 'that' || low === ':') return null
    if (isFinite(reading, at) && !within(reading, cue.clause.to, at) && !isReduced(reading, at)) return null
  }
  return cue.end
}

/** "vowed to ban": an infinitive right behind the verb tells what was said. */
function promises(reading: Reading, { form, clause }: Cue): boolean {
  return form.infinitive && reading.low[clause.to] === 'to' && reading.tags[clause.to + 1] === 'VB'
}

/** "said yes", "said the same": an object right behind the verb. */
function hasObject(reading: Reading, cue: Cue): boolean {
  if (cue.order === 'inverted') return false
  const low = reading.low[cue.clause.to] ?? ''
  if (cue.form.addressee) return tellsTale(reading, cue)
  const at = reading.tags[cue.clause.to] === 'RB' && reading.tags[cue.clause.to + 1] === 'JJ' ? 1 : 0
  const tag = reading.tags[cue.clause.to + at]
  return (
    (tag === 'DT' ||
      tag === 'NN' ||
      tag === 'NNS' ||
      tag === 'PRP$' ||
      tag === 'PRP' ||
      tag === 'VBG' ||
      tag === 'CD' ||
      tag === 'JJ' ||
      tag === 'UH' ||
      low === 'yes' ||
      low === 'no') &&
    !TIMES.has(low)
  )
}

/** "told the story of the port", "told stories": what somebody tells, and nobody who is told. */
export function tellsTale(reading: Reading, { form, clause, end }: Cue): boolean {
  if (form.lemma !== 'tell') return false
  const object = nounPhrase(reading, clause.to, end)
  return object !== null && TALES.has(reading.low[object.head] ?? '')
}

function within(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:who|which|after|when|as|where|while|before)$/.test(reading.low[at] ?? '')) return true
  return false
}

/** "(in a report) published on Friday": behind its noun, and before a time or place. */
export function isReduced({ low, tags }: Reading, at: number): boolean {
  const tag = tags[at]
  if ((tag !== 'VBN' && tag !== 'VBD') || !GIVEN_OUT.has(low[at] ?? '')) return false
  return /^NNS?$/.test(tags[at - 1] ?? '') && (tags[at + 1] === 'IN' || TIMES.has(low[at + 1] ?? ''))
}

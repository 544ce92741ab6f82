import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'

const LABEL =
  /^(?:letters?(?: to the editor)?|your (?:letters|views|say)|readers['’]? (?:letters|views)|from our readers)(?: ?$| ?[:|–—-])/i
const ADDRESSED = wordSet('editor editors sir sirs madam')
const CLOSING = wordSet(', : - – —')

/** True for "Letters to the editor: 4 May", "Your views", "Letter: Keep the ferry"; not for headlines about letters. */
export function isLettersLabel(text: string): boolean {
  return LABEL.test(text.slice(0, 80).trim())
}

/** The token behind "Dear Editor," "To the Editor:" or "Sir," at the head of tokens [from, to); `from` where none stands. */
export function salutationEnd(reading: Reading, from: number, to: number): number {
  let at = from
  if (reading.low[from] === 'dear') at += 1
  else if (reading.low[from] === 'to' && reading.low[from + 1] === 'the') at += 2
  if (!ADDRESSED.has(reading.low[at] ?? '')) return from
  while (at < to && (ADDRESSED.has(reading.low[at] ?? '') || reading.low[at] === 'or')) at += 1
  return at < to && CLOSING.has(reading.low[at] ?? '') ? at + 1 : from
}

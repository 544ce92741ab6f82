import { nounPhrase } from '../grammar/noun-phrase.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isBe, isFinite } from '../grammar/verb-group.ts'
import type { CueForm } from '../lists/cue-verbs.ts'
import { list } from '../lists/list.ts'
import type { Quote } from '../reading/quote.ts'
import type { Reading } from '../reading/reading.ts'

/** A speaker is named within so many tokens of the quotation. */
const REACH = 40
/** These say that a quotation is, comes or goes somewhere. */
const NO_VOICE = list(`is are was were be has have had does do did can could will would may might must should
  came comes went goes follows followed became becomes remains remained seems seemed means meant`)

/**
 * "“…,” he surmised.", "“…!” beamed Ann Lee": whatever the verb is, right behind a quotation that opens the sentence, or
 * behind its subject there, it tells who spoke. Null where token `at` stands nowhere like that.
 */
export function edgeVerb(reading: Reading, at: number, floor: number, end: number): CueForm | null {
  const low = reading.low[at] ?? ''
  if (NO_VOICE.has(low) || isBe(low)) return null
  const quote = quoteBefore(reading, at, floor)
  if (!quote || quote.from !== floor || quote.title || !asksForCue(reading, quote)) return null
  const found =
    quote.to === at ? isFinite(reading, at) && names(reading, at + 1, end) : closes(reading, at, quote)
  return found ? { lemma: low, form: 'past', frame: 'quote', addressee: false, infinitive: false } : null
}

/** The quotation that ends before token `at` with nothing quoted between. */
function quoteBefore(reading: Reading, at: number, floor: number): Quote | null {
  for (let before = at - 1; before >= floor && before > at - REACH; before -= 1) {
    const quote = reading.quotes[reading.quoteAt[before] ?? -1]
    if (quote) return quote
  }
  return null
}

/** True where what stands inside the marks ends with a comma, asks or shouts: the sentence does not end there. */
function asksForCue(reading: Reading, quote: Quote): boolean {
  const last = reading.low[quote.to - 2] ?? ''
  return quote.closed && (last === ',' || last === '?' || last === '!')
}

/** True where a name, or a noun with its article, begins at token `at`. */
function names(reading: Reading, at: number, end: number): boolean {
  const subject = nounPhrase(reading, at, end)
  const tag = reading.tags[at]
  return subject !== null && (tag === 'DT' || tag === 'NNP' || tag === 'CD')
}

/** True where a verb whose subject begins right behind the quotation has no object. */
function closes(reading: Reading, at: number, quote: Quote): boolean {
  const next = reading.tags[at + 1] ?? 'MARK'
  if (next !== 'MARK' && next !== 'IN' && next !== 'RB') return false
  const tag = reading.tags[at] ?? 'MARK'
  if (!isFinite(reading, at) && tag !== 'NNS' && tag !== 'NN') return false
  if (tag.startsWith('NN'))
    for (let between = quote.to; between < at; between += 1) if (isFinite(reading, between)) return false
  return subjectBefore(reading, at, quote.to)?.from === quote.to
}

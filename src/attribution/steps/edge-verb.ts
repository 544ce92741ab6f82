import { isUpper } from '../../text/characters.ts'
import { nounPhrase } from '../grammar/noun-phrase.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isBe, isFinite } from '../grammar/verb-group.ts'
import { CUE_FORMS, type CueForm } from '../lists/cue-verbs.ts'
import { wordSet } from '../../text/word-set.ts'
import { asksForCue, isTitled, type Quote } from '../reading/quote.ts'
import { isQuoted, type Reading } from '../reading/reading.ts'

/** A speaker is named within so many tokens of the quotation. */
const REACH = 40
/** From a verb that is none of saying, the quotation that it leads to begins within so many tokens. */
const NEAR = 6
/** These say that a quotation is, comes or goes somewhere. */
const NO_VOICE =
  wordSet(`is are was were be has have had does do did can could will would may might must should
  came comes went goes follows followed became becomes remains remained seems seemed means meant`)

/**
 * "“…,” he surmised.", "“…!” beamed Ann Lee": whatever the verb is, right behind a quotation that opens the sentence
 * (or began before it), or behind its subject there, it tells who spoke. Null where token `at` stands nowhere like that.
 */
export function edgeVerb(reading: Reading, at: number, floor: number, end: number): CueForm | null {
  const low = reading.low[at] ?? ''
  if (NO_VOICE.has(low) || isBe(low)) return null
  // an object stands where the addressee of "told" does
  if (leads(reading, at, floor, end)) return { ...formOf(low), addressee: true }
  const quote = quoteBefore(reading, at, floor)
  if (!quote || quote.from > floor || quote.title || !asksForCue(quote)) return null
  const found =
    quote.to === at ? isFinite(reading, at) && names(reading, at + 1, end) : closes(reading, at, quote)
  return found ? formOf(low) : null
}

function formOf(lemma: string): CueForm {
  return { lemma, form: 'past', frame: 'quote', addressee: false, infinitive: false }
}

/** "Lee shot back, “…”", "Lee issued a statement, “…”": a few words and a comma lead from the verb to a whole sentence in marks. */
function leads(reading: Reading, at: number, floor: number, end: number): boolean {
  if (!isFinite(reading, at)) return false
  let comma = at + 1
  while (comma < end && comma < at + NEAR && reading.tags[comma] !== 'MARK' && !isFinite(reading, comma))
    comma += 1
  const quote = reading.quotes[reading.quoteAt[comma + 1] ?? -1]
  if (reading.low[comma] !== ',' || quote?.from !== comma + 1) return false
  if (!quote.ends || quote.size < 3 || !opensSentence(reading, quote)) return false
  if (holdsCue(reading, floor, end)) return false
  return subjectBefore(reading, at, floor) !== null
}

/** True where a verb of saying stands in the sentence outside quotations: what is quoted is rather its own. */
function holdsCue(reading: Reading, floor: number, end: number): boolean {
  for (let at = floor; at < end; at += 1)
    if (
      !isQuoted(reading, at) &&
      CUE_FORMS.get(reading.low[at] ?? '')?.some(({ frame }) => frame === 'clause')
    )
      return true
  return false
}

/** A capital at its head, and small letters: no scrap that goes on with the sentence around it, and no title. */
function opensSentence(reading: Reading, quote: Quote): boolean {
  const words = reading.words.slice(quote.from, quote.to).filter(({ kind }) => kind === 'word')
  const first = words[0]
  return first !== undefined && isUpper(reading.text, first.start) && !isTitled(reading.text, words)
}

/** The quotation that ends before token `at` with nothing quoted between. */
function quoteBefore(reading: Reading, at: number, floor: number): Quote | null {
  for (let before = at - 1; before >= floor && before > at - REACH; before -= 1) {
    const quote = reading.quotes[reading.quoteAt[before] ?? -1]
    if (quote) return quote
  }
  return null
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

import { isAdverbial } from '../grammar/adjunct.ts'
import { isFinite, verbGroup, type VerbGroup } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import { isDocument } from '../people/lists/organisations.ts'
import { isRoleHead, singular } from '../people/lists/roles.ts'
import { isNoun, nounPhraseBefore } from '../grammar/noun-phrase.ts'
import { TOPIC_VERBS } from '../lists/phrase-verbs.ts'
import { CUE_FORMS, PARTICLES, type CueForm } from '../lists/cue-verbs.ts'
import { isQuoted, type Reading } from '../reading/reading.ts'
import { behindAsked } from '../reading/asked.ts'
import { afterDateline } from '../reading/dateline.ts'
import type { VerbCue } from './cue.ts'
import { isGivenOut } from './who/issuer.ts'
import { edgeVerb } from './edge-verb.ts'

const NOUNISH = wordSet(
  'emails email tweets tweet posts post texts text states state reports report calls call answers answer offers offer charges charge projects project',
)

/** The verbs of saying of one sentence, outside quotations, in order. */
export function findCues(reading: Reading, sentence: number): VerbCue[] {
  const start = afterDateline(reading, sentence)
  const end = reading.first[sentence + 1] ?? start
  const main = behindAsked(reading, start, end)
  const found: VerbCue[] = []
  for (let at = start; at < end; at += 1) {
    const floor = at < main ? start : main
    if (isQuoted(reading, at)) continue
    const forms = formsAt(reading, at, floor, end)
    const form = forms[0]
    if (!form) continue
    const group = groupAt(reading, at, floor, form)
    if (group) found.push({ sentence, floor, end, form, forms, group })
  }
  return found
}

/** The readings of a verb of saying at token `at`, or of any verb that a quotation makes one; none where none stands there. */
function formsAt(reading: Reading, at: number, floor: number, end: number): readonly CueForm[] {
  const forms = CUE_FORMS.get(reading.low[at] ?? '') ?? []
  if (forms.length > 0 && isVerb(reading, at, floor)) return forms
  const tag = reading.tags[at]
  if (tag !== 'VBD' && tag !== 'VBZ' && (forms.length === 0 || (tag !== 'NNS' && tag !== 'NN'))) return []
  const made = edgeVerb(reading, at, floor, end)
  return made ? [made] : []
}

/** "The total adds up", "she showed up", "he called off the talks", "she found out": with these the verb says nothing. */
const SILENT_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['add', wordSet('up')],
  ['show', wordSet('up off')],
  ['find', wordSet('out')],
  ['call', wordSet('up off in')],
  ['read', wordSet('up')],
  ['write', wordSet('off')],
  ['relate', wordSet('to')],
])

/** The verb's group with the particle that it needs ("point out", "made clear"); null where that is not there. */
function groupAt(reading: Reading, at: number, floor: number, { lemma }: CueForm): VerbGroup | null {
  const group = verbGroup(reading, at, floor)
  if (lemma === 'make') {
    const clear = clearAfter(reading, at)
    return clear === null ? null : { ...group, to: clear }
  }
  const particle = PARTICLES.get(lemma)
  const next = reading.low[at + 1] ?? ''
  if (SILENT_WITH.get(lemma)?.has(next)) return null
  if (particle === undefined) return group
  if (next === particle) return { ...group, to: at + 2 }
  return TOPIC_VERBS.get(lemma)?.has(next) ? group : null
}

/** "made clear", "made it clear", "makes known": the token behind; null where "make" makes something else. */
function clearAfter(reading: Reading, at: number): number | null {
  const clear = reading.low[at + 1] === 'it' ? at + 2 : at + 1
  return reading.low[clear] === 'clear' || reading.low[clear] === 'known' ? clear + 1 : null
}

/** What stands before a noun phrase, and hardly between a subject and its verb. */
const BEFORE_NOUN = wordSet(
  'a an the its his her their our my your to of by for with on over about amid against from',
)

/** "about 300 reported cases", "in response to alleged attacks": before its noun it tells which ones are meant. */
function isBeforeNoun({ low, tags }: Reading, at: number): boolean {
  const next = tags[at + 1]
  if (!(low[at] ?? '').endsWith('ed')) return false
  return (
    (tags[at - 1] === 'CD' && next === 'NNS') ||
    (BEFORE_NOUN.has(low[at - 1] ?? '') && (next === 'NN' || next === 'NNS'))
  )
}

/** Many cues are nouns, too ("claims", "report"): the tagger decides, save where what stands beside leaves no doubt. */
function isVerb(reading: Reading, at: number, floor: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  // "a court ruling that closed the port"
  if (tag === 'VBG' && isNoun(reading, at - 1) && reading.low[at + 1] === 'that' && isFinite(reading, at + 2))
    return false
  if (isBeforeNoun(reading, at)) return false
  if (tag.startsWith('VB'))
    return !(
      tag === 'VBG' &&
      isNoun(reading, at + 1) &&
      at > floor &&
      /^(?:DT|PRP\$|POS|JJ)$/.test(reading.tags[at - 1] ?? '')
    )
  const next = reading.low[at + 1] ?? ''
  const before = reading.tags[at - 1] ?? 'MARK'
  // "sent an email warning of floods"
  if (tag === 'NN' && isTellingNoun(reading, at)) return true
  const closes =
    next === 'that' ||
    next === ':' ||
    (next === ',' && isQuoted(reading, at + 2)) ||
    isQuoted(reading, at + 1)
  if (tag === 'NNS' && leadsToQuotation(reading, at)) return true
  if (tag === 'NNS' && (isLast(reading, at, floor) || isInserted(reading, at))) return true
  // "…," rued Ann Lee; "…," reports the Gazette
  const behind = reading.quotes[reading.quoteAt[at - 1] ?? -1]?.to === at
  const name = at + (tag === 'NNS' && next === 'the' ? 2 : 1)
  if (behind && /(?:ed|s)$/.test(reading.low[at] ?? '') && reading.tags[name] === 'NNP') return true
  if (tag === 'NN' && isPluralInserted(reading, at, floor)) return true
  if (NOUNISH.has(reading.low[at] ?? '')) return false
  return (
    at > floor &&
    (before === 'PRP' || before === 'NNP' || before === 'WP') &&
    (tag === 'NNS' || tag === 'NN' || tag === 'JJ') &&
    closes
  )
}

/** "an email warning of", "a letter warning that": behind what somebody gives out, a noun in -ing is a participle. */
function isTellingNoun(reading: Reading, at: number): boolean {
  const next = reading.low[at + 1] ?? ''
  return (
    (reading.low[at] ?? '').endsWith('ing') &&
    (next === 'that' || next === 'of' || next === 'about') &&
    isGivenOut(reading.low[at - 1] ?? '')
  )
}

/** "The ad claims “nobody came.”": a verb, where what is quoted is a sentence. */
function leadsToQuotation(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteAt[at + 1] ?? -1]
  if (quote?.from !== at + 1 || !quote.ends || reading.tags[at - 1] !== 'NN') return false
  for (let inner = quote.from; inner < quote.to; inner += 1) if (isFinite(reading, inner)) return true
  return false
}

/** "The truck sped up, the police report states.": what one body says stands before its comma, and the verb ends the sentence. */
function isLast(reading: Reading, at: number, floor: number): boolean {
  const next = reading.low[at + 1] ?? ''
  const named = reading.tags[at - 1] === 'NNP'
  if ((!named && reading.tags[at - 1] !== 'NN') || (next !== '.' && !isAdverbial(reading, at + 1)))
    return false
  const subject = nounPhraseBefore(reading, at, floor)
  if (!subject || reading.low[subject.from - 1] !== ',') return false
  const opens = reading.tags[subject.from]
  if (!named && opens !== 'DT' && opens !== 'NNP' && !isDocument(reading.low[at - 1] ?? '')) return false
  for (let verb = floor; verb < subject.from; verb += 1) if (isFinite(reading, verb)) return true
  return false
}

/** "Of nine cases, the authors report, two were new", "Rents rose, figures from the bank show.": people or papers in the plural and their verb, set off by commas. */
function isPluralInserted(reading: Reading, at: number, floor: number): boolean {
  const next = reading.low[at + 1]
  if (next !== ',' && next !== '.') return false
  const last = nounPhraseBefore(reading, at, floor)
  const of = last !== null && reading.tags[last.from - 1] === 'IN'
  const subject = of ? nounPhraseBefore(reading, last.from - 1, floor) : last
  if (subject === null || reading.low[subject.from - 1] !== ',') return false
  const noun = reading.low[subject.to - 1] ?? ''
  return (
    PAPERS.has(noun) ||
    (reading.tags[subject.to - 1] === 'NNS' && (isRoleHead(singular(noun)) || isDocument(singular(noun))))
  )
}

/** Plurals that tell things, and whose singular hardly does. */
const PAPERS = wordSet('data statistics findings accounts papers files')

/** "Earlier work, notes Lee, found", "Earlier work, Lee notes, found": the verb and a name between two commas. */
function isInserted(reading: Reading, at: number): boolean {
  let from = at
  let to = at + 1
  while (reading.tags[from - 1] === 'NNP') from -= 1
  if (from === at) while (reading.tags[to] === 'NNP') to += 1
  const named = to - from > 1
  return named && reading.low[from - 1] === ',' && reading.low[to] === ',' && isFinite(reading, to + 1)
}

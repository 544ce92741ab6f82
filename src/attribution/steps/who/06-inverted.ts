import { WEEKDAYS } from '../../../text/word/calendar.ts'
import { isUpper } from '../../../text/characters.ts'
import { lookUp } from '../../../text/tags/lexicon.ts'
import { appositionBehind } from '../../grammar/apposition.ts'
import { isNoun, isObjectPronoun, nounPhrase, type Phrase } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import type { Subject } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import { OBJECT_VERBS } from '../../lists/phrase-verbs.ts'
import { isRoleHead, singular } from '../../people/lists/roles.ts'
import { isQuoted, type Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'

const TIES = wordSet('of for at in from with to on')
const PLACES = wordSet('in on at to with')
const TOLD = wordSet('tell inform remind assure notify')
const NEVER = wordSet('it that this there')

/** The cue with the subject behind its verb; null where the order is not inverted. */
export function inverted(reading: Reading, cue: VerbCue): Cue | null {
  const subject = subjectBehind(reading, cue)
  if (!subject) return null
  return { ...cue, order: 'inverted', subject, via: null, clause: { from: cue.group.from, to: subject.to } }
}

/** `"…," said Lee, the mayor`: the subject behind the verb, with its apposition. Null where the order is not inverted. */
function subjectBehind(reading: Reading, cue: VerbCue): Subject | null {
  const { group, floor, end } = cue
  const before = reading.low[group.from - 1] ?? ''
  const opening = group.from === floor
  const afterQuote = !opening && (reading.quoteAt[group.from - 1] ?? -1) >= 0
  if (!afterQuote && before !== ',' && before !== '—' && before !== '–' && !opening) return null
  if (group.main > group.from || (reading.low[group.to] ?? '') === 'that') return null
  if (takesObject(reading, cue)) return null
  // "Lee, the mayor, told the Gazette": whoever stands behind is told
  if (TOLD.has(cue.form.lemma)) return null
  if (NEVER.has(reading.low[group.to] ?? '') || isObjectPronoun(reading, group.to)) return null
  const core = coreAt(reading, group.to, end)
  if (!core || core.from === core.to) return null
  // "Lee and Cole, and Hill, tweeted their support": nobody
  if (
    !afterQuote &&
    reading.tags[core.from] === 'PRP$' &&
    !isRoleHead(singular(reading.low[core.head] ?? ''))
  )
    return null
  if (
    afterQuote &&
    reading.quotes[reading.quoteAt[group.from - 1] ?? -1]?.title &&
    subjectBefore(reading, group.from, floor)
  )
    return null
  let to = afterPhrases(reading, core.to, end)
  if (afterQuote) to = afterParticiple(reading, to, end)
  if (isFinite(reading, to)) return null
  if (opening && !afterQuote && reading.low[to] !== ':' && reading.low[to] !== ',') return null
  if (!afterQuote && !opening && !isQuoted(reading, group.from - 2) && !tells(cue) && to < end - 1)
    return null
  const named = isNamedLast(reading, cue, core, to)
  if (
    !afterQuote &&
    !opening &&
    (!closes(reading, to, end) || (!named && subjectBefore(reading, group.from, floor)))
  )
    return null
  to = appositionBehind(reading, to, end)
  return { from: core.from, to, head: core.head, sure: afterQuote ? 1 : 0.9 }
}

/** "The bridge, notes Lee, is old", but not "…, mocked the council and left": a verb that tells a clause. */
function tells({ form }: VerbCue): boolean {
  return form.frame === 'clause' || form.frame === 'document'
}

/** "Lee called it “a farce,” denounced Cole and left": behind a scrap of a quotation, what stands behind such a verb is its object. */
function takesObject(reading: Reading, { form, group, floor }: VerbCue): boolean {
  if (form.frame === 'clause' || !OBJECT_VERBS.has(form.lemma)) return false
  const quote = reading.quotes[reading.quoteAt[group.from - 1] ?? -1]
  if (!quote || quote.from <= floor || quote.final !== ',') return false
  return !isUpper(reading.text, reading.words[quote.first]?.start ?? 0)
}

/** "The price of salt and the cost of ice rise, said Ann Lee, the mayor.": behind a verb that tells a clause stands a name alone. */
function isNamedLast(reading: Reading, { form, end }: VerbCue, core: Phrase, to: number): boolean {
  if (form.frame !== 'clause' || form.addressee || reading.tags[core.head] !== 'NNP') return false
  if (opensTime(reading, core.from)) return false
  return to >= end - 1 || (reading.low[to] === ',' && appositionBehind(reading, to, end) >= end - 1)
}

function afterPhrases(reading: Reading, at: number, end: number): number {
  let to = at
  for (let round = 0; round < 5; round += 1) {
    const low = reading.low[to] ?? ''
    if (!TIES.has(low) && low !== 'and' && low !== '&') break
    const next = nounPhrase(reading, to + 1, end)
    if (!next || opensTime(reading, to + 1)) break
    if (
      PLACES.has(low) &&
      (reading.tags[to - 1] === 'NNP' || reading.low[to - 1] === ')' || reading.tags[next.head] !== 'NNP')
    )
      break
    to = next.to
  }
  return to
}

/** The noun phrase at token `at`, where the tagger may have taken its first word for a verb: "said retired judge", "says lead author". */
function coreAt(reading: Reading, at: number, end: number): Phrase | null {
  const core = nounPhrase(reading, at, end)
  const tag = reading.tags[at]
  const verbal = tag === 'VB' || tag === 'VBP' || canBeParticiple(reading, at)
  if (core || !verbal || !isNoun(reading, at + 1)) return core
  const named = nounPhrase(reading, at + 1, end)
  return named && { ...named, from: at }
}

/** "said a man involved in the talks,": up to the mark that ends what a participle says of the speaker. */
function afterParticiple(reading: Reading, at: number, end: number): number {
  const next = reading.tags[at + 1]
  if (!canBeParticiple(reading, at) || (next !== 'IN' && next !== 'TO' && next !== 'RB')) return at
  for (let to = at + 1; to < end; to += 1) if (reading.tags[to] === 'MARK') return to
  return at
}

function canBeParticiple(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  return (
    tag === 'VBN' ||
    tag === 'VBG' ||
    (tag === 'VBD' && (lookUp(reading.low[at] ?? '')?.includes('VBN') ?? true))
  )
}

/** True where the cue's clause may end at token `at`. */
function closes(reading: Reading, at: number, end: number): boolean {
  const low = reading.low[at] ?? ''
  return (
    at >= end ||
    reading.tags[at] === 'MARK' ||
    reading.tags[at] === 'IN' ||
    reading.tags[at] === 'RB' ||
    low === 'who' ||
    low === 'whose' ||
    low === 'which' ||
    opensTime(reading, at) ||
    reading.tags[at] === 'TO'
  )
}

const WHEN: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet('today yesterday last this earlier later recently'),
])

/** The first word of a time: "said on Monday", "said last week". */
function opensTime(reading: Reading, at: number): boolean {
  return WHEN.has(reading.low[at] ?? '')
}

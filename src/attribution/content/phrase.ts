import { isNoun, isSubjectPronoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { isDash } from '../grammar/adjunct.ts'
import type { Cue } from '../steps/cue.ts'
import { OBJECT_VERBS, TOPIC_VERBS } from '../lists/phrase-verbs.ts'
import { list } from '../lists/list.ts'
import { TIES } from '../lists/ties.ts'
import type { Reading } from '../reading/reading.ts'
import { trim } from './content-end.ts'
import { beforeOccasion } from './occasion.ts'
import { hasQuote, type Range } from './ranges.ts'

const ENDS = list('while although though but')
const SUBORDINATORS = list('when as because if after before since until where')
const GOES_ON = list('including especially particularly such which who whom whose not even')
const HELD = list('that who which whom whose what how why')

/**
 * The phrase after a verb of saying that tells what was said without being a clause: an object, a topic behind a
 * preposition, or anything that holds a quotation. Null where the verb takes none, or none stands there.
 */
export function phraseAfter(reading: Reading, cue: Cue, cues: readonly Cue[]): Range | null {
  const from = objectStart(reading, cue)
  if (from >= cue.end) return null
  const { lemma } = cue.form
  if (cue.group.negated && !speaks(reading, from, cue.end)) return null
  const low = reading.low[from] ?? ''
  const topic = TOPIC_VERBS.get(lemma)?.has(low) ?? false
  const object = OBJECT_VERBS.has(lemma) && beginsObject(reading, from)
  if (isNaming(reading, cue, from)) return null
  const limit = phraseEnd(reading, cue, from, cues)
  const quoted = hasQuote(reading, from, limit) && (object || topic || speaks(reading, from, limit))
  if (
    !topic &&
    !object &&
    !(quoted && (beginsObject(reading, from) || reading.tags[from] === 'IN' || reading.tags[from] === 'TO'))
  )
    return null
  if (lemma === 'tell' && !quoted && !topic) return null
  const start = topic && !object ? from + 1 : from
  const to = trim(reading, start, beforeOccasion(reading, start, limit))
  const addressed = cue.form.addressee && to === start + 1 && reading.tags[start] === 'PRP'
  return to > start && !addressed ? { from: start, to } : null
}

/** True where a quotation that is more than a title stands between the tokens. */
function speaks(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote && !quote.title) return true
  }
  return false
}

const NAMING = list('call label dub term name brand bill title')

/** "a show called 'Brokers'": a participle that gives a thing its name. */
function isNaming(reading: Reading, cue: Cue, from: number): boolean {
  if (!NAMING.has(cue.form.lemma) || cue.group.from !== cue.group.main) return false
  const before = reading.tags[cue.group.main - 1]
  const quote = reading.quotes[reading.quoteAt[from] ?? -1]
  return (
    (before === 'NN' || before === 'NNS') &&
    (quote?.from === from || reading.tags[from] === 'NNP' || reading.tags[from] === 'DT')
  )
}

/** Behind adverbs, and behind a place or time where an object follows it: "noted on Monday the change". */
function objectStart(reading: Reading, cue: Cue): number {
  const from = skipAdverbs(reading, cue.clause.to, cue.end)
  if (reading.tags[from] !== 'IN' || TOPIC_VERBS.get(cue.form.lemma)?.has(reading.low[from] ?? ''))
    return from
  const place = nounPhrase(reading, from + 1, cue.end)
  return place && reading.tags[place.to] === 'DT' ? place.to : from
}

function skipAdverbs(reading: Reading, at: number, end: number): number {
  let from = at
  while (from < end && reading.tags[from] === 'RB') from += 1
  return from
}

function beginsObject(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (quote?.from === at) return true
  return ['DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'PRP', 'PDT', 'JJR', 'JJS', 'VBG'].includes(
    tag,
  )
}

/** True where a comma separates the parts of a list, or opens an apposition: no verb of a clause's own follows. */
function listGoesOn(reading: Reading, from: number, end: number): boolean {
  const joined = reading.tags[from] === 'CC' || reading.low[from] === 'of'
  if (!joined && !LISTED.has(reading.tags[from] ?? 'MARK')) return false
  for (let at = from; at < end; at += 1) {
    if (reading.tags[at] === 'MARK') return at > from
    if (isFinite(reading, at) || ENDS.has(reading.low[at] ?? '')) return false
  }
  return true
}

/** "and left", "and then left": a finite verb behind a conjunction. */
function startsClause(reading: Reading, at: number): boolean {
  return isFinite(reading, reading.tags[at] === 'RB' ? at + 1 : at)
}

/** The mark that closes what a dash or a bracket opens, where the phrase goes on behind it. */
function insertionEnd(reading: Reading, open: number, end: number): number | null {
  const close = reading.low[open] === '(' ? ')' : reading.low[open]
  for (let at = open + 1; at < end - 1; at += 1)
    if (reading.low[at] === close) return isFinite(reading, at + 1) ? null : at
  return null
}

const LISTED: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'DT', 'JJ', 'CD', 'PRP$'])

/** "for saying that", "the idea that Lee had shown": the verb is part of the phrase that began at `from`. */
function isGoverned(reading: Reading, { clause, order }: Cue, from: number): boolean {
  const before = reading.low[clause.from - 1] ?? ''
  if (order === 'before' && isNoun(reading, clause.from - 1) && isSubjectPronoun(reading, clause.from))
    return true
  if (order === 'participle') return TIES.has(before) && clause.from - 1 > from
  return order === 'before' && clause.from - 1 > from && HELD.has(before)
}

/** The cue's clause with the word that subordinates it: "because the council asked". */
function clauseStart(reading: Reading, { clause }: Cue): number {
  return SUBORDINATORS.has(reading.low[clause.from - 1] ?? '') ? clause.from - 1 : clause.from
}

/** Up to the clause's end: a mark, a conjunction before a verb, a subordinate clause, or the next cue. */
function phraseEnd(reading: Reading, cue: Cue, from: number, cues: readonly Cue[]): number {
  let end = cue.end
  for (const next of cues)
    if (next.group.main > cue.group.main && !isGoverned(reading, next, from))
      end = Math.min(end, Math.max(clauseStart(reading, next), from))
  let held = false
  for (let at = from; at < end; at += 1) {
    const low = reading.low[at] ?? ''
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote) {
      at = quote.to - 1
      if (quote.ends && reading.low[at + 1] !== 'and') return Math.min(end, at + 1)
      continue
    }
    if (HELD.has(low)) held = true
    if (low === ',' && (GOES_ON.has(reading.low[at + 1] ?? '') || listGoesOn(reading, at + 1, end))) continue
    const closed = isDash(low) || low === '(' ? insertionEnd(reading, at, end) : null
    if (closed !== null) {
      at = closed
      continue
    }
    if (low === ',' || low === ';' || low === ':' || isDash(low) || low === '(') return at
    if (at > from && ENDS.has(low)) return at
    if (reading.tags[at] === 'CC' && startsClause(reading, at + 1)) return at
    if (!held && at > from && isFinite(reading, at) && reading.tags[at] !== 'VBD') return at
  }
  return end
}

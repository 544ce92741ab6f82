import { isObjectPronoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { canSpeak } from '../grammar/can-speak.ts'
import { isFinite } from '../grammar/verb-group.ts'
import type { Cue } from '../steps/cue.ts'
import { isRoleHead, singular } from '../people/lists/roles.ts'
import { DONE_TO_PEOPLE, DONE_TO_THINGS, OBJECT_VERBS, TOPIC_VERBS } from '../lists/phrase-verbs.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import { tellsTale } from './clause-close.ts'
import { trim } from './content-end.ts'
import { beforeOccasion, isDayOrPart } from './occasion.ts'
import { phraseEnd } from './phrase-end.ts'
import { hasQuote, type Range } from './ranges.ts'
import { skipAdjunct } from './skip.ts'

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
  const topic = (TOPIC_VERBS.get(lemma)?.has(low) ?? false) && isTopic(reading, from + 1)
  const object =
    OBJECT_VERBS.has(lemma) &&
    beginsObject(reading, from) &&
    !isTimeAt(reading, from, cue.end) &&
    !isBroughtToLight(reading, cue)
  // "Lee tweets @lee": where, and not what
  if (lemma === 'tweet' && reading.text[reading.words[from]?.start ?? 0] === '@') return null
  if (isNaming(reading, cue, from) || isTelephoned(reading, cue, from)) return null
  const limit = phraseEnd(reading, cue, from, cues)
  if (isDeed(reading, lemma, from, limit)) return null
  // "starting with ignoring what she calls “polls”": any verb may stand so
  const far = cue.form.frame === 'quote' && cue.group.mood === 'ing' && !hasQuote(reading, from, from + FAR)
  const quoted = !far && hasQuote(reading, from, limit) && (object || topic || speaks(reading, from, limit))
  if (
    !topic &&
    !object &&
    !(quoted && (beginsObject(reading, from) || reading.tags[from] === 'IN' || reading.tags[from] === 'TO'))
  )
    return null
  if (lemma === 'tell' && !quoted && !topic && !tellsTale(reading, cue)) return null
  const start = topic && !object ? from + 1 : from
  const to = trim(reading, start, beforeOccasion(reading, start, limit))
  const addressed = cue.form.addressee && to === start + 1 && reading.tags[start] === 'PRP'
  return to > start && !addressed ? { from: start, to } : null
}

/** "The tool reveals the pages": neither somebody nor a document tells of them. */
function isBroughtToLight(reading: Reading, { form, subject }: Cue): boolean {
  return (
    form.lemma === 'reveal' &&
    subject !== null &&
    reading.tags[subject.head] === 'NN' &&
    !canSpeak(reading, subject.head)
  )
}

/** Tokens from a participle that reports only by its quotation to the mark that opens it. */
const FAR = 4

/** True where a quotation that is more than a title stands between the tokens. */
function speaks(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote && !quote.title) return true
  }
  return false
}

/** Words before a day or a part of the year that make it a time. */
const WHICH = wordSet('each every this last next early late')

/** "ten days ago", "each year": a time and no object. */
function isTimeAt(reading: Reading, from: number, end: number): boolean {
  const phrase = nounPhrase(reading, from, end)
  if (!phrase) return false
  if (reading.low[phrase.to] === 'ago') return true
  return (
    isDayOrPart(reading.low[phrase.head] ?? '') &&
    (phrase.head === from || WHICH.has(reading.low[from] ?? ''))
  )
}

/** "called Cole on Monday": nothing behind the object tells what it was called. */
function isTelephoned(reading: Reading, { form, end }: Cue, from: number): boolean {
  if (form.lemma !== 'call' || hasQuote(reading, from, end)) return false
  const object = nounPhrase(reading, from, end)
  if (!object) return false
  const behind = reading.tags[object.to] ?? 'MARK'
  // "called the row with the union unusual"
  if (behind === 'IN') return reading.tags[end - 2] !== 'JJ'
  return behind === 'MARK' || [object.to, object.head].some((at) => isDayOrPart(reading.low[at] ?? ''))
}

const NAMING = wordSet('call label dub term name brand bill title')

/** "a boat called 'Heron'": a participle that gives a thing its name. */
export function isNaming(reading: Reading, cue: Cue, from: number): boolean {
  if (!NAMING.has(cue.form.lemma) || cue.group.from !== cue.group.main) return false
  const before = reading.tags[cue.group.main - 1]
  // "the group called the plan a “waste”": the name comes second
  const object = nounPhrase(reading, from, cue.end)
  if (object && isGivenName(reading, object.to)) return false
  const quote = reading.quotes[reading.quoteAt[from] ?? -1]
  return (
    (before === 'NN' || before === 'NNS') &&
    (quote?.from === from || reading.tags[from] === 'NNP' || reading.tags[from] === 'DT')
  )
}

/** What a thing is called, behind the thing. */
function isGivenName(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  return tag === 'DT' || tag === 'JJ' || reading.quotes[reading.quoteAt[at] ?? -1]?.from === at
}

/** "The club has dismissed its manager", "the champion defended her title": nobody says a thing. */
function isDeed(reading: Reading, lemma: string, from: number, to: number): boolean {
  const object = nounPhrase(reading, from, to)
  if (object === null || hasQuote(reading, from, to) || reading.low[object.to] === 'as') return false
  const things = DONE_TO_THINGS.get(lemma)
  if (things) return things.has(reading.low[object.head] ?? '')
  if (!DONE_TO_PEOPLE.has(lemma)) return false
  for (let at = object.from; at <= object.head; at += 1)
    if (isRoleHead(singular(reading.low[at] ?? '')) && reading.tags[at + 1] !== 'POS') return true
  return false
}

/** Behind adverbs, and behind a place or time where an object follows it: "noted on Monday the change". */
function objectStart(reading: Reading, cue: Cue): number {
  const from = behindInsertion(reading, skipAdverbs(reading, cue.clause.to, cue.end), cue.end)
  const topic = topicBehind(reading, from, cue)
  if (topic !== null) return topic
  if (reading.tags[from] !== 'IN' || TOPIC_VERBS.get(cue.form.lemma)?.has(reading.low[from] ?? ''))
    return from
  const place = nounPhrase(reading, from + 1, cue.end)
  return place && reading.tags[place.to] === 'DT' ? place.to : from
}

/** "described, in plain words, a town": behind the comma that closes what a preposition opens. */
function behindInsertion(reading: Reading, at: number, end: number): number {
  if (reading.low[at] !== ',' || reading.tags[at + 1] !== 'IN') return at
  for (let to = at + 1; to < end && to < at + 10; to += 1) {
    if (reading.low[to] === ',') return reading.tags[to + 1] === 'DT' ? to + 1 : at
    if (isFinite(reading, to) || (reading.quoteAt[to] ?? -1) >= 0) return at
  }
  return at
}

/** "talked to the paper in May about her son", "reminded them of it": the preposition, behind who is told, where and when; null where none follows. */
function topicBehind(reading: Reading, from: number, { form, end }: Cue): number | null {
  const topics = TOPIC_VERBS.get(form.lemma)
  let told = !form.addressee
  for (let at = from, round = 0; at < end && round < 4; round += 1) {
    const low = reading.low[at] ?? ''
    // elsewhere "of" and "on" belong to what stands between: "spoke from the bottom of her heart"
    const brings = at === from || low === 'about' || low === 'for' || (low === 'of' && form.addressee)
    if (brings && topics?.has(low)) return isTopic(reading, at + 1) ? at : null
    const whom = told ? null : isObjectPronoun(reading, at) ? { to: at + 1 } : nounPhrase(reading, at, end)
    told = true
    const next = whom?.to ?? skipAdjunct(reading, at, end)
    if (next === null) return null
    at = next
  }
  return null
}

function skipAdverbs(reading: Reading, at: number, end: number): number {
  let from = at
  while (from < end && reading.tags[from] === 'RB') from += 1
  return from
}

/** "talked about it", "wondered about how": not the preposition alone, as in "whom he referred to in May". */
function isTopic(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  if (reading.low[at - 1] === 'out') return true
  return (
    beginsObject(reading, at) ||
    tag.startsWith('W') ||
    reading.low[at] === 'whether' ||
    (tag !== 'IN' && tag !== 'MARK' && tag !== 'TO')
  )
}

function beginsObject(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (quote?.from === at) return true
  return ['DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'PRP', 'PDT', 'JJR', 'JJS', 'VBG'].includes(
    tag,
  )
}

import { isDash } from '../../grammar/adjunct.ts'
import { canSpeak } from '../../grammar/can-speak.ts'
import { mainSubject } from '../../grammar/main-subject.ts'
import { nounPhrase, nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { parse } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Draft } from '../../draft.ts'
import { isFirstName } from '../../people/lists/first-names.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import { trim } from '../../content/content-end.ts'
import type { Claims, Range } from '../../content/ranges.ts'
import type { Cue } from '../cue.ts'
import { trimSource } from '../draft-of.ts'
import { asksForCue } from '../../reading/quote.ts'
import { hasVerb, isHeadline, isTitleLine } from './headline.ts'
import { isAnnouncement, ownerBefore } from './owner.ts'

/** A label is short. */
const LONGEST = 12

/** Who stands before a colon, and the words that lead from there to it; a bare name has none. */
interface Leader {
  readonly source: Range
  readonly verb: Range | null
}

/**
 * "LEE: Well, look." "Ann Lee (North): “…”" "She shot back: “…”": whoever stands before a colon says what follows it,
 * to the end of the paragraph where it is a transcript's label, to the end of the quotation else.
 */
export function colonLed(
  reading: Reading,
  sentence: number,
  cues: readonly Cue[],
  claims: Claims,
): Draft | null {
  const floor = reading.first[sentence] ?? 0
  const end = reading.first[sentence + 1] ?? floor
  const colon = colonIn(reading, floor, end)
  if (colon < 0 || claims.taken[colon]) return null
  const quote = quoteBehind(reading, sentence, colon, end)
  // announced, not led: "The full statement:" alone in its paragraph
  if (quote && quote.from >= end && isAnnouncement(reading, floor, colon)) return null
  const leader = quote ? leaderAt(reading, floor, colon, cues) : null
  if (quote && leader && !claims.taken[quote.from]) return made(reading, leader, quote, claims, 'colon')
  if (isHeadline(reading, floor, colon, end) || isTitleLine(reading, sentence, floor, colon, end)) {
    const label = labelAt(reading, floor, colon)
    const content = { from: colon + 1, to: trim(reading, colon + 1, end) }
    if (label) return made(reading, { source: label, verb: null }, content, claims, 'headline')
  }
  return null
}

function made(
  reading: Reading,
  { source, verb }: Leader,
  content: Range,
  claims: Claims,
  step: string,
): Draft | null {
  if (content.to <= content.from) return null
  claims.taken.fill(1, content.from, content.to)
  const span = spanOf(reading, source.from, trimSource(reading, source.from, source.to))
  return {
    content: [spanOf(reading, content.from, content.to)],
    source: span,
    cue: verb ? spanOf(reading, verb.from, verb.to) : null,
    via: null,
    follows: null,
    step,
    words: [span],
    confidence: step === 'colon' ? 0.85 : 0.7,
  }
}

function colonIn(reading: Reading, floor: number, end: number): number {
  for (let at = floor + 1; at < end; at += 1) {
    if ((reading.quoteAt[at] ?? -1) >= 0) return -1
    if (reading.low[at] === ':') return at
  }
  return -1
}

/** The quotation right behind the colon, or, where the colon ends the paragraph, at the start of the next. */
function quoteBehind(reading: Reading, sentence: number, colon: number, end: number): Range | null {
  const at = colon + 1
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (!quote || quote.from !== at || quote.size < 3) return null
  if (at < end) return quote
  const next = reading.article.sentences[sentence + 1]
  // "…,” the women asked": it has a cue of its own
  const last = reading.first[(reading.sentenceOf[quote.to - 1] ?? 0) + 1] ?? quote.to
  if (asksForCue(quote) && quote.to < last - 1) return null
  return next && next.kind === 'sentence' ? quote : null
}

/** Whose answer or statement it is, a bare name, the speaker of the verb of saying before the colon, or the subject of the main clause. */
function leaderAt(reading: Reading, floor: number, colon: number, cues: readonly Cue[]): Leader | null {
  const owner = ownerBefore(reading, floor, colon)
  if (owner) return { source: owner, verb: { from: behindGenitive(reading, owner.to), to: colon } }
  const last = cues.findLast(({ group }) => group.to === colon)
  if (last?.subject) return { source: last.subject, verb: last.group }
  const label =
    labelAt(reading, floor, colon) ??
    labelAt(reading, lastDash(reading, floor, colon), colon) ??
    behindPlace(reading, floor, colon)
  if (label) return { source: label, verb: null }
  const told = cues.find((one) => opensAs(reading, floor, one))
  if (told?.subject) return { source: told.subject, verb: told.group }
  const cue = cues.findLast(({ group }) => group.main < colon)
  if (cue?.subject && !hasVerb(reading, cue.clause.to, colon)) return { source: cue.subject, verb: cue.group }
  const subject = mainSubject(reading, { floor, group: { from: colon } })
  const object = namedAt(reading, floor, colon)
  if (object && subject && !canSpeak(reading, subject.head)) return { source: object, verb: null }
  if (!subject || NO_PERSON.has(reading.low[subject.head] ?? '')) return null
  let main = subject.to
  while (main < colon && !isFinite(reading, main)) main += 1
  return { source: subject, verb: main < colon ? { from: main, to: colon } : null }
}

/** "The vote delighted pollster Ann Lee:": whose words follow, where what was told can't speak. */
function namedAt(reading: Reading, floor: number, colon: number): Range | null {
  const phrase = nounPhraseBefore(reading, colon, floor)
  const words = phrase === null ? [] : reading.low.slice(phrase.from, phrase.to)
  return words.length > 1 && words.some(isFirstName) && reading.tags[colon - 1] === 'NNP' ? phrase : null
}

/** "As Lee noted, the winner was plain: “…”": the clause at the sentence's head says whose words all of it are. */
function opensAs(reading: Reading, floor: number, { order, clause }: Cue): boolean {
  return order === 'before' && reading.low[clause.from - 1] === 'as' && clause.from - 1 <= floor + 3
}

const behindGenitive = ({ tags }: Reading, at: number): number => (tags[at] === 'POS' ? at + 1 : at)

const NO_PERSON = wordSet('it this that here there')

/** Behind the last dash before the colon: "A fair point - Ann Lee: “…”". */
function lastDash(reading: Reading, floor: number, colon: number): number {
  for (let at = colon - 1; at > floor; at -= 1) if (isDash(reading.low[at] ?? '')) return at + 1
  return floor
}

/** "From the harbour, Ann Lee: “…”": behind the comma that ends a place or a time. */
function behindPlace(reading: Reading, floor: number, colon: number): Range | null {
  if (reading.tags[floor] !== 'IN') return null
  for (let at = colon - 1; at > floor; at -= 1)
    if (reading.low[at] === ',')
      return reading.tags[at + 1] === 'NNP' ? labelAt(reading, at + 1, colon) : null
  return null
}

/** A noun phrase that is all there is before the colon, with what hangs on it. */
function labelAt(reading: Reading, floor: number, colon: number): Range | null {
  const first = reading.low[floor] === 'more' ? floor + 1 : floor
  const from = reading.low[first] === 'from' ? first + 1 : floor
  // "Ann Lee Mocks Cole's Plan: …": a headline's verb
  const late = isFirstName(reading.low[from] ?? '') && reading.tags.slice(from + 3, colon).includes('POS')
  if (late || colon - from > LONGEST) return null
  const phrase = nounPhrase(reading, from, colon)
  if (!phrase) return null
  const who = reading.low[phrase.to] === ',' && reading.low[phrase.to + 1] === 'who'
  if (isCard(reading, from, colon)) return { from, to: colon }
  return phrase.to === colon || who || parse(reading, from, colon) ? { from, to: colon } : null
}

/** "Ann Lee, 44, builder:" and "Ann Lee, from Northport:": a name, an age, and nouns without a verb. */
function isCard(reading: Reading, from: number, colon: number): boolean {
  let at = from
  while (at < colon && reading.tags[at] === 'NNP') at += 1
  if (at < from + 2 || reading.low[at] !== ',') return false
  while (at < colon && CARD.has(reading.tags[at] ?? '')) at += 1
  return at === colon
}

const CARD = wordSet('NN NNP NNS JJ CD IN CC MARK')

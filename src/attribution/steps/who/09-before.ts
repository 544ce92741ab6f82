import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import { parse, type Subject } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isQuoted, type Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { asksForCue } from '../../reading/quote.ts'

/** Tokens that a speaker's mention may have behind a quotation. */
const LONGEST = 30
/** Subjects of whom it is denied that they said it. */
const NOBODY = wordSet('nobody neither none no')
/** Verbs by which a thing lets something be seen, and says nothing. */
const SHOW = wordSet('show suggest indicate reveal reflect hint underscore imply prove make tell')
/** Such things: they hold no words. */
const THINGS =
  wordSet(`replay replays footage image images photo photos photograph photographs picture pictures camera cameras sign signs
  silence absence move moves step steps decision decisions behaviour behavior history experience scan scans x-ray x-rays
  timing choice gesture gestures smile pattern patterns success failure version look glance comparison contrast rise fall drop
  increase decline surge shift gap gaffe turnout time argument episode incident clash battle struggle outcome`)

/** "Lee, the mayor, said": the subject before the verb, however long it is. */
export function before(reading: Reading, cue: VerbCue): Cue | null {
  const { group } = cue
  const floor = insertedFrom(reading, cue) ?? finalFrom(reading, cue) ?? cue.floor
  const subject = behindQuotation(reading, cue, subjectBefore(reading, group.from, floor))
  if (!subject || isNobody(reading, subject.from) || isShown(reading, cue, subject)) return null
  if (isOpen(reading, subject.from) || isOwnNews(cue) || isAnybody(reading, cue, subject)) return null
  return { ...cue, order: 'before', subject, via: null, clause: { from: subject.from, to: group.to } }
}

/** "“…,” Ann Lee, head of the fishing rights group Tide said": all that stands between a quotation that asks for its speaker and the verb. */
function behindQuotation(
  reading: Reading,
  { group, floor, form }: VerbCue,
  read: Subject | null,
): Subject | null {
  if (form.frame !== 'clause') return read
  let from = group.from
  let verbs = 0
  while (from > floor && from > group.from - LONGEST && !isQuoted(reading, from - 1)) {
    from -= 1
    if (isFinite(reading, from)) verbs += 1
  }
  const quote = reading.quotes[reading.quoteAt[from - 1] ?? -1]
  const opens = reading.tags[from] === 'NNP' || reading.tags[from] === 'DT'
  if (!quote || quote.from !== floor || !opens || !asksForCue(quote)) return read
  if (read && (read.from === from || verbs > 0 || reading.tags[from] === 'DT')) return read
  const core = nounPhrase(reading, from, group.from)
  return core && { from, to: group.from, head: read?.head ?? core.head, sure: 0.85 }
}

/** "One could say that it is old": anybody could. */
function isAnybody({ low, tags }: Reading, { group }: VerbCue, { head, to }: Subject): boolean {
  return group.modal !== null && low[head] === 'one' && head === to - 1 && tags[head - 1] !== 'DT'
}

/** "They are looking into whether (or not) Lee said so": it is not told that anybody did. */
function isOpen({ low }: Reading, from: number): boolean {
  return low[from - 1] === 'whether' || (low[from] === 'not' && low[from - 2] === 'whether')
}

/** "Nobody said", "not one of them said". */
function isNobody(reading: Reading, from: number): boolean {
  const low = reading.low[from] ?? ''
  return NOBODY.has(low) || (low === 'not' && reading.low[from + 1] === 'one')
}

/** "Replays suggested that", "His silence shows that": nobody says it but whoever looks, the article. */
function isShown(reading: Reading, { form }: VerbCue, { head }: Subject): boolean {
  const low = reading.low[head] ?? ''
  return SHOW.has(form.lemma) ? THINGS.has(low) : low === 'version' && reading.low[head + 2] === 'this'
}

/** "The Gazette can reveal": a paper about its own article. */
function isOwnNews({ form, group }: VerbCue): boolean {
  return group.modal === 'can' && !group.negated && (form.lemma === 'reveal' || form.lemma === 'disclose')
}

/** "The fire, Ann Lee, the mayor, said on Monday, is out": the verb behind the comma that closes the cue tells that its subject began behind one. */
function insertedFrom(reading: Reading, { group, floor, end }: VerbCue): number | null {
  const close = commaBehind(reading, group.to, end)
  if (close === null || !isFinite(reading, close + 1)) return null
  let last: number | null = null
  for (let at = Math.max(floor + 1, group.from - LONGEST); at < group.from; at += 1) {
    if (reading.low[at] !== ',' || isQuoted(reading, at)) continue
    if (parse(reading, at + 1, group.from)) return at + 1
    last = at + 1
  }
  return last
}

/** So many tokens at most stand between a cue in the middle and its comma. */
const ADJUNCTS = 9

/** The comma behind the cue with a time or a place before it, and no verb. */
function commaBehind(reading: Reading, from: number, end: number): number | null {
  for (let at = from; at < end && at < from + ADJUNCTS; at += 1) {
    if (reading.low[at] === ',') return at
    if (reading.tags[at] === 'MARK' || reading.low[at] === 'that' || isFinite(reading, at)) return null
  }
  return null
}

/** "The bridge is old, engineers and officials told the Herald.": a last clause's subject begins behind the clause before it. */
function finalFrom(reading: Reading, { group, floor, end, form }: VerbCue): number | null {
  if (form.frame === 'quote' || !isLast(reading, group.to, end)) return null
  let first = floor
  while (first < group.from && (isQuoted(reading, first) || !isFinite(reading, first))) first += 1
  for (let at = first; at < group.from - 1; at += 1)
    if (reading.low[at] === ',' && !isQuoted(reading, at) && parse(reading, at + 1, group.from)) return at + 1
  return null
}

/** True where only a few words without a verb or a mark stand between the cue and the end of the sentence. */
function isLast(reading: Reading, from: number, end: number): boolean {
  if (end - from > 9) return false
  for (let at = from; at < end - 1; at += 1)
    if (reading.tags[at] === 'MARK' || reading.low[at] === 'that' || isFinite(reading, at)) return false
  return true
}

import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import { beforeAdjunct, isAdverbial, isYear, lastBefore } from './adjunct.ts'
import { nounPhraseBefore, type Phrase } from './noun-phrase.ts'
import { TIES } from '../lists/ties.ts'
import { isFinite } from './verb-group.ts'
import { isTime, parse, type Subject } from './subject-parse.ts'

const SUBORDINATORS =
  wordSet(`that as if because while when although though whether before since until where why how what whereas unless
  once after than whose so yet then still instead thus hence meanwhile`)
const OPENS = wordSet('" “ ” ‘ ’ , ; : — – ― - -- ( ) [ ] … ... | « » • * \' . ? !')
const PLACED = wordSet('in at near outside to from')
const TIMED = wordSet('after before during on following amid where when while ahead')
const WINDOW = 90
/** Tokens that a time at the head of a clause may have. */
const TIME = 4

/**
 * The subject of the verb group that begins at `verb`: the leftmost noun phrase in the clause from which everything up
 * to the verb reads as one phrase, with what hangs on it: prepositional phrases, apposition, relative clause,
 * parentheses, dashes, a list. Null where there is none.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | null {
  let limit = verb
  for (
    let next = beforeAdjunct(reading, limit, floor);
    next < limit;
    next = beforeAdjunct(reading, limit, floor)
  )
    limit = next
  const start = Math.max(floor, limit - WINDOW)
  for (let at = start; at < limit; at += 1) {
    if (
      !beginsClause(reading, at, floor) ||
      startsInQuote(reading, at) ||
      isRegion(reading, at, limit) ||
      isInFront(reading, at, floor)
    )
      continue
    const subject = parse(reading, at, limit)
    if (subject) return withNameBefore(reading, behindTime(reading, subject, limit), floor)
  }
  return named(reading, limit, floor) ?? plainSubject(reading, limit, floor)
}

/** "In Elm the mayor, Ann Lee, said": a role and a name between commas, where no mark stands before the role. */
function named(reading: Reading, limit: number, floor: number): Subject | null {
  if (reading.low[limit - 1] !== ',') return null
  const name = nounPhraseBefore(reading, limit - 1, floor)
  if (!name || reading.low[name.from - 1] !== ',') return null
  const role = plainSubject(reading, name.from - 1, floor)
  if (!role || isTime(reading, role.head)) return null
  const told = reading.tags[name.head] === 'NNP' && reading.tags[role.from] === 'DT'
  return told ? { from: role.from, to: limit - 1, head: role.head, sure: 0.75 } : null
}

/** "After the vote, the mayor of Elm, Ann Lee, said", "As a clerk, the mayor's aide, Ann Lee, said": what stands behind such a word and before a comma is no subject. */
function behindTime(reading: Reading, subject: Subject, limit: number): Subject {
  const before = reading.low[subject.from - 1] ?? ''
  if (!(TIMED.has(before) || before === 'as') || reading.tags[subject.head] !== 'NN') return subject
  let comma = subject.head
  while (comma < limit && reading.low[comma] !== ',') comma += 1
  return parse(reading, comma + 1, limit) ?? subject
}

/** "In Elm and Oak, Ann Lee said": what is joined inside a phrase that leads in is no subject. */
function isInFront(reading: Reading, at: number, floor: number): boolean {
  if (
    reading.tags[at - 1] !== 'CC' ||
    reading.tags[floor] !== 'IN' ||
    SUBORDINATORS.has(reading.low[floor] ?? '')
  )
    return false
  for (let before = floor + 1; before < at; before += 1)
    if (reading.tags[before] === 'MARK' || isFinite(reading, before)) return false
  return true
}

/** "at a rally in Dunmore, Ohio, after the vote": what stands behind a place and its comma, and before a time or the subject, tells where the place is. */
function isRegion(reading: Reading, at: number, limit: number): boolean {
  if (reading.low[at - 1] !== ',' || reading.tags[at] !== 'NNP') return false
  let place = at - 2
  while (reading.tags[place] === 'NNP') place -= 1
  if (place === at - 2 || !PLACED.has(reading.low[place] ?? '')) return false
  let to = at
  while (to < limit && reading.tags[to] === 'NNP') to += 1
  if (reading.low[to] !== ',') return false
  return TIMED.has(reading.low[to + 1] ?? '') || parse(reading, to + 1, limit) !== null
}

/** "Ann Lee, a spokeswoman for the port said": the comma that should close the apposition is missing. */
function withNameBefore(reading: Reading, subject: Subject, floor: number): Subject {
  const comma = subject.from - 1
  const low = reading.low[subject.from]
  if (reading.low[comma] !== ',' || (low !== 'a' && low !== 'an' && low !== 'the')) return subject
  const name = nounPhraseBefore(reading, beforeParenthesis(reading, comma), floor)
  const opens = name && (name.from === floor || (reading.quoteAt[name.from - 1] ?? -1) >= 0)
  if (!name || !opens || reading.tags[name.head] !== 'NNP' || isTime(reading, name.head)) return subject
  return { from: name.from, to: subject.to, head: name.head, sure: 0.85 }
}

/** Where "(R-Ohio)" before token `to` begins, or `to`. */
function beforeParenthesis({ low }: Reading, to: number): number {
  if (low[to - 1] !== ')') return to
  for (let at = to - 2; at > to - 8; at -= 1) if (low[at] === '(') return at
  return to
}

/** The noun phrase right before the verb, whatever stands before it: less sure. */
export function plainSubject(reading: Reading, limit: number, floor: number): Subject | null {
  const phrase = nounPhraseBefore(reading, limit, floor)
  if (!phrase) return null
  let whole: Phrase = phrase
  for (let depth = 0; depth < 4; depth += 1) {
    const tie = whole.from - 1
    if (tie <= floor || !TIES.has(reading.low[tie] ?? '') || reading.low[tie] === 'to') break
    const before = nounPhraseBefore(reading, tie, floor)
    if (!before) break
    // "was announced on Friday by the club": the day is nobody
    if (isTime(reading, before.head)) break
    whole = before
  }
  // "Her move to the harbour committee suggests": whom or what something goes to does nothing
  if (reading.low[whole.from - 1] === 'to') return null
  // "following the leak", "featuring farmers": the participle is a verb
  const opens = reading.tags[whole.from] === 'VBG' && reading.tags[whole.from - 1] !== 'POS'
  const from = opens && whole.from < whole.head ? whole.from + 1 : whole.from
  return { from, to: limit, head: whole.head, sure: 0.75 }
}

/** True inside a quotation, behind its opening mark. */
function startsInQuote(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  return quote !== undefined && quote.from !== at && quote.size > 2
}

/** True where a clause may begin at token `at`. */
export function beginsClause(reading: Reading, at: number, floor: number): boolean {
  // "Now Lee, the mayor, said"
  if (at === floor || (at === floor + 1 && reading.tags[floor] === 'RB')) return true
  if (opensBehindTime(reading, at, floor)) return true
  const before = reading.low[at - 1] ?? ''
  return (
    reading.tags[at - 1] === 'CC' ||
    SUBORDINATORS.has(before) ||
    OPENS.has(before) ||
    reading.tags[at - 1] === 'WDT'
  )
}

/** "On Monday Lee, the mayor, said": nothing but a time stands before token `at`, and it is no part of it. */
function opensBehindTime(reading: Reading, at: number, floor: number): boolean {
  if (at - floor > TIME || isAdverbial(reading, at) || isYear(reading.low[at] ?? '')) return false
  return lastBefore(reading, at, floor) < floor
}

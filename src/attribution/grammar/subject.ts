import { lookUp } from '../../text/tags/lexicon.ts'
import { list } from '../lists/list.ts'
import type { Reading } from '../reading/reading.ts'
import { isNoun, isSubjectPronoun, nounPhrase, nounPhraseBefore, type Phrase } from './noun-phrase.ts'
import { isFinite } from './verb-group.ts'

/** Prepositions that tie a noun phrase to the one before it. */
const TIES =
  list(`of for in on from with at by about to against over near under between inside outside within behind across
  around above below among amid through during without toward towards like including after before since per via into upon
  alongside concerning regarding`)
const SUBORDINATORS =
  list(`that as if because while when although though whether before since until where why how what whereas unless
  once after than whose so`)
const TIMES =
  list(`monday tuesday wednesday thursday friday saturday sunday months weeks days years january february march april june july august september october november december today yesterday tomorrow tonight earlier later then now
  also himself herself themselves itself morning afternoon evening night week month year`)
const OPENS = list('" “ ” ‘ ’ , ; : — – ― - -- ( ) [ ] … ... | « » • * \' . ? !')
const WINDOW = 90

/** A subject: its whole mention [from, to), the head that names it, and how surely it was read. */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly sure: number
}

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
    if (!beginsClause(reading, at, floor) || startsInQuote(reading, at)) continue
    const subject = parse(reading, at, limit)
    if (subject) return withNameBefore(reading, subject, floor)
  }
  return plainSubject(reading, limit, floor)
}

const DAYS = list('monday tuesday wednesday thursday friday saturday sunday today yesterday')
const WHEN = list('on in at by')
const WHICH = list('last this next past early late earlier later a')
const CLOCK = list('today yesterday tomorrow tonight')

/** Where the adverb or time that ends before token `limit` begins ("also", "on Monday", "last week"); `limit` where none does. */
export function beforeAdjunct(reading: Reading, limit: number, floor: number): number {
  const at = limit - 1
  if (at <= floor) return limit
  const low = reading.low[at] ?? ''
  const tag = reading.tags[at]
  if (low === 'later' || low === 'earlier')
    return reading.low[at - 2] === 'a' && TIMES.has(reading.low[at - 1] ?? '') ? at - 2 : at
  if (
    tag === 'RB' ||
    tag === 'RBR' ||
    CLOCK.has(low) ||
    low === 'himself' ||
    low === 'herself' ||
    low === 'themselves' ||
    low === 'itself'
  )
    return at
  if (!TIMES.has(low)) return limit
  let from = at
  while (from > floor && (TIMES.has(reading.low[from - 1] ?? '') || WHICH.has(reading.low[from - 1] ?? '')))
    from -= 1
  if (WHEN.has(reading.low[from - 1] ?? '')) return from - 1
  return from < at || reading.tags[at] === 'NNP' ? from : limit
}

/** True for dashes, a free hyphen among them. */
export function isDash(low: string): boolean {
  return low === '—' || low === '–' || low === '―' || low === '--' || low === '-'
}

/** "Ann Lee, a spokeswoman for the port said": the comma that should close the apposition is missing. */
function withNameBefore(reading: Reading, subject: Subject, floor: number): Subject {
  const comma = subject.from - 1
  const low = reading.low[subject.from]
  if (reading.low[comma] !== ',' || (low !== 'a' && low !== 'an' && low !== 'the')) return subject
  const name = nounPhraseBefore(reading, comma, floor)
  const opens = name && (name.from === floor || (reading.quoteAt[name.from - 1] ?? -1) >= 0)
  if (!name || !opens || reading.tags[name.head] !== 'NNP') return subject
  return { from: name.from, to: subject.to, head: name.head, sure: 0.85 }
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
    whole = before
  }
  return { from: whole.from, to: limit, head: whole.head, sure: 0.75 }
}

/** Adverbs, days and reflexives between a subject and its verb. */
export function isAdverbial(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  return (
    tag === 'RB' ||
    tag === 'RBR' ||
    TIMES.has(reading.low[at] ?? '') ||
    (reading.low[at] === 'last' && TIMES.has(reading.low[at + 1] ?? ''))
  )
}

/** True inside a quotation, behind its opening mark. */
function startsInQuote(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  return quote !== undefined && quote.from !== at && quote.size > 2
}

/** True where a clause may begin at token `at`. */
export function beginsClause(reading: Reading, at: number, floor: number): boolean {
  if (at === floor) return true
  const before = reading.low[at - 1] ?? ''
  return (
    reading.tags[at - 1] === 'CC' ||
    SUBORDINATORS.has(before) ||
    OPENS.has(before) ||
    reading.tags[at - 1] === 'WDT'
  )
}

/** Reads one subject from `from` that ends exactly at `limit`; null where that can't be. */
export function parse(reading: Reading, from: number, limit: number): Subject | null {
  const core = nounPhrase(reading, from, limit)
  if (!core || (DAYS.has(reading.low[core.head] ?? '') && core.to < limit)) return null
  let at = core.to
  let sure = 1
  let listed = false
  let pieces = false
  for (let round = 0; at < limit && round < 12; round += 1) {
    if (pieces && at === limit - 1 && reading.low[at] === ',')
      return { from, to: limit, head: core.head, sure: Math.min(sure, 0.95) }
    const next = extend(reading, at, limit, core.head)
    if (next === null) return null
    if (next.listed) listed = true
    sure = Math.min(sure, next.sure)
    pieces ||= next.piece === true
    at = next.to
  }
  return at === limit ? { from, to: limit, head: core.head, sure: listed ? Math.min(sure, 0.9) : sure } : null
}

interface Extension {
  readonly to: number
  readonly sure: number
  readonly listed?: boolean
  /** A relative or reduced clause, or an apposition that another follows. */
  readonly piece?: boolean
}

/** One more piece of the subject at token `at`: what may follow a noun phrase and belong to it. */
function extend(reading: Reading, at: number, limit: number, head: number): Extension | null {
  const low = reading.low[at] ?? ''
  const tag = reading.tags[at] ?? 'MARK'
  if (TIES.has(low) && !(low === 'to' && reading.tags[at + 1] === 'VB')) return tied(reading, at, limit)
  if (tag === 'CC' || low === '&') {
    const next = nounPhrase(reading, at + 1, limit)
    return next && !isSubjectPronoun(reading, at + 1) ? { to: next.to, sure: 0.95, listed: true } : null
  }
  if (low === ',') return afterComma(reading, at, limit)
  if (low === '(' || low === '[') return bracket(reading, at, limit)
  if (isDash(low)) return between(reading, at, limit, [low])
  if (
    low === 'who' ||
    low === 'which' ||
    low === 'whose' ||
    (low === 'that' && tag !== 'DT') ||
    low === 'where'
  )
    return restrictive(reading, at, limit)
  if (tag === 'TO' && reading.tags[at + 1] === 'VB') return reduced(reading, at, limit, head)
  if (tag === 'VBN' || tag === 'VBG' || tag === 'VBD' || tag === 'JJ')
    return reduced(reading, at, limit, head)
  if (isAdverbial(reading, at)) return { to: at + 1, sure: 0.95 }
  return null
}

function tied(reading: Reading, at: number, limit: number): Extension | null {
  let from = at + 1
  if (reading.tags[from] === 'VBG' || reading.low[from] === 'how' || reading.low[from] === 'whether')
    from += 1
  if (TIES.has(reading.low[from] ?? '')) from += 1
  const phrase = nounPhrase(reading, from, limit)
  if (phrase) return { to: phrase.to, sure: 1 }
  return from > at + 1 && from <= limit ? { to: from, sure: 0.9 } : null
}

/** ", the mayor," ", who runs the port," ", 54," ", Cole and others": an apposition closed by a comma, or a list. */
function afterComma(reading: Reading, at: number, limit: number): Extension | null {
  const close = closing(reading, at, limit)
  if (close !== null)
    return close === limit - 1 ? { to: limit, sure: 0.97 } : { to: close, sure: 0.97, piece: true }
  const next = nounPhrase(reading, at + 1, limit)
  if (next && next.to < limit && hasConjunction(reading, next.to, limit))
    return { to: next.to, sure: 0.9, listed: true }
  if (reading.tags[at + 1] === 'CC') {
    const last = nounPhrase(reading, at + 2, limit)
    return last && !isSubjectPronoun(reading, at + 2) ? { to: last.to, sure: 0.9, listed: true } : null
  }
  return null
}

/** The comma that closes what the one at `at` opens: none of the inner pieces may be a clause of its own. */
function closing(reading: Reading, at: number, limit: number): number | null {
  const relative = isRelative(reading, at + 1)
  let finite = false
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':' || low === '?' || low === '!') return null
    if (
      !relative &&
      isFinite(reading, i) &&
      reading.tags[i] !== 'VBD' &&
      !reading.low
        .slice(at + 1, i)
        .some(
          (word) =>
            word === 'who' ||
            word === 'which' ||
            word === 'that' ||
            word === 'where' ||
            word === 'whose' ||
            word === 'when',
        )
    )
      return null
    if (isFinite(reading, i)) finite = true
    if (low !== ',') continue
    if (i === limit - 1) return relative ? (finite ? i : null) : apposes(reading, at + 1) ? i : null
    if (isFinite(reading, i + 1) && reading.tags[i + 1] !== 'VBD') return null
    if (startsPiece(reading, i + 1) && (relative ? finite : apposes(reading, at + 1))) return i
  }
  return null
}

/** After an apposition another may follow: "Lee, 54, who runs the port,". */
function startsPiece(reading: Reading, at: number): boolean {
  return (
    isRelative(reading, at) ||
    reading.tags[at] === 'CD' ||
    reading.low[at] === 'a' ||
    reading.low[at] === 'an' ||
    reading.low[at] === 'the'
  )
}

function isRelative(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return (
    low === 'who' ||
    low === 'which' ||
    low === 'whose' ||
    low === 'whom' ||
    low === 'where' ||
    (TIES.has(low) && (reading.low[at + 1] ?? '').startsWith('wh'))
  )
}

/** True where an apposition, a participle, a place or an age may begin. */
function apposes(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  const low = reading.low[at] ?? ''
  if (low === 'he' || low === 'she' || low === 'they' || low === 'it' || low === 'i' || low === 'we')
    return false
  if ((tag === 'VB' && reading.low[at + 1] === 'by') || low === 'himself' || low === 'herself') return true
  return (
    isNoun(reading, at) ||
    tag === 'DT' ||
    tag === 'PRP$' ||
    tag === 'JJ' ||
    tag === 'CD' ||
    tag === 'VBN' ||
    tag === 'VBG' ||
    tag === 'VBD' ||
    tag === 'IN' ||
    tag === 'RB' ||
    tag === 'JJS' ||
    tag === 'RBS' ||
    tag === 'PDT' ||
    tag === 'TO'
  )
}

function hasConjunction(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 40; at += 1) if (reading.tags[at] === 'CC') return true
  return false
}

function bracket(reading: Reading, at: number, limit: number): Extension | null {
  return between(reading, at, limit, [')', ']'])
}

function between(reading: Reading, at: number, limit: number, ends: readonly string[]): Extension | null {
  for (let i = at + 1; i < limit; i += 1)
    if (ends.includes(reading.low[i] ?? '')) return { to: i + 1, sure: 0.97 }
  return null
}

/** "people who live here said": the clause runs to the verb or to a comma and holds a finite verb. */
function restrictive(reading: Reading, at: number, limit: number): Extension | null {
  let finite = false
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':') return null
    if (low === ',') return finite ? { to: i, sure: 0.85, piece: true } : null
    if (isDash(low) || (reading.quoteAt[i] ?? -1) !== (reading.quoteAt[at] ?? -1)) finite = false
    if (isFinite(reading, i)) finite = true
  }
  return finite && !endsInSubject(reading, limit) ? { to: limit, sure: 0.85 } : null
}

/** True where the token before `limit` is a pronoun that can only be a new clause's subject. */
function endsInSubject(reading: Reading, limit: number): boolean {
  const low = reading.low[limit - 1] ?? ''
  return low === 'he' || low === 'she' || low === 'they' || low === 'we' || low === 'i' || low === 'who'
}

/** True for past forms that are participles, too: "arrested", not "took". */
function canBeParticiple(low: string): boolean {
  return low !== 'said' && (lookUp(low)?.includes('VBN') ?? true)
}

/** "the man arrested in May said", "a group calling for change said": no conjunction or finite verb in it. */
function reduced(reading: Reading, at: number, limit: number, head: number): Extension | null {
  const tag = reading.tags[at]
  const next = reading.tags[at + 1]
  const open =
    at + 1 === limit ||
    (next === 'IN' && reading.low[at + 1] !== 'that') ||
    next === 'TO' ||
    next === 'RB' ||
    next === 'VBG' ||
    next === 'CD'
  if (
    tag === 'VBD' &&
    (!open ||
      reading.tags[head] === 'NNP' ||
      reading.tags[head] === 'PRP' ||
      !canBeParticiple(reading.low[at] ?? ''))
  )
    return null
  const sure = tag === 'VBD' ? 0.7 : 0.85
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':' || reading.tags[i] === 'CC') return null
    if (low === ',') return tag === 'VBD' ? null : { to: i, sure, piece: true }
    if (isFinite(reading, i) && (reading.tags[i] !== 'VBD' || !canBeParticiple(low))) return null
    if (endsInSubject(reading, i + 1)) return null
  }
  return { to: limit, sure }
}

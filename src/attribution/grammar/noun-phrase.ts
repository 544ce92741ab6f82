import type { Tag } from '../../text/tags/tag.ts'
import { wordSet } from '../../text/word-set.ts'
import { isFirmSuffix } from '../lists/firm-suffix.ts'
import type { Reading } from '../reading/reading.ts'
import { BEFORE, BOUNDS, quantified } from './quantified.ts'
import { isContraction } from './verb-group.ts'

const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS', 'FW'])
/** Words that stand for somebody by themselves. */
const ALONE =
  wordSet(`some many most several few others another both each none half all those these one two three four five six seven
  eight nine ten everyone everybody nobody someone somebody anyone people neither either plenty`)
export function standsAlone(low: string): boolean {
  return ALONE.has(low)
}

const SUBJECT_PRONOUNS = wordSet('i he she it they we you')
const OBJECT_PRONOUNS = wordSet('me him them us himself herself themselves itself myself ourselves')
const INSIDE = wordSet('& %')
const PARTICIPLES: ReadonlySet<Tag> = new Set<Tag>(['VBN', 'VBG', 'VBD'])

/** True where token `at` is a noun or a name. */
export function isNoun(reading: Reading, at: number): boolean {
  return NOUNS.has(reading.tags[at] ?? 'MARK')
}

/** True where token `at` is he, she, they and the like: what can only be a subject (or "it", "you"). */
export function isSubjectPronoun(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return SUBJECT_PRONOUNS.has(low) || (isContraction(low) && reading.tags[at] === 'PRP')
}

/** True where token `at` is him, them, us: never a subject. "US" is a country. */
export function isObjectPronoun(reading: Reading, at: number): boolean {
  return OBJECT_PRONOUNS.has(reading.low[at] ?? '') && reading.tags[at] !== 'NNP'
}

/** A noun phrase's core, without what follows its head: tokens [from, to), its head among them. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

/**
 * The noun phrase that begins at token `from` and ends by `limit`: determiner, adjectives, nouns, possessives ("Ohio's
 * top court"). Null where none begins there. It takes as much as it can.
 */
export function nounPhrase(reading: Reading, from: number, limit: number): Phrase | null {
  if (from >= limit) return null
  if (isSubjectPronoun(reading, from)) return { from, to: from + 1, head: from }
  if (isObjectPronoun(reading, from)) return null
  let head = -1
  let at = quantified(reading, from, limit)
  for (; at < limit; at += 1) {
    const step = member(reading, at, from, head, limit)
    if (step === 'no') break
    if (step === 'head') head = at
  }
  return head < 0 ? null : { from, to: head + 1, head }
}

/** The accused, the undecided: an adjective ends the phrase and no noun stands in it; "chief of staff", "the base chief". */
function isNominal(reading: Reading, at: number, from: number, head: number, limit: number): boolean {
  if (reading.low[at] === 'chief' && !isNoun(reading, at + 1) && reading.tags[at + 1] !== 'JJ') return true
  return head < 0 && at > from && at + 1 === limit
}

/** What token `at` is to a noun phrase that began at `from`: its (new) head, another part, or nothing to do with it. */
function member(
  reading: Reading,
  at: number,
  from: number,
  head: number,
  limit: number,
): 'head' | 'part' | 'no' {
  const tag = reading.tags[at] ?? 'MARK'
  const low = reading.low[at] ?? ''
  if (tag === 'JJ' && isNominal(reading, at, from, head, limit)) return 'head'
  switch (tag) {
    case 'NN':
    case 'NNS':
    case 'NNP':
    case 'NNPS':
    case 'FW':
      return 'head'
    case 'DT':
    case 'PDT':
      if (!isFresh(reading, at, from, head)) return 'no'
      return ALONE.has(low) || low === 'this' || low === 'that' ? 'head' : 'part'
    case 'PRP$':
      return head < 0 || isFresh(reading, at, from, head) ? 'part' : 'no'
    case 'POS':
      return head >= 0 && at + 1 < limit ? 'part' : 'no'
    case 'CD':
      return head < 0 || reading.tags[head] !== 'CD' ? 'head' : 'part'
    case 'JJ':
    case 'JJR':
    case 'JJS':
    case 'RBS':
      return head >= 0 && !afterPossessive(reading, at) && !continues(reading, at, limit)
        ? 'no'
        : ALONE.has(low)
          ? 'head'
          : 'part'
    case 'RB':
    case 'RBR':
      return head < 0 &&
        (at > from || BEFORE.has(low)) &&
        (continues(reading, at, limit) || (at === from && at + 1 < limit && startsNoun(reading, at + 1)))
        ? 'part'
        : 'no'
    case 'CC':
      return head < 0 &&
        at > from &&
        reading.tags[at - 1] === 'JJ' &&
        reading.tags[at + 1] === 'JJ' &&
        at + 2 < limit
        ? 'part'
        : 'no'
    case 'PRP':
      return 'no'
    default:
      return PARTICIPLES.has(tag)
        ? participle(reading, at, from, head, limit)
        : mark(reading, at, head, limit)
  }
}

/** True where nothing of the phrase stands before a determiner or a possessive but what may: "all the", "almost all". */
function isFresh(reading: Reading, at: number, from: number, head: number): boolean {
  const before = reading.low[at - 1] ?? ''
  return (
    at === from ||
    (head < 0 && (BOUNDS.has(before) || before === 'than')) ||
    reading.tags[at - 1] === 'RB' ||
    reading.tags[at - 1] === 'PDT' ||
    before === 'all' ||
    before === 'both'
  )
}

/** "another leading expert", "the team's remaining rivals": before a noun or an adjective. */
function participle(reading: Reading, at: number, from: number, head: number, limit: number): 'part' | 'no' {
  const opens = head < 0 || afterPossessive(reading, at) || (head === from && reading.tags[from] === 'DT')
  const next = reading.tags[at + 1] ?? 'MARK'
  const goesOn = at + 1 < limit && (NOUNS.has(next) || next === 'JJ')
  return opens && goesOn && reading.tags[at] !== 'VBD' ? 'part' : 'no'
}

/** "Acme, Inc.", "40 %", "Salt & Sand", "and/or": marks inside a phrase. */
function mark(reading: Reading, at: number, head: number, limit: number): 'head' | 'part' | 'no' {
  const low = reading.low[at] ?? ''
  if (isPluralPossessive(reading, at, head, limit)) return 'part'
  const firm = low === ',' && head === at - 1 && isFirmSuffix(reading.low[at + 1] ?? '')
  if (firm && at + 1 < limit) return 'part'
  if (low === '%' && head === at - 1 && reading.tags[head] === 'CD') return 'head'
  return low === '&' || low === '/' || isScrapMark(reading, at) ? 'part' : 'no'
}

function afterPossessive(reading: Reading, at: number): boolean {
  return reading.tags[at - 1] === 'POS' || reading.tags[at - 1] === 'JJ'
}

/** True where an adjective or adverb is followed by more of the phrase. */
function continues(reading: Reading, at: number, limit: number): boolean {
  const next = reading.tags[at + 1] ?? 'MARK'
  return at + 1 < limit && (NOUNS.has(next) || next === 'JJ' || next === 'VBN' || next === 'CD')
}

/** True where a determiner, a possessive or a name stands. */
function startsNoun(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  return tag === 'DT' || tag === 'PRP$' || NOUNS.has(tag)
}

/** The apostrophe of "the workers' union". */
function isPluralPossessive(reading: Reading, at: number, head: number, limit: number): boolean {
  const low = reading.low[at]
  if ((low !== "'" && low !== '’') || head !== at - 1 || at + 1 >= limit) return false
  const joined = reading.words[at]?.start === reading.words[head]?.end
  const goesOn = isNoun(reading, at + 1) || reading.tags[at + 1] === 'JJ'
  return joined && goesOn && (reading.low[head] ?? '').endsWith('s')
}

/** The marks of a nickname or a title inside a phrase: the "Big Tent" group. */
function isScrapMark(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  return quote !== undefined && quote.size <= 4 && !quote.ends && (at === quote.from || at === quote.to - 1)
}

/** The noun phrase that ends right before token `to`, reaching back to `floor` at most; null where there is none. */
export function nounPhraseBefore(reading: Reading, to: number, floor: number): Phrase | null {
  let best: Phrase | null = null
  for (let from = to - 1; from >= floor && to - from <= 14; from -= 1) {
    const tag = reading.tags[from] ?? 'MARK'
    if (tag === 'MARK' && !isScrapMark(reading, from) && !INSIDE.has(reading.low[from] ?? '')) break
    const phrase = nounPhrase(reading, from, to)
    if (phrase?.to === to) best = phrase
    else if (best && tag !== 'PDT' && tag !== 'DT' && tag !== 'POS') break
  }
  return best
}

import { isLetter } from '../../../text/characters.ts'
import type { Role } from '../entity.ts'
import { ARTICLES, POSSESSIVES, PREPOSITIONS, RELATIVES, ROLE_ADJECTIVES } from '../lists/closed.ts'
import { conceptOf } from '../lists/concepts.ts'
import { nationOf } from '../lists/nations.ts'
import { isRelation, isRoleHead, singular } from '../lists/roles.ts'
import { isCourtesy, isRank } from '../lists/titles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isMark, plain, spanOf, type Range, type View } from '../view.ts'

/** A role in apposition is longer than this only by mistake. */
const LONGEST = 16

/** Words at which an apposition ends, its prepositions aside. */
export const ENDS = wordSet(
  'said says told added asked has had have is was were are will would when after before because while until but',
)

const FORMER = ['former', 'ex', 'late', 'retired']

/**
 * The words of a role description, taken apart for comparison; null where it has no noun for a person. `known` is the
 * token of that noun, where the grammar tells which it is.
 */
export function readRole(view: View, range: Range, known = -1): Role | null {
  const body = withoutCourtesy(view, withoutOther(view, withoutDeterminer(view, range)))
  const head = known < 0 ? roleHeadAt(view, body) : known
  if (head < 0) return null
  const nations = new Set<string>()
  const modifiers = new Set<string>()
  const all = new Set<string>()
  for (let at = body.from; at < body.to; at++) {
    const word = plain(view.low[at] ?? '')
    const nation = view.capital[at] === 1 ? nationOf(word) : undefined
    all.add(word)
    if (nation !== undefined) nations.add(nation)
    else if (at !== head && isTelling(word)) modifiers.add(word)
  }
  const noun = singular(plain(view.low[head] ?? ''))
  return {
    span: spanOf(view, isRelation(noun) ? withOwner(view, body) : body),
    head: noun,
    concept: conceptOf(noun, all),
    nations,
    former: FORMER.some((word) => all.has(word)),
    modifiers,
  }
}

/** "her daughter", "his widow": without whose it is, a kinship tells nothing. */
function withOwner(view: View, { from, to }: Range): Range {
  return { from: POSSESSIVES.has(view.low[from - 1] ?? '') ? from - 1 : from, to }
}

function isTelling(word: string): boolean {
  return (
    isLetter(word, 0) &&
    word !== 'and' &&
    !PREPOSITIONS.has(word) &&
    !ARTICLES.has(word) &&
    !ROLE_ADJECTIVES.has(word)
  )
}

/** The noun that says what the person is: the last word before the first preposition, comma or relative; -1 where it is no role. */
export function roleHeadAt(view: View, range: Range): number {
  let at = range.from
  while (at < range.to && !endsCore(view, at)) at += 1
  const head = at - 1
  if (head < range.from) return -1
  const word = singular(plain(view.low[head] ?? ''))
  return isRoleHead(word) || isRank(word) ? head : -1
}

/** True for a word that ends the core of a noun phrase: a preposition, a relative pronoun, a mark. */
export function endsCore(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return PREPOSITIONS.has(low) || RELATIVES.has(low) || isMark(view, at)
}

function isDeterminer(low: string): boolean {
  return ARTICLES.has(low) || POSSESSIVES.has(low) || low === 'then' || low === 'now' || low === 'also'
}

/** Without "the", "his" and the like at its start. */
export function withoutDeterminer(view: View, range: Range): Range {
  let { from } = range
  while (from < range.to - 1 && isDeterminer(view.low[from] ?? '')) from += 1
  return { from, to: range.to }
}

/** Without "other": that tells whom it is not. */
function withoutOther(view: View, { from, to }: Range): Range {
  const other = /^(?:other|another)$/.test(view.low[from] ?? '') && from + 1 < to
  return { from: other ? from + 1 : from, to }
}

/** Without "Sir" and the like at its end: that belongs to the name. */
function withoutCourtesy(view: View, range: Range): Range {
  let { to } = range
  while (to > range.from + 1 && isCourtesy(plain(view.low[to - 1] ?? ''))) to -= 1
  return { from: range.from, to }
}

/** Where the role that begins behind a name and a comma ends; `last` is where its sentence does. */
export function appositionEnd(view: View, from: number, last: number): number {
  const limit = Math.min(last, from + LONGEST)
  let to = from
  while (to < limit) {
    const low = view.low[to] ?? ''
    // "A member of the council and now serves as its head": that is no role any more.
    const verb = view.tags[to] === 'VBZ' && /^(?:and|now|also)$/.test(view.low[to - 1] ?? '')
    if (isMark(view, to) || RELATIVES.has(low) || ENDS.has(low) || verb) break
    to += 1
  }
  return to < limit ? overSmall(view, from, to) : lastWhole(view, from, to)
}

/** Before the small words at the end of what is cut short: "adviser on trade and", "former aide to Rep." */
function overSmall(view: View, from: number, at: number): number {
  let to = at
  while (to > from + 1 && (isSmall(view, to - 1) || (view.low[to - 1] ?? '').endsWith('.'))) to -= 1
  return to
}

/** Before the last phrase of what is too long, which the limit may have cut in two. */
function lastWhole(view: View, from: number, at: number): number {
  let to = at
  while (to > from + 1 && !isSmall(view, to - 1)) to -= 1
  return to > from + 1 ? overSmall(view, from, to) : at
}

function isSmall(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return (
    PREPOSITIONS.has(low) || ARTICLES.has(low) || POSSESSIVES.has(low) || /^(?:and|or|now|such)$/.test(low)
  )
}

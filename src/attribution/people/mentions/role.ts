import { isLetter } from '../../../text/characters.ts'
import type { Role } from '../entity.ts'
import { ARTICLES, POSSESSIVES, PREPOSITIONS, RELATIVES, ROLE_ADJECTIVES } from '../lists/closed.ts'
import { conceptOf } from '../lists/concepts.ts'
import { nationOf } from '../lists/nations.ts'
import { isRelation, isRoleHead, singular } from '../lists/roles.ts'
import { isCourtesy, isRank } from '../lists/titles.ts'
import { isMark, plain, spanOf, type Range, type View } from '../view.ts'

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

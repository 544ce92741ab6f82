import type { Span } from '../../../text/span.ts'
import type { Role } from '../entity.ts'
import { ARTICLES, POSSESSIVES, PREPOSITIONS, RELATIVES, ROLE_ADJECTIVES } from '../lists/closed.ts'
import { conceptOf } from '../lists/concepts.ts'
import { nationOf } from '../lists/nations.ts'
import { isRoleHead, singular } from '../lists/roles.ts'
import { isCourtesy, isRank } from '../lists/titles.ts'
import { isMark, plain, spanOf, type Range, type View } from '../view.ts'

const FORMER = ['former', 'ex', 'late', 'retired']

/** The words of a role description, taken apart for comparison; null where it has no noun for a person. */
export function readRole(view: View, range: Range): Role | null {
  const body = withoutDeterminer(view, range)
  const head = roleHeadAt(view, body)
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
    span: roleSpan(view, body),
    head: noun,
    concept: conceptOf(noun, all),
    nations,
    former: FORMER.some((word) => all.has(word)),
    modifiers,
  }
}

function isTelling(word: string): boolean {
  return (
    /^\p{L}/u.test(word) &&
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

/** Without "the", "his" and the like at its start. */
export function withoutDeterminer(view: View, range: Range): Range {
  let { from } = range
  while (from < range.to - 1 && (ARTICLES.has(view.low[from] ?? '') || POSSESSIVES.has(view.low[from] ?? '')))
    from += 1
  return { from, to: range.to }
}

/** A role as shown: a courtesy at its end belongs to the name. */
function roleSpan(view: View, range: Range): Span {
  let { to } = range
  while (to > range.from + 1 && isCourtesy(plain(view.low[to - 1] ?? ''))) to -= 1
  return spanOf(view, { from: range.from, to })
}

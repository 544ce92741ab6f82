import { PREPOSITIONS, RELATIVES } from '../lists/closed.ts'
import { isPlural, isRelation, isRoleHead, singular } from '../lists/roles.ts'
import { isPossessive, plain, type Range, type View } from '../view.ts'
import { coreEnd } from './core.ts'
import { isNaming } from './name.ts'
import type { Runs } from './runs-in.ts'

/** True for "Lee and Cole", "Lee, Cole and Ward", "the mayor and his deputy": two or more who speak together. */
export function isJoint(view: View, runs: Runs, core: Range, all: Range): boolean {
  const and = findAnd(view, runs, all)
  if (and < 0 || and + 1 >= all.to || isOfOne(view, runs, core, and)) return false
  const after = coreEnd(view, runs, { from: and + 1, to: all.to })
  const named = (to: number) => {
    const run = runs.list[runs.endingAt(to)]
    return run !== undefined && isNaming(run)
  }
  const between = and > core.to ? core.to : and
  if (named(after) && (named(between) || isPlainRole(view, between - 1)))
    return and <= core.to || isList(view, core, and)
  // two roles with determiners of their own are two people; "the founder and chief executive" is one
  return (
    and < core.to &&
    isPlainRole(view, after - 1) &&
    startsPhrase(view, and + 1) &&
    (named(and) || startsPhrase(view, core.from))
  )
}

/** "her colleague and former mayor Ann Lee": whose somebody is, or what he was, and a role in small letters are of the one named behind. */
function isOfOne(view: View, runs: Runs, core: Range, and: number): boolean {
  const name = runs.list[runs.endingAt(core.to)]
  if (name === undefined || !isPlainRole(view, and - 1)) return false
  // "PortCo founder and President Ann Lee": an office without an article is of the one named behind
  const bare = !startsPhrase(view, core.from) && !startsPhrase(view, and + 1)
  if (bare && !isPlural(view.low[and - 1] ?? '') && name.from > and)
    return name.title !== null || name.from > and + 1
  if (name.title !== null || name.from < and + 2) return false
  if (!isRelation(view.low[and - 1] ?? '') && view.low[and + 1] !== 'former') return false
  for (let at = and + 1; at < name.from; at++) if (view.capital[at] === 1) return false
  return isPlainRole(view, name.from - 1) && !startsPhrase(view, and + 1)
}

function findAnd(view: View, runs: Runs, all: Range): number {
  for (let at = all.from; at < all.to; at++) {
    const run = runs.startingAt(at)
    if (run >= 0) at = (runs.list[run]?.to ?? at + 1) - 1
    else if (view.low[at] === 'and' || view.low[at] === '&') return at
    else if (RELATIVES.has(view.low[at] ?? '') || PREPOSITIONS.has(view.low[at] ?? '')) return -1
  }
  return -1
}

/** "Lee, Cole and Ward": only names between the commas. */
function isList(view: View, core: Range, and: number): boolean {
  for (let at = core.to; at < and; at++) if (view.capital[at] === 0 && view.low[at] !== ',') return false
  return true
}

function isPlainRole(view: View, at: number): boolean {
  return view.capital[at] === 0 && isRoleHead(singular(plain(view.low[at] ?? '')))
}

function startsPhrase(view: View, at: number): boolean {
  return (
    /^(?:the|a|an|his|her|their|its|two|three|other)$/.test(view.low[at] ?? '') || isPossessive(view, at + 1)
  )
}

/** What is shown of them: up to a relative clause. */
export function jointRange(view: View, all: Range): Range {
  let { to } = all
  for (let at = all.from; at < all.to; at++) if (RELATIVES.has(view.low[at] ?? '')) to = Math.min(to, at)
  while (to > all.from + 1 && view.low[to - 1] === ',') to -= 1
  return { from: all.from, to }
}

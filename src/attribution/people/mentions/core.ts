import { FUNCTION_WORDS, PREPOSITIONS, RELATIVES } from '../lists/closed.ts'
import { isRoleHead, singular } from '../lists/roles.ts'
import { wordSet } from '../lists/word-set.ts'
import { isMark, plain, type Range, type View } from '../view.ts'
import type { Runs } from './runs-in.ts'

/** Prepositions after which a description goes on. */
const GOES_ON = wordSet('of for in at from on with')

/** Prepositions that make a participle before them one: "a website linked to". */
const GOVERNED = wordSet('by to in on at with for from of')

/** The longest description that is shown whole, in words. */
const LONGEST = 12

const AFTERTHOUGHTS = wordSet('himself herself itself themselves too also alone both all who')

/** Where the core of the noun phrase ends: before the first comma, preposition, relative or participle that is in no name. */
export function coreEnd(view: View, runs: Runs, all: Range): number {
  let at = all.from
  while (at < all.to) {
    const run = runs.startingAt(at)
    if (run >= 0) {
      at = Math.min(all.to, runs.list[run]?.to ?? at + 1)
      continue
    }
    const quoted = quotedEnd(view, at, all)
    if (quoted < 0 && at > all.from && endsHere(view, at)) break
    at = Math.max(at + 1, quoted)
  }
  return Math.max(at, all.from + 1)
}

/** Where a short quotation inside a noun phrase ends (the "Evening Report" host), or -1. */
function quotedEnd(view: View, at: number, all: Range): number {
  if (!/^["“‘]/.test(view.low[at] ?? '')) return -1
  for (let close = at + 2; close < Math.min(all.to - 1, at + 7); close++)
    if (/^["”’]/.test(view.low[close] ?? '')) return close + 1
  return -1
}

function endsHere(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  if (PREPOSITIONS.has(low) || RELATIVES.has(low) || AFTERTHOUGHTS.has(low)) return true
  if (isMark(view, at)) return true
  // "the officers involved", "a man wearing": a participle behind the noun
  const before = singular(plain(view.low[at - 1] ?? ''))
  const governs = GOVERNED.has(view.low[at + 1] ?? '') && !FUNCTION_WORDS.has(view.low[at - 1] ?? '')
  const behind = governs || isRoleHead(before) || isName(view, at - 1)
  return /.(?:ed|ing)$/.test(low) && view.capital[at] === 0 && behind
}

function isName(view: View, at: number): boolean {
  return view.capital[at] === 1 && !FUNCTION_WORDS.has(view.low[at] ?? '')
}

/** A description goes on over "of the port", "for the ministry", unless that gets too long to be shown. */
export function fullEnd(view: View, core: Range, all: Range): number {
  let to = core.to
  while (to < all.to) {
    const low = view.low[to] ?? ''
    if (RELATIVES.has(low) || isMark(view, to)) break
    if (PREPOSITIONS.has(low) ? !GOES_ON.has(low) : to === core.to) break
    to += 1
  }
  return to - core.from > LONGEST ? core.to : to
}

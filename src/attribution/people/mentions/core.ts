import { isLetter } from '../../../text/characters.ts'
import {
  ARTICLES,
  DATE_WORDS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
} from '../lists/closed.ts'
import { isDocument, isOrganisationHead } from '../lists/organisations.ts'
import { isRoleHead, singular } from '../lists/roles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isMark, plain, type Range, type View } from '../view.ts'
import { isNaming } from './name.ts'
import type { Runs } from './runs-in.ts'

/** Prepositions after which a description goes on. */
const GOES_ON = wordSet('of for in at from on with to')

/** Prepositions that make a participle before them one: "a website linked to". */
const GOVERNED = wordSet('by to in on at with for from of through')

/** Prepositions that make a participle a part of the description. */
const BINDS = wordSet('by with to')

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
    if (quoted < 0 && at > all.from && endsHere(view, at, all.to)) break
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

function endsHere(view: View, at: number, to: number): boolean {
  const low = view.low[at] ?? ''
  if (PREPOSITIONS.has(low) || RELATIVES.has(low) || AFTERTHOUGHTS.has(low)) return true
  if (isMark(view, at)) return !isSlash(view, at)
  if (SUBJECTS.has(low)) return true
  return view.capital[at] === 0 && isBehindNoun(view, at, to)
}

/** "a Gazette/Herald poll": two names in one. */
function isSlash(view: View, at: number): boolean {
  return view.low[at] === '/' && view.capital[at - 1] === 1 && view.capital[at + 1] === 1
}

/** With these begins a clause: "an account she gave". */
const SUBJECTS = wordSet('i you he she it we they')

/** True for a participle or adjective behind the noun: "the officers involved", "a man wearing", "officials close to". */
function isBehindNoun(view: View, at: number, to: number): boolean {
  const low = view.low[at] ?? ''
  const next = view.low[at + 1] ?? ''
  const before = singular(plain(view.low[at - 1] ?? ''))
  const noun = isRoleHead(before) || isOrganisationHead(before) || isDocument(before)
  if (ADJECTIVES.has(low)) return (noun || QUANTIFIERS.has(view.low[at - 1] ?? '')) && PREPOSITIONS.has(next)
  const ing = low.length > 4 && low.endsWith('ing')
  if (!ing && !PARTICIPLES.has(low) && !/..ed$/.test(low)) return false
  // "the Acme lobbying records", "the committee meeting": a noun
  if (ing && !isRoleHead(before) && (at + 1 >= to || isNounBefore(view, at + 1))) return false
  // "the order released (Friday)"
  const last = at + 1 >= to || DATE_WORDS.has(next)
  if (!ing && last && /^NNS?$/.test(view.tags[at - 1] ?? '')) return true
  // "hillwalkers backing Lee": whatever the plural means
  if (ing && view.tags[at - 1] === 'NNS' && view.capital[at - 1] === 0) return true
  return noun || isName(view, at - 1) || (GOVERNED.has(next) && !FUNCTION_WORDS.has(view.low[at - 1] ?? ''))
}

function isNounBefore(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return view.capital[at] === 0 && isLetter(low, 0) && !FUNCTION_WORDS.has(low)
}

const ADJECTIVES = wordSet(
  'familiar close loyal responsible opposed critical sympathetic aware present able friendly',
)

const PARTICIPLES = wordSet(
  'sent made seen known taken built written found led held given shown driven run put hit',
)

function isName(view: View, at: number): boolean {
  return view.capital[at] === 1 && !FUNCTION_WORDS.has(view.low[at] ?? '')
}

/** A description goes on over "of the port", "to the ministry", "led by Lee", unless that gets too long to be shown. */
export function fullEnd(view: View, core: Range, all: Range): number {
  let to = core.to
  let short = core.to
  while (to < all.to) {
    const low = view.low[to] ?? ''
    const quoted = to > core.to ? quotedEnd(view, to, all) : -1
    if (quoted > 0) {
      to = quoted
      continue
    }
    if (RELATIVES.has(low) || isMark(view, to)) break
    const bound = to === core.to && bindsBehind(view, to, all.to)
    if (low === 'by' && to > core.to) break
    const goesOn = (GOES_ON.has(low) && view.tags[to + 1] !== 'VB') || low === 'by'
    if (PREPOSITIONS.has(low) ? !goesOn : to === core.to && !bound) break
    if (low === 'to' && short === core.to && to - core.from <= LONGEST) short = to
    if (bound) to += 1
    to += 1
  }
  return to - core.from > LONGEST ? short : to
}

/** "led by Lee", "familiar with the talks": a participle or adjective and its preposition, a part of the description. */
function bindsBehind(view: View, at: number, to: number): boolean {
  const binds = BINDS.has(view.low[at + 1] ?? '') && at + 1 < to
  return binds && !(view.low[at] ?? '').endsWith('ing') && isBehindNoun(view, at, to)
}

/** "Minister for Life Sciences": one office, though its last word is a plural. */
export function isOffice(view: View, { from, to }: Range): boolean {
  const first = ARTICLES.has(view.low[from] ?? '') ? from + 1 : from
  return view.capital[to - 1] === 1 && first < to - 1 && isRoleHead(plain(view.low[first] ?? ''))
}

/** "a driver called Ann Lee", "the chief known as Bob": the run of the name, or -1. */
export function calledRun(view: View, runs: Runs, { from, to }: Range, end: number): number {
  const low = view.low[to] ?? ''
  const as = view.low[to + 1] === 'as'
  if (
    !(as ? /^(?:known|identified)$/ : /^(?:called|named)$/).test(low) ||
    !isRoleHead(plain(view.low[to - 1] ?? ''))
  )
    return -1
  const run = runs.startingAt(as ? to + 2 : to + 1)
  const name = runs.list[run]
  if (name === undefined || !isNaming(name) || name.possessive) return -1
  // "the mayor called Elm a dump"
  const next = view.low[name.to] ?? ''
  return name.from < end ||
    (/^an?$/.test(view.low[from] ?? '') && !ARTICLES.has(next) && !isMark(view, name.to))
    ? run
    : -1
}

import type { Span } from '../../../text/span.ts'
import { FUNCTION_WORDS, PREPOSITIONS, QUANTIFIERS, RELATIVES } from '../lists/closed.ts'
import { isPlural, isRoleHead, singular } from '../lists/roles.ts'
import { wordSet } from '../lists/word-set.ts'
import { isMark, isPossessive, plain, tokensIn, type Range, type View } from '../view.ts'
import { readRun, type NameRun } from './name.ts'
import type { Runs } from './runs-in.ts'

/** The mention of a speaker, taken apart. */
export type Phrase =
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  /** Several named together: what stands from the first to the last. */
  | { readonly kind: 'joint'; readonly range: Range }
  /** `run` is -1 where the name is a part of a longer run. */
  | { readonly kind: 'name'; readonly run: number; readonly name: NameRun }
  /** Described, not named: the core ends in `head`; `apposition` is the run that names who it is, after a comma. */
  | {
      readonly kind: 'role'
      readonly core: Range
      readonly full: Range
      readonly head: number
      readonly apposition: number
    }
  | { readonly kind: 'nothing' }

const PRONOUNS = wordSet('he she they it i we you who him her them us me himself herself')
/** Prepositions after which a description goes on. */
const GOES_ON = wordSet('of for in at from on with')

/** Prepositions that make a participle before them one: "a website linked to". */
const GOVERNED = wordSet('by to in on at with for from of')

/** The longest description that is shown whole, in words. */
const LONGEST = 12

const AFTERTHOUGHTS = wordSet('himself herself itself themselves too also alone both all who')

/** Takes the mention of a speaker apart. `runs` are the article's names. */
export function readPhrase(view: View, runs: Runs, source: Span): Phrase {
  const all = trimmed(view, tokensIn(view, source))
  if (all.from >= all.to) return { kind: 'nothing' }
  const low = view.low[all.from] ?? ''
  const next = view.low[all.from + 1] ?? ''
  if (PRONOUNS.has(low) && !(low === 'her' && all.to - all.from > 1) && next !== 'and')
    return { kind: 'pronoun', word: low, at: all.from }
  const core = { from: all.from, to: coreEnd(view, runs, all) }
  if (isJoint(view, runs, core, all)) return { kind: 'joint', range: jointRange(view, all) }
  const run = runs.endingAt(core.to)
  const name = run >= 0 ? runs.list[run] : cutName(view, runs, core)
  if (name !== undefined && name.from >= core.from && isNaming(name)) return { kind: 'name', run, name }
  return {
    kind: 'role',
    core,
    full: { from: core.from, to: fullEnd(view, core, all) },
    head: core.to - 1,
    apposition: appositionRun(view, runs, core, all),
  }
}

/** The part inside the source of a run that goes on beyond it, as runs do in headlines. */
function cutName(view: View, runs: Runs, core: Range): NameRun | undefined {
  const last = runs.list[runs.before(core.to)]
  return last !== undefined && last.to > core.to ? readRun(view, { from: last.from, to: core.to }) : undefined
}

function isNaming(run: NameRun): boolean {
  return run.kind !== 'role' && run.kind !== 'group'
}

/** Without marks at its edges. */
function trimmed(view: View, range: Range): Range {
  let { from, to } = range
  while (from < to && (isMark(view, from) || PREPOSITIONS.has(view.low[from] ?? ''))) from += 1
  while (to > from && isMark(view, to - 1)) to -= 1
  return { from, to }
}

/** Where the core of the noun phrase ends: before the first comma, preposition, relative or participle that is in no name. */
function coreEnd(view: View, runs: Runs, all: Range): number {
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

/** True for "Lee and Cole", "Lee, Cole and Ward", "the mayor and his deputy": two or more who speak together. */
function isJoint(view: View, runs: Runs, core: Range, all: Range): boolean {
  const and = findAnd(view, runs, all)
  if (and < 0 || and + 1 >= all.to) return false
  const after = coreEnd(view, runs, { from: and + 1, to: all.to })
  const named = (to: number) =>
    isNaming(runs.list[runs.endingAt(to)] ?? ({ kind: 'role' } as NameRun)) && runs.endingAt(to) >= 0
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

function jointRange(view: View, all: Range): Range {
  let { to } = all
  for (let at = all.from; at < all.to; at++) if (RELATIVES.has(view.low[at] ?? '')) to = Math.min(to, at)
  while (to > all.from + 1 && view.low[to - 1] === ',') to -= 1
  return { from: all.from, to }
}

/** A description goes on over "of the port", "for the ministry", unless that gets too long to be shown. */
function fullEnd(view: View, core: Range, all: Range): number {
  let to = core.to
  while (to < all.to) {
    const low = view.low[to] ?? ''
    if (RELATIVES.has(low) || isMark(view, to)) break
    if (PREPOSITIONS.has(low) ? !GOES_ON.has(low) : to === core.to) break
    to += 1
  }
  return to - core.from > LONGEST ? core.to : to
}

/** "the mayor, Ann Lee,": the run that names whom the core describes, or -1. */
function appositionRun(view: View, runs: Runs, core: Range, all: Range): number {
  const comma = fullEnd(view, core, all)
  if (view.low[comma] !== ',' || isPlural(plain(view.low[core.to - 1] ?? ''))) return -1
  const run = runs.startingAt(comma + 1)
  const name = runs.list[run]
  if (run < 0 || name === undefined || !isNaming(name) || name.possessive) return -1
  const closes = name.to >= all.to || view.low[name.to] === ','
  return closes && (view.low[core.from] === 'one' || !QUANTIFIERS.has(view.low[core.from] ?? '')) ? run : -1
}

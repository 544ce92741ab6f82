import type { Span } from '../../../text/span.ts'
import {
  ARTICLES,
  FUNCTION_WORDS,
  isLyAdverb,
  PREPOSITIONS,
  QUANTIFIERS,
  ROLE_ADJECTIVES,
} from '../lists/closed.ts'
import { isPlural, isRoleHead, singular } from '../lists/roles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isAllCapital, isMark, plain, tokensIn, type Range, type View } from '../view.ts'
import { calledRun, coreEnd, fullEnd, isOffice } from './core.ts'
import { isJoint, jointRange } from './joint.ts'
import { isNaming, readRun, type NameRun } from './name.ts'
import { isSentenceStart } from './runs.ts'
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

const PRONOUNS = wordSet(
  'he she they it i we you who him her them us me himself herself his their its my our your',
)
const OWNERS = wordSet('her his their its my our your')

/** "Her lawyer", "US envoy": what begins like a pronoun and goes on. */
function isMore(view: View, low: string, { from }: Range): boolean {
  return OWNERS.has(low) || (low === 'us' && isAllCapital(view, from))
}

/** Takes the mention of a speaker apart. `runs` are the article's names. */
export function readPhrase(view: View, runs: Runs, source: Span): Phrase {
  const all = trimmed(view, tokensIn(view, source))
  if (all.from >= all.to) return { kind: 'nothing' }
  // "he'd asked"
  const low = (view.low[all.from] ?? '').replace(/^(i|you|s?he|it|we|they)'(?:d|ll|ve|re|m|s)$/, '$1')
  const next = view.low[all.from + 1] ?? ''
  if (PRONOUNS.has(low) && !(isMore(view, low, all) && all.to - all.from > 1) && next !== 'and')
    return { kind: 'pronoun', word: low, at: all.from }
  const core = { from: all.from, to: coreEnd(view, runs, all) }
  if (isJoint(view, runs, core, all)) return { kind: 'joint', range: jointRange(view, all) }
  const run = runs.endingAt(core.to)
  const name = run >= 0 ? runs.list[run] : cutName(view, runs, core)
  if (name === undefined || name.from < core.from || !isNaming(name))
    return description(view, runs, core, all)
  return (name.kind === 'person' ? null : titledAtEnd(view, runs, core, all)) ?? { kind: 'name', run, name }
}

function description(view: View, runs: Runs, core: Range, all: Range): Phrase {
  const end = fullEnd(view, core, all)
  const apposition = appositionRun(view, runs, core, end, all)
  const to = Math.min(end, runs.list[apposition]?.from ?? end)
  return { kind: 'role', core, full: { from: core.from, to }, head: core.to - 1, apposition }
}

/** The part inside the source of a run that goes on beyond it, as runs do in headlines. */
function cutName(view: View, runs: Runs, core: Range): NameRun | undefined {
  const last = runs.list[runs.before(core.to)]
  return last !== undefined && last.to > core.to ? readRun(view, { from: last.from, to: core.to }) : undefined
}

/** Without marks, prepositions and adverbs at its edges: "First, she", "Lee further". */
function trimmed(view: View, range: Range): Range {
  let { from, to } = range
  from = afterParticiple(view, { from: afterDateline(view, range), to })
  // "At least four senators" are four or more
  const bound = (at: number) => /^(?:least|most)$/.test(view.low[at + 1] ?? '') && view.low[at] === 'at'
  while (from < to && (isMark(view, from) || (PREPOSITIONS.has(view.low[from] ?? '') && !bound(from))))
    from += 1
  if (view.low[from] === 'even' && from + 1 < to) from += 1
  // the “whistleblower”
  if (ARTICLES.has(view.low[from] ?? '') && isMark(view, from + 1) && isMark(view, to - 1)) from += 2
  if (view.low[from + 1] === ',' && isAdverb(view, from) && from + 2 < to) from += 2
  while (to > from && (isMark(view, to - 1) || (to > from + 1 && isAdverb(view, to - 1)))) to -= 1
  if (/^al\.?$/.test(view.low[to - 1] ?? '') && view.low[to - 2] === 'et' && to > from + 2) to -= 2
  return { from, to }
}

const ADVERBS = wordSet(
  'further first second then however again once still now also later recently once too often',
)

/** True for a word in small letters, or a sentence's first, that goes with the verb. */
function isAdverb(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  if (view.capital[at] === 1 && !isSentenceStart(view, at)) return false
  return ADVERBS.has(low) || isLyAdverb(low)
}

/** "Giving evidence on Monday, Ann Lee": the participle before a comma is no part of who speaks. */
function afterParticiple(view: View, { from, to }: Range): number {
  const participle = view.tags[from] === 'VBG' && view.capital[from + 1] === 0
  if (!participle || !isSentenceStart(view, from)) return from
  for (let at = from + 1; at < to - 1; at++)
    if (view.low[at] === ',' && (view.capital[at + 1] === 1 || ARTICLES.has(view.low[at + 1] ?? '')))
      return at + 1
  return from
}

const DASH = /^(?:[-–—]|--)$/

/** How far a dateline goes: "PARIS, Aug 31 (Reuters) - ". */
function afterDateline(view: View, { from, to }: Range): number {
  if (!isSentenceStart(view, from) || !isAllCapital(view, from)) return from
  for (let at = from + 1; at < Math.min(to - 1, from + 16); at++)
    if (DASH.test(view.low[at] ?? '')) return at + 1
  return from
}

/** The run that names whom the core describes, or -1: "the mayor, Ann Lee,", "the mayor – Ann Lee –" and "professor of physics Ann Lee". */
function appositionRun(view: View, runs: Runs, core: Range, end: number, all: Range): number {
  if (isPlural(plain(view.low[core.to - 1] ?? '')) && !isOffice(view, core)) return -1
  const called = calledRun(view, runs, core, all.to)
  if (called >= 0) return called
  const inside = runs.endingAt(end)
  if (end > core.to && followsNoun(view, runs.list[inside], core)) return inside
  const comma = commaFrom(view, end, all.to)
  if (comma < 0) return -1
  const run = runs.startingAt(afterRole(view, comma + 1))
  const name = runs.list[run]
  if (run < 0 || name === undefined || !isNaming(name) || name.possessive) return -1
  const ends = name.from < all.to && name.to >= all.to
  const behind = view.low[name.to] ?? ''
  const closes = ends || behind === view.low[comma] || /^(?:,|of|at|from)$/.test(behind)
  return closes && (view.low[core.from] === 'one' || !QUANTIFIERS.has(view.low[core.from] ?? '')) ? run : -1
}

/** The comma or dash behind a description, and the comma behind what a participle adds to it: "The head of the group backing Cole, Ann Lee,"; or -1. */
function commaFrom(view: View, end: number, to: number): number {
  if (view.low[end] === ',' || DASH.test(view.low[end] ?? '')) return end
  if (!/..ing$/.test(view.low[end] ?? '') && !PREPOSITIONS.has(view.low[end] ?? '')) return -1
  for (let at = end; at < to; at++) if (isMark(view, at)) return view.low[at] === ',' ? at : -1
  return -1
}

/** How many words of a second description may stand before a name. */
const SECOND = 6

/** Skips a second description before a name: "former", "finance minister", "the American tycoon". */
function afterRole(view: View, from: number): number {
  for (let at = from; at < from + SECOND; at += 1) {
    const low = view.low[at] ?? ''
    const told = view.capital[at - 1] === 0 && isRoleWord(view.low[at - 1] ?? '')
    if (view.capital[at] === 1 && (at === from || told)) return at
    const article = at === from && ARTICLES.has(low)
    const verb = /^VB[GDZP]$/.test(view.tags[at] ?? '') && !isRoleWord(low)
    const nothing = FUNCTION_WORDS.has(low) && !ROLE_ADJECTIVES.has(low)
    if (!article && (nothing || verb || isMark(view, at))) break
  }
  return from
}

function isRoleWord(low: string): boolean {
  return ROLE_ADJECTIVES.has(low) || isRoleHead(low)
}

/** True for a name right behind the noun that a preposition governs: "head of sales Ann Lee", not "fan of singer Ann Lee". */
function followsNoun(view: View, name: NameRun | undefined, core: Range): boolean {
  if (name === undefined || name.kind !== 'person' || name.title !== null || name.from < core.to + 2)
    return false
  const before = view.low[name.from - 1] ?? ''
  // "head of the group backing Lee": no noun
  const participle = view.tags[name.from - 1] === 'VBG' && !PREPOSITIONS.has(view.low[name.from - 2] ?? '')
  // "head of sales Ann Lee", "ambassador to Kestria Ann Lee"
  const noun = !FUNCTION_WORDS.has(before) && !PREPOSITIONS.has(before) && !participle
  return noun && !isRoleHead(singular(before)) && isRoleHead(plain(view.low[core.to - 1] ?? ''))
}

/** "Belmont, Ohio, Mayor Ann Lee": a place before the title, with commas. */
function titledAtEnd(view: View, runs: Runs, core: Range, all: Range): Phrase | null {
  const run = runs.endingAt(all.to)
  const name = runs.list[run]
  if (name === undefined || name.kind !== 'person' || name.title === null || name.from < core.to) return null
  for (let at = core.to; at < name.from; at++) if (view.capital[at] === 0 && view.low[at] !== ',') return null
  return { kind: 'name', run, name }
}

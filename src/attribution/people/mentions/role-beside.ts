import { isLetter } from '../../../text/characters.ts'
import { lookUp } from '../../../text/tags/lexicon.ts'
import type { Role } from '../entity.ts'
import { ARTICLES, DATE_WORDS, FUNCTION_WORDS, POSSESSIVES, ROLE_ADJECTIVES } from '../lists/closed.ts'
import { nationOf } from '../lists/nations.ts'
import { isOrganisationHead } from '../lists/organisations.ts'
import { isAgentNoun, isPlural, isRoleHead } from '../lists/roles.ts'
import { isCourtesy } from '../lists/titles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isMark, isPossessive, plain, type Range, type View } from '../view.ts'
import type { NameRun } from './name.ts'
import { appositionEnd, endsCore, ENDS, readRole, roleHeadAt } from './role.ts'

/** Nouns that stand before a role in small letters: "press secretary", "police chief". */
const BEFORE_ROLES = wordSet(`
  press policy finance foreign defence defense communications sports science research prime state city county district campaign
  security economics political medical legal field presidential vice-presidential republican democratic conservative liberal
  shadow crown lord permanent attorney solicitor gubernatorial congressional senatorial human rights world olympic home health family climate music film football soccer
  baseball basketball hockey tennis cricket rugby company business tech technology startup star team head`)

/** The role before a name: "former Ohio Gov." in the run, "campaign spokesman" before it, "the mayor," before a comma. */
export function roleBefore(view: View, run: NameRun): Role | null {
  if (run.title !== null) {
    // "Sens. Ann Lee and Mark Dunn": that is nobody's own role
    const plural = isPlural(plain(view.low[run.title.to - 1] ?? ''))
    const courtesy = isCourtesy(plain(view.low[run.title.to - 1] ?? ''))
    const range = { from: backOver(view, run.from), to: run.title.to }
    // "The Queens-born Mr. Lee": nobody's role
    if (courtesy && run.title.to - run.title.from > 1)
      return readRole(view, { ...range, to: run.title.to - 1 })
    if (!courtesy) return plural ? null : (readRole(view, range) ?? readRole(view, range, run.title.to - 1))
  }
  const word = plain(view.low[run.from - 1] ?? '')
  if (view.sentence[run.from - 1] !== view.sentence[run.from]) return null
  if (view.low[run.from - 1] === ',' || view.low[run.from - 1] === '(') return roleBeforeComma(view, run)
  if (view.capital[run.from - 1] === 1 || !isRoleHead(word) || isPlural(word)) return null
  return readRole(view, { from: backOver(view, run.from - 1), to: run.from }, run.from - 1)
}

/** Walks back from `at` over the words that may stand in a role before its head. */
function backOver(view: View, at: number): number {
  return overNouns(view, overKnown(view, at))
}

function overKnown(view: View, at: number): number {
  const sentence = view.sentence[at]
  let from = at
  while (from > 0 && at - from < 8 && view.sentence[from - 1] === sentence) {
    const low = view.low[from - 1] ?? ''
    const modifies =
      ROLE_ADJECTIVES.has(low) || BEFORE_ROLES.has(low) || isOrganisationHead(low) || isRoleHead(low)
    if (isPossessive(view, from - 1) && (view.capital[from - 2] === 1 || isDeterminer(view, from - 3)))
      from -= 2
    else if (view.capital[from - 1] === 1 && !ARTICLES.has(low) && !ENDS.has(low) && isInName(view, from - 1))
      from -= 1
    else if (modifies) from -= 1
    else if (low === 'of' && view.capital[from - 2] === 1 && isOrganisationHead(view.low[from - 2] ?? ''))
      from -= 2
    else break
  }
  return from
}

/** Over unknown nouns as well, where they reach back to where a phrase must begin: "Council housing officer Ann Lee". */
function overNouns(view: View, at: number): number {
  for (let from = at; at - from <= 3; from--) {
    if (beginsPhrase(view, from))
      return from < at && isPossessive(view, from - 1) ? backOver(view, from) : from
    const name = from < at && view.capital[from - 1] === 1 && isInName(view, from - 1)
    if (!isPlainNoun(view, from - 1)) return name ? overKnown(view, from) : at
  }
  return at
}

function beginsPhrase(view: View, at: number): boolean {
  const before = view.low[at - 1] ?? ''
  if (at === 0 || view.sentence[at - 1] !== view.sentence[at]) return true
  return isDeterminer(view, at - 1) || isPossessive(view, at - 1) || /^(?:said|says|,)$/.test(before)
}

function isDeterminer(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return ARTICLES.has(low) || POSSESSIVES.has(low)
}

/** A word in small letters, or a sentence's first, that may be a noun by its form. */
function isPlainNoun(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  const first = at === 0 || view.sentence[at - 1] !== view.sentence[at]
  if (view.capital[at] === 1 && !first) return false
  // "Lee met famous reporter Bo Cole", "That left Mayor Cole"
  const verb = /^VB[DN]$/.test(lookUp(low)?.[0] ?? '') || /^(?:VB[DZ]|MD)$/.test(view.tags[at] ?? '')
  if (verb) return false
  return isLetter(low, 0) && !FUNCTION_WORDS.has(low) && !DATE_WORDS.has(low) && !/(?:ed|ly)$/.test(low)
}

function isInName(view: View, at: number): boolean {
  if (FUNCTION_WORDS.has(view.low[at] ?? '') || DATE_WORDS.has(view.low[at] ?? '')) return false
  const known = view.capital[at + 1] === 1 || nationOf(plain(view.low[at] ?? '')) !== undefined
  return known || at > (view.first[view.sentence[at] ?? 0] ?? 0)
}

/** "the mayor, Ann Lee," and "the head of the union, Ann Lee,": the phrase from the determiner to the comma. */
function roleBeforeComma(view: View, run: NameRun): Role | null {
  const closed = [',', '.', ')', undefined].includes(view.low[run.to])
  if (!closed) return null
  const comma = run.from - 1
  for (let from = comma - 2; from >= Math.max(0, comma - 9); from--) {
    if (view.sentence[from] !== view.sentence[comma] || isMark(view, from)) return null
    const owned = isPossessive(view, from) && view.capital[from - 1] === 1
    if (!owned && !isDeterminer(view, from)) continue
    const range = { from: owned ? overCapitals(view, from) : from + 1, to: comma }
    const head = roleHeadAt(view, range)
    if (head < 0 || isPlural(plain(view.low[head] ?? ''))) continue
    return (view.low[from - 1] === 'of' ? relationTo(view, from - 1, comma) : null) ?? readRole(view, range)
  }
  return null
}

/** "the father of the mayor, Ann Lee": whose somebody is, not what the mayor is. */
function relationTo(view: View, of: number, comma: number): Role | null {
  const head = of - 1
  if (!isRoleHead(plain(view.low[head] ?? '')) || isPlural(view.low[head] ?? '')) return null
  const from = isDeterminer(view, head - 1) ? head : backOver(view, head)
  return readRole(view, { from, to: comma }, head)
}

/** Where the capitalised words before `at` begin. */
function overCapitals(view: View, at: number): number {
  let from = at
  while (view.capital[from - 1] === 1 && view.sentence[from - 1] === view.sentence[at] && at - from < 6)
    from -= 1
  return from
}

/** The role after a name and a comma: "Ann Lee, 46, the mayor of Belmont, said". */
export function roleAfter(view: View, run: NameRun): Role | null {
  const last = view.first[(view.sentence[run.from] ?? 0) + 1] ?? view.words.length
  let at = afterParenthesis(view, run.to, last)
  if (view.low[at] !== ',') return null
  if (/^\d{1,3}$/.test(view.low[at + 1] ?? '') && view.low[at + 2] === ',') at += 2
  if (view.low[at + 1] === 'who' && /^(?:is|was)$/.test(view.low[at + 2] ?? '')) at += 2
  const range = { from: at + 1, to: appositionEnd(view, at + 1, last) }
  // "Then a student": no longer; "both Lee and the mayor": a list.
  if (/^(?:then|both|and|or)$/.test(view.low[range.from] ?? '')) return null
  if (holdsCourtesy(view, range)) return null
  // "On Meet the Herald, the mayor said", "Without naming Lee, Dunn's aide said": behind the comma stands the subject
  const subject = view.low[range.from] === 'the' || view.tags[run.from - 1] === 'VBG'
  if (subject && ENDS.has(view.low[range.to] ?? '')) return null
  const known = roleHeadAt(view, range)
  const head = known < 0 ? agentAt(view, range) : known
  if (head < 0 || isPlural(plain(view.low[head] ?? ''))) return null
  return readRole(view, range, head)
}

/** "a picker at the farm": the noun of an apposition that is somebody by its ending, or -1. */
function agentAt(view: View, range: Range): number {
  if (!/^(?:an?|the)$/.test(view.low[range.from] ?? '')) return -1
  let at = range.from
  while (at < range.to && !endsCore(view, at)) at += 1
  return view.capital[at - 1] === 0 && isAgentNoun(plain(view.low[at - 1] ?? '')) ? at - 1 : -1
}

/** True where somebody else is named: "Cheers, Ms. Lee". */
function holdsCourtesy(view: View, range: Range): boolean {
  for (let at = range.from; at < range.to; at++) if (isCourtesy(plain(view.low[at] ?? ''))) return true
  return false
}

/** Skips "(R-Ohio)" after a name. */
function afterParenthesis(view: View, at: number, last: number): number {
  if (view.low[at] !== '(') return at
  for (let close = at + 1; close < Math.min(last, at + 8); close++)
    if (view.low[close] === ')') return close + 1
  return at
}

import { isFirmSuffix } from '../../lists/firm-suffix.ts'
import { PARTICLES, SUFFIXES } from '../lists/closed.ts'
import { isFirstName, isNameBefore } from '../lists/first-names.ts'
import { nationOf } from '../lists/nations.ts'
import { isClubWord, isFirmWord, isKnownBody, isOrganisationHead, isTrade } from '../lists/organisations.ts'
import { isPlural, isRoleHead, singular } from '../lists/roles.ts'
import { isCapitalRank, isCourtesy, isRank } from '../lists/titles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isAllCapital, isPossessive, plain, type Range, type View } from '../view.ts'
import { isSentenceStart } from './runs.ts'

/** What a run of capitalised words is, as far as it tells by itself. */
export interface NameRun extends Range {
  readonly kind: 'person' | 'organisation' | 'nation' | 'group' | 'role' | 'unknown'
  /** The title or role before the name, in the run ("Prime Minister"); null where there is none. */
  readonly title: Range | null
  /** The name itself; the whole run where it is all name. */
  readonly name: Range
  /** Its words as keys, without points, particles and suffixes. */
  readonly keys: readonly string[]
  /** "jr", "iii", or empty. */
  readonly suffix: string
  /** True where "the" stands before it. */
  readonly definite: boolean
  /** True where 's follows it. */
  readonly possessive: boolean
}

/** What may follow "of" in an office: it belongs to the title, not to the name ("Secretary of State Lee"). */
const OFFICES = wordSet(`
  state defense defence staff the treasury justice health interior commerce labor labour education energy
  agriculture house senate commons foreign affairs homeland security transportation finance war police and human
  services veterans united states kingdom general naval operations operation economy economics environment`)

/** Letters behind a name for an office, an honour or a degree. */
const LETTERS = wordSet('mp mep msp mla td qc kc obe mbe cbe kbe dbe phd md dds rn esq')

/** Takes a run apart into title and name, and says what it names. */
export function readRun(view: View, run: Range): NameRun {
  const split = titleEnd(view, run)
  const whole = { from: split, to: run.to }
  const name =
    split === run.to ? run : withoutLetters(view, { ...whole, from: withoutOpener(view, split, run) })
  const bare = withoutSuffix(view, name)
  const keys = keysOf(view, bare.range)
  return {
    from: run.from,
    to: run.to,
    kind: split === run.to ? 'role' : kindOf(view, bare.range, keys, split > run.from),
    title: split > run.from ? { from: run.from, to: split } : null,
    name: isPeer(view, run.from, split, keys) ? { from: run.from, to: name.to } : name,
    keys,
    suffix: bare.suffix,
    definite: view.low[run.from - 1] === 'the',
    possessive: isPossessive(view, run.to),
  }
}

/** "Lady Thornby": the title is a part of the name, where no first name stands between. */
function isPeer(view: View, from: number, to: number, keys: readonly string[]): boolean {
  return to - from === 1 && keys.length === 1 && PEERS.has(view.low[from] ?? '')
}

const PEERS = wordSet('lord lady baroness baron viscount earl countess')

function kindOf(view: View, name: Range, keys: readonly string[], titled: boolean): NameRun['kind'] {
  const [first = ''] = keys
  const last = keys.at(-1) ?? ''
  const one = singular(last)
  if (hasAnd(view, name)) return 'organisation'
  if (isPlural(last) && (isRoleHead(one) || nationOf(one) !== undefined)) return 'group'
  if (titled) return 'person'
  if (holdsOrganisation(view, name) || isCalledBody(view, name, first)) return 'organisation'
  if (keys.length === 1) {
    if (nationOf(first) !== undefined) return 'nation'
    if (isKnownBody(first)) return 'organisation'
    // "LEE:" in a transcript is somebody's name
    return isAllCapital(view, name.from) && view.low[name.to] !== ':' ? 'organisation' : 'unknown'
  }
  if (isClubWord(last) || isFirmWord(last)) return 'organisation'
  // Al is a first name elsewhere: "Al Jazeera"
  if (first === 'al' && isKnownBody(last)) return 'organisation'
  const initial = (view.low[name.from] ?? '').endsWith('.') && first.length <= 2
  return isFirstName(first) || initial ? 'person' : 'unknown'
}

/** "the charity Friends of the Lake": several words with a preposition between, behind the noun of a body. */
function isCalledBody(view: View, name: Range, first: string): boolean {
  const before = view.low[name.from - 1] ?? ''
  const joined = /^(?:of|for)$/.test(view.low[name.from + 1] ?? '') && name.to - name.from > 2
  return joined && view.capital[name.from - 1] === 0 && isOrganisationHead(before) && !isFirstName(first)
}

/** "Smith & Sons". */
function hasAnd(view: View, name: Range): boolean {
  for (let at = name.from; at < name.to; at++) if (view.low[at] === '&') return true
  return false
}

/**
 * "Telling Mark Dunn", "Belmont-born Mark Dunn": what stands before a known first name and a last one is no name; nor is
 * what a sentence begins with in "Carmaker Voltan", but all is in "Airline Pilots Association".
 */
function withoutOpener(view: View, from: number, run: Range): number {
  const low = view.low[from] ?? ''
  const opens = from === run.from && (isSentenceStart(view, from) || isFieldOfOffice(view, from))
  if (opens && isTrade(low) && run.to - from > 1 && !isPlural(view.low[from + 1] ?? '')) return from + 1
  const before =
    run.to - from > 2 && (opens || isDescribing(view, from)) && !holdsOrganisation(view, { from, to: run.to })
  return before && !isFirstName(low) && isFirstName(view.low[from + 1] ?? '') ? from + 1 : from
}

/** "Vice President, Sustainability Ann Lee": the office goes on behind a comma. */
function isFieldOfOffice(view: View, at: number): boolean {
  return view.low[at - 1] === ',' && view.capital[at - 2] === 1 && isRoleHead(view.low[at - 2] ?? '')
}

/** True for compounds that go on in small letters: "Mum-of-two". */
function isDescribing(view: View, at: number): boolean {
  const { start = 0, end = 0 } = view.words[at] ?? {}
  return /-\p{Ll}/u.test(view.text.slice(start, end))
}

/** Without "MP" and the like behind a name. */
function withoutLetters(view: View, name: Range): Range {
  let { to } = name
  while (to > name.from + 2 && LETTERS.has(plain(view.low[to - 1] ?? ''))) to -= 1
  return { from: name.from, to }
}

/** Where the title or role at the start of a run ends: the run's start where it has none, its end where it is nothing else. */
function titleEnd(view: View, run: Range): number {
  const word = (at: number) => plain(view.low[at] ?? '')
  const isTitle = (at: number) =>
    isRank(word(at)) || isCourtesy(word(at)) || isRoleHead(word(at)) || isPoliceRank(view, at, run)
  const named = isFirstName(word(run.from)) || isNameBefore(view.low.slice(run.from, run.to))
  // "Larry King", "Ms. Boxer": the last word is a name whatever else it means
  const surname = (isFirstName(word(run.to - 2)) || isCourtesy(word(run.to - 2))) && !isRank(word(run.to - 1))
  let last = run.to - ((named && run.to - run.from <= 3) || surname ? 2 : 1)
  while (last >= run.from && !isTitle(last)) last -= 1
  if (last < run.from || (named && last === run.from && !isRank(word(last)))) return run.from
  const end = afterOffice(view, last + 1, run.to)
  if (end === run.to) return end === last + 1 && isOrganisationHead(word(run.to - 1)) ? run.from : run.to
  return holdsOrganisation(view, { from: end, to: run.to }) || SUFFIXES.has(word(end)) ? run.from : end
}

/** "DI Lee", "Det Con Lee", "Det Ch Insp Lee": a rank that has no other word for it. */
function isPoliceRank(view: View, at: number, { from, to }: Range): boolean {
  const word = plain(view.low[at] ?? '')
  if (at + 1 >= to) return false
  if (at === from && isAllCapital(view, at)) return isCapitalRank(word, view.low[at + 1] ?? '')
  return word === 'con' && plain(view.low[at - 1] ?? '') === 'det' && at > from
}

/** Skips "of State", "for the Treasury" after a title. */
function afterOffice(view: View, at: number, to: number): number {
  const low = view.low[at] ?? ''
  if (at >= to || (low !== 'of' && low !== 'for')) return at
  for (let first = at + 2; first < to - 1; first++) if (isFirstName(view.low[first] ?? '')) return first
  let end = at + 1
  while (end < to && OFFICES.has(view.low[end] ?? '')) end += 1
  if (view.low[end] === 'of') return to
  const unknown = end === at + 1 || (end === at + 2 && view.low[at + 1] === 'the')
  return unknown ? to : end
}

function holdsOrganisation(view: View, range: Range): boolean {
  const alone = range.to - range.from === 1
  for (let at = range.from; at < range.to; at++)
    if ((alone || at > range.from) && isOrganisationHead(plain(view.low[at] ?? ''))) return true
  const next = view.low[range.from + 1]
  return (
    range.to - range.from > 2 &&
    (next === 'of' || next === 'for') &&
    isOrganisationHead(view.low[range.from] ?? '')
  )
}

function withoutSuffix(view: View, name: Range): { range: Range; suffix: string } {
  const last = plain(view.low[name.to - 1] ?? '')
  if (name.to - name.from > 1 && SUFFIXES.has(last))
    return { range: { from: name.from, to: name.to - 1 }, suffix: last }
  const after = view.low[name.to] === ',' ? plain(view.low[name.to + 1] ?? '') : ''
  return { range: name, suffix: after === 'jr' || after === 'sr' ? after : '' }
}

function keysOf(view: View, name: Range): string[] {
  const keys: string[] = []
  for (let at = name.from; at < name.to; at++) {
    const key = plain(view.low[at] ?? '')
    if (key !== '&' && key !== ',' && (!PARTICLES.has(key) || view.capital[at] === 1)) keys.push(key)
  }
  // "Acme Foods, Inc." and "Acme Foods" are one
  return keys.length > 2 && isFirmSuffix(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys
}

/** True for a run that names somebody or something, and not only an office or a kind of people. */
export function isNaming(run: NameRun): boolean {
  return run.kind !== 'role' && run.kind !== 'group'
}

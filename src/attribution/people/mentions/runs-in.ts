import { ARTICLES, POSSESSIVES } from '../lists/closed.ts'
import { isFirstName } from '../lists/first-names.ts'
import { nationOfNational } from '../lists/nations.ts'
import { isClubWord, isFirmWord, isOrganisationHead } from '../lists/organisations.ts'
import { isRoleHead } from '../lists/roles.ts'
import type { Range, View } from '../view.ts'
import { readRun, type NameRun } from './name.ts'
import { capitalRuns } from './runs.ts'

/** The article's names, found by where they begin and end. */
export interface Runs {
  readonly list: readonly NameRun[]
  /** The index of the run that begins at a token, or -1. */
  startingAt(token: number): number
  /** The index of the last run that begins before a token, or -1. */
  before(token: number): number
  /** The index of the run that ends just before a token, or -1. */
  endingAt(token: number): number
}

/** Finds and reads every name in the article. */
export function runsIn(view: View): Runs {
  const runs = capitalRuns(view)
  const alone = new Set(
    runs.filter(({ from, to }) => to - from === 1).map(({ from }) => view.low[from] ?? ''),
  )
  const read = runs.flatMap((run) => apart(view, run, alone)).map((run) => readRun(view, run))
  const list = withSurnames(view, read)
  const starts = new Map(list.map((run, index) => [run.from, index]))
  const ends = new Map(list.map((run, index) => [run.to, index]))
  return {
    list,
    startingAt: (token) => starts.get(token) ?? -1,
    endingAt: (token) => ends.get(token) ?? -1,
    before: (token) => lastBefore(list, token),
  }
}

/** "Ann Cook said no. Cook left": in an article about somebody of such a name the word without an article is the name. */
function withSurnames(view: View, runs: readonly NameRun[]): NameRun[] {
  const surnames = new Set(
    runs.flatMap(({ kind, keys }) => (kind === 'person' && keys.length > 1 ? keys.slice(-1) : [])),
  )
  const isSurname = ({ kind, from, to, keys }: NameRun) => {
    const before = view.low[from - 1] ?? ''
    const determined = ARTICLES.has(before) || POSSESSIVES.has(before) || before.endsWith("'s")
    return kind === 'role' && to - from === 1 && surnames.has(keys[0] ?? '') && !determined
  }
  return runs.map((run) => (isSurname(run) ? { ...run, kind: 'unknown' } : run))
}

/** What leads from an office to where it is held. */
const TO_PLACE = new Set(['to', 'for', 'in', 'from'])

/** "Ambassador to Kestria Ann Lee": the place that an office is for, and the name behind it; "Belgian Jens Lee": whence somebody is. */
function apart(view: View, run: Range, alone: ReadonlySet<string>): Range[] {
  const { from, to } = run
  const office = TO_PLACE.has(view.low[from - 1] ?? '') && isRoleHead(view.low[from - 2] ?? '')
  const low = (at: number) => view.low[at] ?? ''
  const named = to - from > 2 && isFirstName(low(from + 1)) && !isRoleHead(low(from))
  return (office && named) || isCompatriot(view, run, alone)
    ? [
        { from, to: from + 1 },
        { from: from + 1, to },
      ]
    : [run]
}

/** A word for a country's people and two more, the last of which stands alone elsewhere, as people's last names do. */
function isCompatriot(view: View, { from, to }: Range, alone: ReadonlySet<string>): boolean {
  const last = view.low[to - 1] ?? ''
  if (to - from !== 3 || nationOfNational(view.low[from] ?? '') === undefined) return false
  return (
    alone.has(last) &&
    !isOrganisationHead(last) &&
    !isFirmWord(last) &&
    !isClubWord(last) &&
    !isRoleHead(last)
  )
}

function lastBefore(list: readonly NameRun[], token: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

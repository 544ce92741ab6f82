import type { Entity } from '../entity.ts'
import { isFirmWord, isOrganisationHead } from '../lists/organisations.ts'
import { isCourtesy } from '../lists/titles.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { NameRun } from '../mentions/name.ts'
import { endsCore } from '../mentions/role.ts'
import { near, type Registry } from '../registry.ts'
import { plain, type View } from '../view.ts'

/** How near to a person's name the firm of that name must stand in "Ann Lee, Lee's founder" and "Ann Lee, chief of Lee". */
const BESIDE = 8

/** How far behind a short name a pronoun tells what it names, in words. */
const TELLS = 8

/** Firms called like the person beside whose name they stand: for each the first run of that name alone. */
export function namesakeFirms(view: View, runs: readonly NameRun[]): ReadonlyMap<string, NameRun> {
  const alone = new Map<string, NameRun>()
  const found = new Map<string, NameRun>()
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    const key = run.keys[0] ?? ''
    if (run.keys.length !== 1 || run.title !== null) continue
    if (!alone.has(key)) alone.set(key, run)
    if (before === undefined || before.kind !== 'person' || before.keys.length < 2) continue
    const beside = view.low[before.to] === ',' && run.from - before.to <= BESIDE
    const owns = run.possessive && run.from === before.to + 1 && leads(view, run.to, run.to + 5)
    const of = /^(?:of|at)$/.test(view.low[run.from - 1] ?? '') && leads(view, before.to + 1, run.from - 1)
    if (beside && (owns || of) && before.keys.at(-1) === key) found.set(key, alone.get(key) ?? run)
  }
  return found
}

/** True where the words say that somebody runs it, and nothing closes the apposition between. */
function leads(view: View, from: number, to: number): boolean {
  let found = false
  for (let at = from; at < to; at++) {
    const low = view.low[at] ?? ''
    if (/^["“”‘’.,]$/.test(low)) break
    found ||= LEADERS.has(low)
  }
  return found
}

const LEADERS = wordSet(
  'founder co-founder chief chairman chairwoman chair president director owner boss head ceo partner',
)

/** "Skylark Coaches, a family firm with nine vehicles": an apposition says that a body is named. */
export function isExplainedAsBody(view: View, run: NameRun): boolean {
  const first = run.to + 2
  if (
    run.kind !== 'unknown' ||
    view.low[run.to] !== ',' ||
    !/^(?:an?|the|its)$/.test(view.low[first - 1] ?? '')
  )
    return false
  let at = first
  while (at < first + BESIDE && !endsCore(view, at)) at += 1
  return view.capital[at - 1] === 0 && isOrganisationHead(view.low[at - 1] ?? '')
}

/** The last names that stand behind "Mr", "Ms" and the like somewhere in the article. */
export function courteousNames(view: View, runs: readonly NameRun[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { title, keys } of runs)
    if (title !== null && isCourtesy(plain(view.low[title.to - 1] ?? ''))) found.add(keys.at(-1) ?? '')
  return found
}

/** Firms that are called by their first word as a person is by the last: "Ford" for Ford Motor Co. and for Bill Ford. */
export function firmsCalled(run: NameRun, registry: Registry): readonly Entity[] {
  if (run.keys.length > 1 || run.title !== null) return []
  return near(registry.byWord.get(run.keys[0] ?? ''), run.from).filter(
    ({ kind, keys }) =>
      kind === 'organisation' && keys[0] === run.keys[0] && keys.slice(1).every((key) => isFirmWord(key)),
  )
}

/**
 * Of a person and a firm of one name, those that a bare short name may mean: the firm where "it" follows, the person
 * where "he" or "she" does, the firm where the article calls the person "Mr" or "Ms".
 */
export function firmOrPerson(
  view: View,
  run: NameRun,
  found: readonly Entity[],
  courteous: ReadonlySet<string>,
): readonly Entity[] {
  const firms = found.filter(({ kind }) => kind === 'organisation')
  const people = found.filter(({ kind }) => kind !== 'organisation')
  if (firms.length === 0 || people.length === 0 || run.keys.length > 1) return found
  const told = run.title === null ? pronounBehind(view, run) : 'person'
  if (told === 'firm') return firms
  if (told === 'person') return people
  return courteous.has(run.keys[0] ?? '') ? firms : found
}

function pronounBehind(view: View, run: NameRun): 'firm' | 'person' | null {
  const last = Math.min(run.to + TELLS, view.first[(view.sentence[run.from] ?? 0) + 1] ?? view.words.length)
  for (let at = run.to; at < last; at++) {
    const low = view.low[at] ?? ''
    if (low === 'it' || low === 'its') return 'firm'
    if (/^(?:he|she|his|her)$/.test(low)) return 'person'
  }
  return null
}

import type { Entity } from '../entity.ts'
import { firstNameGender } from '../lists/first-names.ts'
import { sameFirstName } from '../lists/nicknames.ts'
import { roleGender } from '../lists/roles.ts'
import { titleGender } from '../lists/titles.ts'
import { factsBeside } from '../mentions/facts.ts'
import type { NameRun } from '../mentions/name.ts'
import { roleAfter, roleBefore } from '../mentions/role-beside.ts'
import { addEntity, addFact, addRole, lengthenName, near, type Registry } from '../registry.ts'
import { plain, spanOf, type View } from '../view.ts'
import { courteousNames, firmOrPerson, firmsCalled, isExplainedAsBody, namesakeFirms } from './firm.ts'
import { alike, narrow } from './narrow.ts'

/** Whom a run names. */
export interface Link {
  /** Null where it names nobody, or one of several and nothing tells which. */
  readonly entity: Entity | null
  /** False where there were several of that name. */
  readonly sure: boolean
}

const NONE: Link = { entity: null, sure: false }

/**
 * Whom or what each run names. Full names first, wherever they stand in the article, then the short ones.
 * `speaking` holds the indices of the runs that some statement has as its speaker.
 */
export function linkRuns(
  view: View,
  runs: readonly NameRun[],
  registry: Registry,
  speaking: ReadonlySet<number>,
): Link[] {
  for (const [index, run] of runs.entries())
    if (isFull(view, run)) addFull(view, run, registry).speaks ||= speaking.has(index)
  addFirms(view, runs, registry)
  const told: Told = { usual: new Map(), courteous: courteousNames(view, runs) }
  return runs.map((run, index) => {
    const link = linkRun(view, run, registry, told)
    if (link.entity !== null) learn(view, run, link.entity, registry)
    if (link.entity !== null) link.entity.speaks ||= speaking.has(index)
    return link
  })
}

/** What the article has told so far about short names. */
interface Told {
  /** For each, whom it meant first. */
  readonly usual: Map<string, Entity>
  /** Those with "Mr" and the like before them. */
  readonly courteous: ReadonlySet<string>
}

/** Firms that are called like somebody in the article and never by more than that name. */
function addFirms(view: View, runs: readonly NameRun[], registry: Registry): void {
  for (const [key, run] of namesakeFirms(view, runs)) {
    if (near(registry.byWord.get(key), run.from).some(({ kind }) => kind === 'organisation')) continue
    addEntity(registry, {
      kind: 'organisation',
      keys: run.keys,
      name: spanOf(view, run.name),
      since: run.from,
    })
  }
}

function isFull(view: View, run: NameRun): boolean {
  if (run.keys.length < 2 || run.kind === 'role' || run.kind === 'group') return false
  return view.titleCase[view.sentence[run.from] ?? 0] === 0
}

function addFull(view: View, run: NameRun, registry: Registry): Entity {
  const known = findFull(run, registry)
  const name = spanOf(view, run.name)
  if (known === null) return addEntity(registry, { ...made(view, run), name, since: run.from })
  if (run.keys.length > known.keys.length) lengthenName(registry, known, run.keys, name)
  return known
}

function made(view: View, run: NameRun): Pick<Entity, 'kind' | 'keys' | 'suffix'> {
  const named = run.kind === 'person' && (!run.definite || run.title !== null)
  const kind = named
    ? 'person'
    : run.kind === 'organisation' || run.kind === 'nation' || isExplainedAsBody(view, run)
      ? 'organisation'
      : 'unknown'
  return { kind, keys: run.keys, suffix: run.suffix }
}

/** Somebody known whose name and this one are one name: first and last agree, or one is the other's end. */
function findFull(run: NameRun, registry: Registry): Entity | null {
  const fits = (entity: Entity) => entity.suffix === run.suffix && agree(entity.keys, run.keys)
  const same = near(registry.byLast.get(run.keys.at(-1) ?? ''), run.from).find(fits)
  if (same !== undefined || run.kind !== 'person') return same ?? null
  const begun = near(registry.byWord.get(run.keys.at(-1) ?? ''), run.from)
  return begun.find((entity) => entity.kind === 'person' && isPart(run.keys, entity.keys)) ?? null
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  const [first = '', other = ''] = [a[0], b[0]]
  if (a.length > 2 && b.length > 2) return a.join(' ') === b.join(' ') || isPart(a, b) || isPart(b, a)
  if (sameFirstName(first, other)) return true
  if ((first.length === 1 || other.length === 1) && first.charAt(0) === other.charAt(0)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length < long.length && isPart(short, long)
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const at = whole.indexOf(part[0] ?? '')
  return at >= 0 && part.every((key, i) => key === whole[at + i])
}

/** Whom a name stands for that is no run of its own: somebody known, or nobody. */
export function knownAs(view: View, name: NameRun, registry: Registry): Entity | null {
  if (name.keys.length > 1) return findFull(name, registry)
  const found = candidates(view, name, registry)
  return found.length === 1 ? (found[0] ?? null) : null
}

function linkRun(view: View, run: NameRun, registry: Registry, { usual, courteous }: Told): Link {
  if (run.kind === 'role' || run.kind === 'group') return NONE
  const full = run.keys.length > 1 ? findFull(run, registry) : null
  if (full !== null) {
    full.latest = run.from
    return { entity: full, sure: true }
  }
  const found = firmOrPerson(view, run, candidates(view, run, registry), courteous)
  const key = run.keys.at(-1) ?? ''
  const entity = found.length > 1 ? narrow(view, run, found, usual.get(key)) : (found[0] ?? null)
  if (entity !== null && !usual.has(key)) usual.set(key, entity)
  if (entity !== null && entity.keys.at(-1) === key) sawSurname(run, entity)
  if (found.length > 0) return { entity, sure: found.length === 1 }
  if (view.titleCase[view.sentence[run.from] ?? 0] === 1) return NONE
  return {
    entity: addEntity(registry, { ...made(view, run), name: spanOf(view, run.name), since: run.from }),
    sure: true,
  }
}

/** Whoever is later called by the last name only is a person: no place or firm is shortened so. */
function sawSurname(run: NameRun, entity: Entity): void {
  if (entity.kind === 'unknown' && entity.keys.length > 1 && !run.definite) entity.kind = 'person'
}

/** Who could be meant by a short name: by the last name, else by another word of the name. "Mr Dunn" is not Ann Dunn. */
function candidates(view: View, run: NameRun, registry: Registry): readonly Entity[] {
  const told = run.title === null ? 'neutral' : titleGender(plain(view.low[run.title.to - 1] ?? ''))
  const fits = (entity: Entity) => {
    if (run.suffix !== '' && entity.suffix !== run.suffix) return false
    if (run.keys.length > 1 && !isPart(run.keys, entity.keys)) return false
    if (run.title !== null && entity.kind === 'organisation') return false
    return told === 'neutral' || entity.gender === 'neutral' || entity.gender === told
  }
  const last = near(registry.byLast.get(run.keys.at(-1) ?? ''), run.from).filter(fits)
  if (last.length > 0) return [...alike(last, run.suffix), ...firmsCalled(run, registry)]
  if (run.kind === 'nation') return []
  return near(registry.byWord.get(firstKey(run)), run.from).filter(
    (entity) => fits(entity) && (mayBeCalled(run, entity) || isInitialled(view, run, entity)),
  )
}

/** "AL:" before what Ann Lee says in an interview, "S&S:" before what Salt & Sand asks. */
function isInitialled(view: View, run: NameRun, { kind, keys }: Entity): boolean {
  if (kind === 'other' || keys.length < 2 || view.low[run.to] !== ':') return false
  return run.keys.length === 1 && firstKey(run) === keys.map((key) => key.charAt(0)).join('')
}

/** The first word as initials are kept: "S&S" is "ss". */
const firstKey = ({ keys }: NameRun): string => (keys[0] ?? '').replace('&', '')

/** By a first name anybody may be called, an institution by its first word or its initials; a middle word tells nobody. */
function mayBeCalled(run: NameRun, entity: Entity): boolean {
  const first = entity.keys[0] === run.keys[0]
  if (entity.kind === 'person') return first && run.title === null
  return (first && entity.kind === 'organisation') || run.kind === 'organisation'
}

/** What stands beside a name tells about whom it names: role, gender, that it is a person. */
function learn(view: View, run: NameRun, entity: Entity, registry: Registry): void {
  entity.mentions.push(spanOf(view, run.name))
  if (entity.kind === 'organisation' || view.titleCase[view.sentence[run.from] ?? 0] === 1) return
  for (const role of [roleBefore(view, run), roleAfter(view, run)]) {
    if (role === null) continue
    addRole(registry, entity, role)
    entity.kind = 'person'
    tellGender(entity, roleGender(role.head))
  }
  if (entity.kind === 'person') for (const fact of factsBeside(view, run)) addFact(registry, entity, fact)
  if (run.title !== null) tellGender(entity, titleGender(plain(view.low[run.title.to - 1] ?? '')))
  if (entity.gender === 'neutral' && entity.keys.length > 1)
    entity.gender = firstNameGender(entity.keys[0] ?? '')
}

function tellGender(entity: Entity, gender: Entity['gender']): void {
  if (gender === 'neutral' || entity.genderTold) return
  entity.gender = gender
  entity.genderTold = true
}

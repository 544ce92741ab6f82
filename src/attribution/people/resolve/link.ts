import type { Entity } from '../entity.ts'
import { firstNameGender } from '../lists/first-names.ts'
import { roleGender } from '../lists/roles.ts'
import { titleGender } from '../lists/titles.ts'
import type { NameRun } from '../mentions/name.ts'
import { roleAfter, roleBefore } from '../mentions/role-beside.ts'
import { addEntity, addRole, lengthenName, near, type Registry } from '../registry.ts'
import { blockOf, plain, spanOf, type View } from '../view.ts'
import { roleFits } from './fit.ts'

/**
 * Who or what each run names; null where it names nobody, or one of several and nothing tells which. Full names first,
 * wherever they stand in the article, then the short ones.
 */
export function linkRuns(view: View, runs: readonly NameRun[], registry: Registry): (Entity | null)[] {
  for (const run of runs) if (isFull(view, run)) addFull(view, run, registry)
  const bare = new Map<string, Entity>()
  return runs.map((run) => {
    const entity = linkRun(view, run, registry, bare)
    if (entity !== null) learn(view, run, entity, registry)
    return entity
  })
}

function isFull(view: View, run: NameRun): boolean {
  if (run.keys.length < 2 || run.kind === 'role' || run.kind === 'group') return false
  return view.titleCase[view.sentence[run.from] ?? 0] === 0
}

function addFull(view: View, run: NameRun, registry: Registry): void {
  const known = findFull(run, registry)
  const name = spanOf(view, run.name)
  if (known === null) {
    const kind =
      run.kind === 'nation' || run.kind === 'organisation'
        ? 'organisation'
        : run.definite && run.title === null
          ? 'unknown'
          : run.kind
    addEntity(registry, {
      kind: kind === 'person' || kind === 'organisation' ? kind : 'unknown',
      keys: run.keys,
      name,
      since: run.from,
      suffix: run.suffix,
    })
  } else if (run.keys.length > known.keys.length) lengthenName(registry, known, run.keys, name)
}

/** Somebody known whose name and this one are one name: first and last agree, or one is the other's end. */
function findFull(run: NameRun, registry: Registry): Entity | null {
  const same = near(registry.byLast.get(run.keys.at(-1) ?? ''), run.from)
  return same.find((entity) => entity.suffix === run.suffix && agree(entity.keys, run.keys)) ?? null
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  const [first = '', other = ''] = [a[0], b[0]]
  if (first === other && (a.length === 2 || b.length === 2 || a.join(' ') === b.join(' '))) return true
  if (first !== other && (first.length === 1 || other.length === 1) && first.charAt(0) === other.charAt(0))
    return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length < long.length && short.every((key, i) => key === long[long.length - short.length + i])
}

function linkRun(view: View, run: NameRun, registry: Registry, bare: Map<string, Entity>): Entity | null {
  if (run.kind === 'role' || run.kind === 'group') return null
  if (run.keys.length > 1) {
    const full = findFull(run, registry)
    if (full !== null) {
      full.latest = run.from
      return full
    }
  }
  const found = candidates(view, run, registry)
  const key = run.keys.at(-1) ?? ''
  const chosen = found.length > 1 ? narrow(view, run, found, bare.get(key)) : (found[0] ?? null)
  if (chosen !== null && !bare.has(key)) bare.set(key, chosen)
  if (found.length > 0 || view.titleCase[view.sentence[run.from] ?? 0] === 1) return chosen
  const kind = run.kind === 'person' ? 'person' : run.kind === 'unknown' ? 'unknown' : 'organisation'
  return addEntity(registry, {
    kind: run.definite && run.title === null && kind === 'person' ? 'unknown' : kind,
    keys: run.keys,
    name: spanOf(view, run.name),
    since: run.from,
    suffix: run.suffix,
  })
}

/** Who could be meant by a short name: by the last name, else by another word of the name. */
function candidates(view: View, run: NameRun, registry: Registry): readonly Entity[] {
  const key = run.keys.at(-1) ?? ''
  const told = run.title === null ? 'neutral' : titleGender(plain(view.low[run.title.to - 1] ?? ''))
  const fits = (entity: Entity) => {
    if (run.suffix !== '' && entity.suffix !== run.suffix) return false
    if (run.keys.length > 1 && !isPart(run.keys, entity.keys)) return false
    if (run.title !== null && entity.kind === 'organisation') return false
    return told === 'neutral' || !entity.genderTold || entity.gender === told
  }
  const last = near(registry.byLast.get(key), run.from).filter(fits)
  const plainOnes = last.filter((entity) => entity.suffix === run.suffix)
  if (plainOnes.length > 0) return plainOnes
  if (last.length > 0) return last
  if (run.kind === 'nation') return []
  return near(registry.byWord.get(run.keys[0] ?? ''), run.from).filter(
    (entity) => fits(entity) && mayBeCalled(run, entity),
  )
}

/** By a first name anybody may be called; an institution by its first word, a middle word tells nobody. */
function mayBeCalled(run: NameRun, entity: Entity): boolean {
  const [first] = entity.keys
  if (entity.kind === 'person') return first === run.keys[0] && run.title === null
  return (entity.kind === 'organisation' && first === run.keys[0]) || run.kind === 'organisation'
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const [first = ''] = part
  const at = whole.indexOf(first)
  return at >= 0 && part.every((key, i) => key === whole[at + i])
}

/** Of several of one name: whose role or title stands here, who is named in full just before, who is always meant. */
function narrow(
  view: View,
  run: NameRun,
  found: readonly Entity[],
  usual: Entity | undefined,
): Entity | null {
  const role = roleBefore(view, run)
  const byRole =
    role === null ? [] : found.filter((entity) => entity.roles.some((known) => roleFits(role, known)))
  if (byRole.length === 1) return byRole[0] ?? null
  const before = found.filter((entity) => entity.since <= run.from)
  if (before.length === 1) return before[0] ?? null
  const block = blockOf(view, run.from)
  const here = before.filter((entity) => entity.latest <= run.from && blockOf(view, entity.latest) === block)
  if (here.length === 1) return here[0] ?? null
  return usual !== undefined && found.includes(usual) && here.length === 0 ? usual : null
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
  if (run.title !== null) tellGender(entity, titleGender(plain(view.low[run.title.to - 1] ?? '')))
  if (entity.gender === 'neutral')
    entity.gender = firstNameGender(entity.keys.length > 1 ? (entity.keys[0] ?? '') : '')
}

function tellGender(entity: Entity, gender: Entity['gender']): void {
  if (gender === 'neutral' || entity.genderTold) return
  entity.gender = gender
  entity.genderTold = true
}

import type { Entity } from '../entity.ts'
import { POSSESSIVES } from '../lists/closed.ts'
import { firstNameGender } from '../lists/first-names.ts'
import { isRelation, singular } from '../lists/roles.ts'
import { titleGender } from '../lists/titles.ts'
import type { NameRun } from '../mentions/name.ts'
import { roleBefore } from '../mentions/role-beside.ts'
import { blockOf, isMark, isPossessive, plain, type View } from '../view.ts'
import { roleFits } from './fit.ts'

/**
 * Of several of one name: the one whose title or role stands here, who was named in full just before, who is always
 * meant by the bare name in this article (`usual`), who is no other's kin. Null where none of these tells.
 */
export function narrow(
  view: View,
  run: NameRun,
  found: readonly Entity[],
  usual: Entity | undefined,
): Entity | null {
  const people = prefer(found, (entity) => entity.kind === 'person' || entity.kind === 'organisation')
  const titled = prefer(people, (entity) => agreesWithTitle(view, run, entity))
  const role = titled.length > 1 ? roleBefore(view, run) : null
  const fitting =
    role === null ? titled : prefer(titled, (entity) => entity.roles.some((known) => roleFits(role, known)))
  const before = prefer(fitting, (entity) => entity.since <= run.from)
  if (before.length === 1) return before[0] ?? null
  const here = justNamed(view, run, before)
  if (here.length === 1 && (usual === undefined || here[0]?.speaks === true)) return here[0] ?? null
  if (usual !== undefined && before.includes(usual)) return usual
  const speaking = before.filter((entity) => entity.speaks)
  if (speaking.length === 1) return speaking[0] ?? null
  const own = (speaking.length > 1 ? speaking : before).filter(
    ({ since, latest }) => !isKin(view, since) && !isKin(view, latest),
  )
  return own.length === 1 ? (own[0] ?? null) : null
}

/** Of a father and a son the bare name is the father's, unless only the son speaks. */
export function alike(found: readonly Entity[], suffix: string): readonly Entity[] {
  const same = found.filter((entity) => entity.suffix === suffix)
  const silent = !same.some(({ speaks }) => speaks) && found.some(({ speaks }) => speaks)
  return same.length > 0 && !silent ? same : found
}

/** How far before a name its kinship stands, in words: "daughter of former vice president". */
const NEAR = 7

/** Named first as somebody's kin ("the daughter of Jim Lee", "her husband, Jim Lee"): the bare name is the other's. */
function isKin(view: View, since: number): boolean {
  const sentence = view.first[view.sentence[since] ?? 0] ?? 0
  for (let at = since - 1; at >= Math.max(sentence, since - NEAR); at--) {
    const comma = view.low[at] === ',' && view.low[at + 1] !== 'of'
    if (isMark(view, at) && !comma) return false
    if (!isRelation(singular(view.low[at] ?? ''))) continue
    const owner = view.low[at - 1] ?? ''
    return (
      view.low[at + 1] === 'of' || owner === 'whose' || POSSESSIVES.has(owner) || isPossessive(view, at - 1)
    )
  }
  return false
}

/** Those that pass, or all where none does. */
function prefer(found: readonly Entity[], passes: (entity: Entity) => boolean): readonly Entity[] {
  const passing = found.filter((entity) => passes(entity))
  return passing.length > 0 ? passing : found
}

function agreesWithTitle(view: View, run: NameRun, entity: Entity): boolean {
  const told = run.title === null ? 'neutral' : titleGender(plain(view.low[run.title.to - 1] ?? ''))
  const gender = entity.gender === 'neutral' ? firstNameGender(entity.keys[0] ?? '') : entity.gender
  return told === 'neutral' || gender === told
}

/** Who was named in full in this paragraph, or else in the one before; those who speak come first. */
function justNamed(view: View, run: NameRun, before: readonly Entity[]): readonly Entity[] {
  const block = blockOf(view, run.from)
  for (const near of [block, block - 1]) {
    const named = before.filter(
      (entity) => entity.latest <= run.from && blockOf(view, entity.latest) === near,
    )
    if (named.length > 0) return prefer(named, (entity) => entity.speaks)
  }
  return []
}

import type { Entity, Role } from '../../entity.ts'
import { near } from '../../registry.ts'
import { blockOf, lowerBound } from '../../view.ts'
import { roleFits } from '../fit.ts'
import type { Scene } from '../scene.ts'

/** How many paragraphs later somebody may be named who was described first. */
const AHEAD = 2
/** How many paragraphs back somebody is still in mind. */
const NEAR = 3

/**
 * The one person whom a definite description ("the Russian diplomat") stands for: of those known by such a role before,
 * else of those named in the next paragraphs. Of several, the only one named close by or in the same paragraph. Null where none or several fit.
 */
export function byRole(scene: Scene, role: Role, at: number): Entity | null {
  const known = near(scene.registry.byRole.get(role.concept), at)
  const fitting = known.filter(
    (entity) => entity.kind === 'person' && entity.roles.some((other) => roleFits(role, other)),
  )
  const before = fitting.filter((entity) => entity.since < at)
  if (before.length > 0)
    return (
      single(before) ??
      single(before.filter((entity) => isClose(scene, entity, at, NEAR))) ??
      single(before.filter((entity) => isClose(scene, entity, at, 0)))
    )
  const soon = fitting.filter(
    (entity) => isSoon(scene, entity, at) && entity.roles.some((other) => isTold(role, other)),
  )
  return single(soon)
}

function single(entities: readonly Entity[]): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null
}

/** Mentioned in this paragraph or the few before. */
function isClose(scene: Scene, entity: Entity, at: number, before: number): boolean {
  const { start = 0 } = scene.view.words[at] ?? {}
  const block = blockOf(scene.view, at)
  const from = scene.view.article.blocks[Math.max(0, block - before)]?.start ?? 0
  const next = entity.mentions[lowerBound(entity.mentions, from)]
  return next !== undefined && next.start < start
}

/** Named first in the paragraphs that follow, with no heading between. */
function isSoon(scene: Scene, entity: Entity, at: number): boolean {
  const here = blockOf(scene.view, at)
  const there = blockOf(scene.view, entity.since)
  if (there - here > AHEAD) return false
  const { blocks } = scene.view.article
  for (let block = here; block <= there; block++) if (blocks[block]?.kind === 'heading') return false
  return true
}

/** For somebody not yet named more must agree than the kind of work: the country, or another word. */
function isTold(mention: Role, known: Role): boolean {
  if ([...mention.nations].some((nation) => known.nations.has(nation))) return true
  return [...mention.modifiers].some((word) => known.modifiers.has(word))
}

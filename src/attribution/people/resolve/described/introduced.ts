import type { Entity, Role } from '../../entity.ts'
import { PREPOSITIONS } from '../../lists/closed.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { isRelation, roleGender } from '../../lists/roles.ts'
import type { NameRun } from '../../mentions/name.ts'
import type { Phrase } from '../../mentions/phrase.ts'
import { isSentenceStart } from '../../mentions/runs.ts'
import { blockOf, isMark, type Range } from '../../view.ts'
import { roleFits } from '../fit.ts'
import { addRole } from '../../registry.ts'
import type { Scene } from '../scene.ts'

/** What tells that somebody is not to be named. */
const NAMELESS = wordSet('one source insider another')

/**
 * Whom a description introduces: "a senior diplomat said …" and then, in the next statement, "“…,” Ann Lee told
 * reporters". News names nobody without saying who it is, so a full name that comes up there for the first time, alone,
 * and has no other role anywhere, has this one. `ahead` is the next speaker's mention. Null where nobody fits.
 */
export function introducedAs(
  scene: Scene,
  role: Role,
  { core }: { core: Range },
  ahead: Phrase | null,
): Entity | null {
  if (ahead?.kind !== 'name' || ahead.run < 0 || ahead.name.keys.length < 2) return null
  const { name } = ahead
  const entity = scene.linked[ahead.run]?.entity ?? null
  if (entity === null || entity.kind === 'organisation' || entity.since !== name.from) return null
  if (isRelation(role.head) || NAMELESS.has(role.head) || NAMELESS.has(scene.view.low[core.from] ?? ''))
    return null
  if (!isNext(scene, core.from, name.from) || !standsAlone(scene, name)) return null
  // a lead may keep back even the office: "a senior diplomat warned" is the minister of the next paragraph
  if (name.title !== null && blockOf(scene.view, core.from) > 0) return null
  const gender = roleGender(role.head)
  if (gender !== 'neutral' && entity.gender !== 'neutral' && gender !== entity.gender) return null
  if (!entity.roles.every((other) => roleFits(role, other))) return null
  addRole(scene.registry, entity, role)
  entity.kind = 'person'
  return entity
}

/** In the same paragraph or the next, with no heading between. */
function isNext({ view }: Scene, at: number, name: number): boolean {
  const here = blockOf(view, at)
  const there = blockOf(view, name)
  return there - here <= 1 && view.article.blocks[there]?.kind !== 'heading'
}

/** Nothing beside the name that tells who it is: no owner, no noun before, no apposition behind. */
function standsAlone({ view }: Scene, name: NameRun): boolean {
  if (name.definite || name.possessive) return false
  const before = name.from - 1
  const opens = isSentenceStart(view, name.from) || isMark(view, before)
  if (!opens && !/^(?:said|says|added|told|asked|wrote|warned)$/.test(view.low[before] ?? '')) return false
  return view.low[name.to] !== ',' || PREPOSITIONS.has(view.low[name.to + 1] ?? '')
}

import type { Span } from '../../text/span.ts'
import type { Entity, Role } from './entity.ts'
import { generalHeads } from './lists/concepts.ts'

/** Everybody and everything known so far, by what they can be called. */
export interface Registry {
  readonly all: Entity[]
  /** By last name, or an institution's last word. */
  readonly byLast: Map<string, Entity[]>
  /** By any earlier word of the name, and by initials. */
  readonly byWord: Map<string, Entity[]>
  /** By what their roles can be called, and by facts. */
  readonly byRole: Map<string, Entity[]>
}

/** A registry of nobody. */
export function newRegistry(): Registry {
  return { all: [], byLast: new Map(), byWord: new Map(), byRole: new Map() }
}

/** Adds somebody new under the words of the name. */
export function addEntity(
  registry: Registry,
  made: Pick<Entity, 'kind' | 'keys' | 'name' | 'since'> &
    Partial<Pick<Entity, 'suffix' | 'plural' | 'gender' | 'described'>>,
): Entity {
  const { kind, keys, name, since, suffix = '', plural = false, gender = 'neutral', described = false } = made
  const entity: Entity = {
    kind,
    keys,
    name,
    since,
    suffix,
    plural,
    gender,
    described,
    genderTold: gender !== 'neutral',
    speaks: false,
    roles: [],
    facts: new Set(),
    mentions: [],
    otherMentions: [],
    latest: since,
  }
  registry.all.push(entity)
  indexName(registry, entity)
  return entity
}

/** Gives somebody known a fuller name. */
export function lengthenName(registry: Registry, entity: Entity, keys: readonly string[], name: Span): void {
  entity.keys = keys
  entity.name = name
  indexName(registry, entity)
}

function indexName(registry: Registry, entity: Entity): void {
  const { keys } = entity
  push(registry.byLast, keys.at(-1) ?? '', entity)
  for (const key of keys.slice(0, -1)) push(registry.byWord, key, entity)
  if (keys.length > 1) push(registry.byWord, keys.map((key) => key.charAt(0)).join(''), entity)
}

/** Adds a role, under all that it can be called. */
export function addRole(registry: Registry, entity: Entity, role: Role): void {
  entity.roles.push(role)
  for (const key of [role.concept, role.head, ...generalHeads(role.concept), ...generalHeads(role.head)])
    push(registry.byRole, key, entity)
  if (role.concept === 'lead diplomacy') push(registry.byRole, 'diplomat', entity)
  for (const nation of role.nations) addFact(registry, entity, `nation ${nation}`)
}

/** Adds what the article tells of somebody beside the name. */
export function addFact(registry: Registry, entity: Entity, fact: string): void {
  entity.facts.add(fact)
  push(registry.byRole, fact, entity)
}

/** Adds an entity to those kept under a key. */
export function push<K>(map: Map<K, Entity[]>, key: K, entity: Entity): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [entity])
  else if (!known.includes(entity, Math.max(0, known.length - WINDOW))) known.push(entity)
}

/** More of one name than this are not compared. */
const WINDOW = 40

/** Of many of one name, those introduced before and around `token`, oldest first. */
export function near(list: readonly Entity[] | undefined, token: number): readonly Entity[] {
  if (list === undefined || list.length <= WINDOW) return list ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.since ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - WINDOW), low + WINDOW / 4)
}

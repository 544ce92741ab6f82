import type { Entity } from '../entity.ts'
import { ARTICLES } from '../lists/closed.ts'
import type { Scene } from './scene.ts'

/**
 * The organisation that a clause beginning at `from` names as its subject: "The Port Authority would need …", "Acme Foods
 * raised …". The verb must follow, so that neither a dateline nor a possessor is one. Null where there is none.
 */
export function bodySubject({ view, runs, linked }: Scene, from: number): Entity | null {
  const index = runs.startingAt(ARTICLES.has(view.low[from] ?? '') ? from + 1 : from)
  const name = runs.list[index]
  const entity = linked[index]?.entity ?? null
  if (name === undefined || entity === null || !/^(?:VB[DPZ]|MD)$/.test(view.tags[name.to] ?? '')) return null
  // nobody's name of several words has "the" before it
  const named = entity.kind === 'unknown' && name.definite && name.keys.length > 1
  if (named) entity.kind = 'organisation'
  return entity.kind === 'organisation' ? entity : null
}

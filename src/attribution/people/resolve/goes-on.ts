import type { Entity } from '../entity.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Gender } from '../lists/titles.ts'
import type { Scene } from './scene.ts'

/** Verbs that only somebody has who has just spoken. */
const GOES_ON = wordSet('continued continues added adds concluded')
/** What may stand before such a verb. */
const THEN = wordSet('later then also')

/**
 * "He continued", "the co-host later added": the named speaker of the sentence before, where the mention [at, to) opens its
 * sentence or stands behind a comma or a quotation, its verb goes on, and no gender speaks against it. Null elsewhere.
 */
export function goesOn({ view, said, spoken }: Scene, at: number, to: number, gender: Gender): Entity | null {
  const last = spoken.at(-1)
  const verb = THEN.has(view.low[to] ?? '') ? to + 1 : to
  if (last === undefined || !GOES_ON.has(view.low[verb] ?? '')) return null
  const first = view.first[view.sentence[at] ?? 0] ?? 0
  const opens = at === first || /^[,"”’]$/.test(view.low[at - 1] ?? '')
  const next = said[first - 1] === 1 || view.sentence[last.token] === view.sentence[first - 1]
  const { kind, described, gender: known } = last.entity
  const fits = gender === 'neutral' || known === 'neutral' || known === gender
  return opens && next && fits && kind === 'person' && !described ? last.entity : null
}

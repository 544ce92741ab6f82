import type { Span } from '../../../../text/span.ts'
import type { Entity } from '../../entity.ts'
import { isPlural } from '../../lists/roles.ts'
import type { Gender } from '../../lists/titles.ts'
import { blockOf, plain, tokensIn } from '../../view.ts'
import { bodySubject } from '../body-subject.ts'
import { goesOn } from '../goes-on.ts'
import { NOBODY, type Resolved, type Scene } from '../scene.ts'
import { SURE } from '../sure.ts'
import { candidates } from './candidates.ts'
import { isQuoted, toldOf } from './told-of.ts'

/**
 * Whom he, she, they, it or who stands for: by gender, nearness and place, where the last speaker and a sentence's
 * first person win (Muzny, Fang, Chang and Jurafsky, EACL 2017). Weights are round numbers.
 */
export function resolvePronoun(scene: Scene, word: string, at: number, content: readonly Span[]): Resolved {
  switch (word) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return ranked(scene, at, 'male', toldOf(scene, at, content))
    case 'she':
    case 'her':
    case 'herself':
      return ranked(scene, at, 'female', toldOf(scene, at, content))
    case 'who':
      return beforeRelative(scene, at)
    case 'they':
    case 'them':
    case 'their': {
      const quoted = content.some((part) => isQuoted(scene.view, part))
      return lastOf(
        scene,
        at,
        (entity) =>
          entity.plural ||
          entity.kind === 'other' ||
          entity.kind === 'organisation' ||
          (quoted && isAnyone(entity)),
      )
    }
    case 'it':
    case 'its':
      return bodyOfClause(scene, at, content) ?? lastOf(scene, at, isThing)
    default:
      return NOBODY
  }
}

function ranked(scene: Scene, at: number, gender: Gender, others: ReadonlySet<Entity>): Resolved {
  const same = goesOn(scene, at, at + 1, gender)
  if (same !== null)
    return { entity: same, confidence: same.gender === gender ? SURE.pronoun[0] : SURE.pronoun[1] }
  const [best, second] = candidates(scene, at, gender, others)
  if (best === undefined) return speakerLongBefore(scene, gender, others)
  const margin = second === undefined ? CLEAR : best.score - second.score
  const confidence = sureness(margin, best.entity.gender === gender)
  // a pronoun that is clearly somebody's tells the gender for those that follow
  if (margin >= CLEAR / 2 && best.entity.kind === 'person') best.entity.gender = gender
  return { entity: best.entity, confidence }
}

/** A body, somebody of whom nothing tells that they are a person, or a paper ("the report"). */
function isThing({ kind, described, plural }: Entity): boolean {
  return kind === 'organisation' || kind === 'unknown' || (kind === 'other' && described && !plural)
}

/** A source or a spokesperson whom nothing tells to be a man or a woman: "they said". */
function isAnyone({ described, kind, gender }: Entity): boolean {
  return described && kind === 'person' && gender === 'neutral'
}

/** Where nobody is near: the last named speaker of that gender. */
function speakerLongBefore({ spoken }: Scene, gender: Gender, others: ReadonlySet<Entity>): Resolved {
  const fits = (entity: Entity) => !entity.described && entity.kind === 'person' && entity.gender === gender
  const last = spoken.slice(-LONG).findLast(({ entity }) => fits(entity) && !others.has(entity))
  return last === undefined ? NOBODY : { entity: last.entity, confidence: SURE.pronoun[2] }
}

/** How many speakers back. */
const LONG = 8

/** Ahead of the next by this much, nobody else is meant. */
const CLEAR = 6

/** From how far ahead somebody is and whether the gender is known. */
function sureness(margin: number, genderKnown: boolean): number {
  const [much, less, little, hardly] = SURE.pronoun
  if (margin >= CLEAR) return genderKnown ? much : less
  if (margin >= CLEAR / 2) return genderKnown ? less : little
  if (genderKnown) return little
  return margin >= 2 ? hardly : SURE.nobody
}

/** "who" belongs to the name right before it. */
function beforeRelative(scene: Scene, at: number): Resolved {
  const { view, runs, linked } = scene
  const end = view.low[at - 1] === ',' ? at - 1 : at
  const entity = linked[runs.endingAt(end)]?.entity
  return entity !== undefined && entity !== null && !isPlural(plain(view.low[end - 1] ?? ''))
    ? { entity, confidence: SURE.pronoun[0] }
    : NOBODY
}

/** "The Authority would need more time, it said": the body that the statement is about, where no mark opens a quotation. */
function bodyOfClause(scene: Scene, at: number, content: readonly Span[]): Resolved | null {
  const { view } = scene
  const [said] = content
  if (!said || said.start >= (view.words[at]?.start ?? 0) || isQuoted(view, said)) return null
  const { from } = tokensIn(view, { start: said.start, end: said.start + 1 })
  const entity = view.sentence[from] === view.sentence[at] ? bodySubject(scene, from) : null
  return entity === null ? null : { entity, confidence: SURE.bodyMeant }
}

/** The last one who spoke and fits, in this paragraph or the one before. */
function lastOf(scene: Scene, at: number, fits: (entity: Entity) => boolean): Resolved {
  const block = blockOf(scene.view, at)
  for (const { entity, token } of scene.spoken.slice(-4).reverse()) {
    if (blockOf(scene.view, token) < block - 1) break
    if (fits(entity)) return { entity, confidence: SURE.pronoun[2] }
  }
  return NOBODY
}

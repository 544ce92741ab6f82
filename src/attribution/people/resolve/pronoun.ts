import type { Entity } from '../entity.ts'
import { PREPOSITIONS } from '../lists/closed.ts'
import { isFirstName } from '../lists/first-names.ts'
import { isPlural } from '../lists/roles.ts'
import type { Gender } from '../lists/titles.ts'
import type { NameRun } from '../mentions/name.ts'
import { blockOf, plain } from '../view.ts'
import { NOBODY, type Resolved, type Scene } from './scene.ts'

/** How far back an antecedent is looked for, in names and in paragraphs. */
const NAMES = 40
const PARAGRAPHS = 3

/** What counts for and against a candidate. */
const WEIGHTS = {
  near: 5,
  gender: 2,
  unknown: 4,
  first: 2,
  firstHere: 2,
  said: 2,
  possessive: 1,
  preposition: 1,
  spoke: 1,
  last: 2,
  lastFar: 1,
  described: 2,
}

interface Candidate {
  readonly entity: Entity
  score: number
}

/**
 * Whom he, she, they, it or who stands for: by gender, nearness and place, where the last speaker and a sentence's
 * first person win (Muzny, Fang, Chang and Jurafsky, EACL 2017). Weights are round numbers.
 */
export function resolvePronoun(scene: Scene, word: string, at: number): Resolved {
  switch (word) {
    case 'he':
    case 'him':
    case 'himself':
      return ranked(scene, at, 'male')
    case 'she':
    case 'her':
    case 'herself':
      return ranked(scene, at, 'female')
    case 'who':
      return beforeRelative(scene, at)
    case 'they':
    case 'them':
      return lastOf(
        scene,
        at,
        (entity) => entity.plural || entity.kind === 'other' || entity.kind === 'organisation',
      )
    case 'it':
      return lastOf(scene, at, (entity) => entity.kind === 'organisation' || entity.kind === 'unknown')
    default:
      return NOBODY
  }
}

function ranked(scene: Scene, at: number, gender: Gender): Resolved {
  const candidates = [...people(scene, at, gender).values()].sort((a, b) => b.score - a.score)
  const [best, second] = candidates
  if (best === undefined) return speakerLongBefore(scene, gender)
  const margin = second === undefined ? CLEAR : best.score - second.score
  return { entity: best.entity, confidence: sureness(margin, best.entity.gender === gender) }
}

/** Where nobody is near: the last named speaker of that gender. */
function speakerLongBefore({ spoken }: Scene, gender: Gender): Resolved {
  const last = spoken
    .slice(-LONG)
    .findLast(({ entity }) => !entity.described && entity.kind === 'person' && entity.gender === gender)
  return last === undefined ? NOBODY : { entity: last.entity, confidence: 0.6 }
}

/** How many speakers back. */
const LONG = 8

/** Ahead of the next by this much, nobody else is meant. */
const CLEAR = 6

/** From how far ahead somebody is and whether the gender is known; the steps follow what is right how often. */
function sureness(margin: number, genderKnown: boolean): number {
  if (margin >= CLEAR) return genderKnown ? 0.93 : 0.85
  if (margin >= CLEAR / 2) return genderKnown ? 0.85 : 0.68
  if (genderKnown) return 0.7
  return margin >= 2 ? 0.55 : 0.45
}

/** Everybody of that gender, or of none known, named or speaking shortly before `at`, with a score. */
function people(scene: Scene, at: number, gender: Gender): Map<Entity, Candidate> {
  const found = new Map<Entity, Candidate>()
  const consider = (entity: Entity, score: number) => {
    if (!mayBe(entity, gender)) return
    const told =
      score +
      (entity.gender === gender ? WEIGHTS.gender : 0) -
      (entity.kind === 'unknown' && !entity.speaks && !isFirstName(entity.keys[0] ?? '')
        ? WEIGHTS.unknown
        : 0) -
      (entity.described ? WEIGHTS.described : 0)
    const known = found.get(entity)
    if (known === undefined) found.set(entity, { entity, score: told })
    else known.score = Math.max(known.score, told)
  }
  const { view, runs, linked } = scene
  const block = blockOf(view, at)
  let run = runs.before(at)
  for (let seen = 0; run >= 0 && seen < NAMES; run--, seen++) {
    const name = runs.list[run]
    const entity = linked[run]?.entity
    if (name === undefined || blockOf(view, name.from) < block - PARAGRAPHS) break
    if (entity !== null && entity !== undefined && !isAside(scene, name, entity))
      consider(entity, placeScore(scene, run, at))
  }
  const last = scene.spoken.at(-1)
  for (const { entity, token } of scene.spoken.slice(-4))
    if (blockOf(view, token) >= block - PARAGRAPHS)
      consider(entity, nearness(scene, token, at) + WEIGHTS.spoke)
  const speaker = last === undefined ? undefined : found.get(last.entity)
  if (speaker !== undefined && last !== undefined)
    speaker.score += blockOf(view, last.token) >= block - 1 ? WEIGHTS.last : WEIGHTS.lastFar
  return found
}

/** Nobody known but by a word that ends a title in quotation marks, or by which somebody is addressed ("'Madam, come in'"). */
function isAside({ view, said }: Scene, name: NameRun, entity: Entity): boolean {
  if (entity.kind !== 'unknown' || entity.speaks) return false
  const before = view.low[name.from - 1] ?? ''
  const after = view.low[name.to] ?? ''
  const closing = /^[!?.,]$/.test(after) ? (view.low[name.to + 1] ?? '') : after
  if (/^["”’']$/.test(closing)) return true
  return said[name.from] === 1 && /^["“‘',]$/.test(before) && /^[,?!]$/.test(after)
}

function mayBe(entity: Entity, gender: Gender): boolean {
  if (entity.plural || entity.kind === 'organisation' || entity.kind === 'other') return false
  return entity.gender === gender || entity.gender === 'neutral'
}

function nearness(scene: Scene, token: number, at: number): number {
  return Math.max(0, WEIGHTS.near - ((scene.view.sentence[at] ?? 0) - (scene.view.sentence[token] ?? 0)))
}

/** Nearer is better, a sentence's first person is better; inside reported words, as possessor or after a preposition worse. */
function placeScore(scene: Scene, run: number, at: number): number {
  const { view, runs, said } = scene
  const name = runs.list[run]
  if (name === undefined) return 0
  let score = nearness(scene, name.from, at)
  if (said[name.from] === 1) score -= WEIGHTS.said
  else if (isFirstInSentence(scene, run))
    score +=
      view.sentence[name.from] === view.sentence[at] ? WEIGHTS.first + WEIGHTS.firstHere : WEIGHTS.first
  if (name.possessive) score -= WEIGHTS.possessive
  const before = view.low[name.from - 1] ?? ''
  if (PREPOSITIONS.has(before)) score -= WEIGHTS.preposition
  return score
}

function isFirstInSentence(scene: Scene, run: number): boolean {
  const { view, runs, linked, said } = scene
  const sentence = view.sentence[runs.list[run]?.from ?? 0]
  for (let before = run - 1; before >= Math.max(0, run - NAMES); before--) {
    const name = runs.list[before]
    if (name === undefined || view.sentence[name.from] !== sentence) return true
    const entity = linked[before]?.entity
    const person = entity !== null && entity !== undefined && entity.kind !== 'organisation'
    if (person && said[name.from] === 0 && !name.possessive) return false
  }
  return true
}

/** "who" belongs to the name right before it. */
function beforeRelative(scene: Scene, at: number): Resolved {
  const { view, runs, linked } = scene
  const end = view.low[at - 1] === ',' ? at - 1 : at
  const entity = linked[runs.endingAt(end)]?.entity
  return entity !== undefined && entity !== null && !isPlural(plain(view.low[end - 1] ?? ''))
    ? { entity, confidence: 0.9 }
    : NOBODY
}

/** The last one who spoke and fits, in this paragraph or the one before. */
function lastOf(scene: Scene, at: number, fits: (entity: Entity) => boolean): Resolved {
  const block = blockOf(scene.view, at)
  for (const { entity, token } of scene.spoken.slice(-4).reverse()) {
    if (blockOf(scene.view, token) < block - 1) break
    if (fits(entity)) return { entity, confidence: 0.65 }
  }
  return NOBODY
}

import type { Entity } from '../../entity.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { PLACE_WORDS, PREPOSITIONS } from '../../lists/closed.ts'
import { isFirstName } from '../../lists/first-names.ts'
import { isRoleHead } from '../../lists/roles.ts'
import type { Gender } from '../../lists/titles.ts'
import type { NameRun } from '../../mentions/name.ts'
import { blockOf, type View } from '../../view.ts'
import type { Scene, Spoken } from '../scene.ts'

/** How far back an antecedent is looked for, in names and in paragraphs. */
const NAMES = 40
const PARAGRAPHS = 3

/** With these somebody new is described, not somebody named before: "a resident". */
const INDEFINITE = wordSet('a an another one')

/** What counts for and against a candidate. */
const WEIGHTS = {
  near: 5,
  gender: 2,
  unknown: 4,
  first: 2,
  firstHere: 2,
  here: 1,
  said: 2,
  possessive: 1,
  preposition: 1,
  spoke: 1,
  last: 2,
  lastFar: 1,
  justBefore: 2,
  described: 2,
  justDescribed: 4,
}

interface Candidate {
  readonly entity: Entity
  score: number
}

/** Everybody of that gender, or of none known, named or speaking shortly before `at` and none of `others`, the best first. */
export function candidates(
  scene: Scene,
  at: number,
  gender: Gender,
  others: ReadonlySet<Entity>,
): Candidate[] {
  const found = new Map<Entity, Candidate>()
  const consider = (entity: Entity, score: number) => {
    if (others.has(entity) || !mayBe(entity, gender)) return
    const told =
      score +
      (entity.gender === gender ? WEIGHTS.gender : 0) -
      (isDoubtful(entity) ? WEIGHTS.unknown : 0) -
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
  const speaker = last && found.get(last.entity)
  if (last && speaker)
    speaker.score +=
      (isJustDescribed(scene, last, at) ? WEIGHTS.justDescribed : 0) +
      (spokeJustBefore(scene, last, at) ? WEIGHTS.justBefore : 0) +
      (blockOf(view, last.token) >= block - 1 ? WEIGHTS.last : WEIGHTS.lastFar)
  return [...found.values()].sort((a, b) => b.score - a.score)
}

/** Not known to be a person: no first name, and not two words that some statement has as its speaker. */
function isDoubtful({ kind, keys, speaks }: Entity): boolean {
  return kind === 'unknown' && !isFirstName(keys[0] ?? '') && !(speaks && keys.length > 1)
}

/** Somebody who spoke in the sentence before, in the same paragraph. */
function spokeJustBefore({ view }: Scene, { entity, token }: Spoken, at: number): boolean {
  const next = (view.sentence[at] ?? 0) - (view.sentence[token] ?? 0) === 1
  const same = blockOf(view, token) === blockOf(view, at)
  return next && same && entity.kind === 'person'
}

/** "A resident said she had left. “It was dark,” he said": nobody is named between the one who was described and the quotation. */
function isJustDescribed(scene: Scene, { entity, token }: Spoken, at: number): boolean {
  const { view, runs, linked, said } = scene
  if (!entity.described || entity.kind !== 'person' || !INDEFINITE.has(view.low[token] ?? '')) return false
  let start = view.first[view.sentence[at] ?? 0] ?? at
  while (start > 0 && said[start - 1] === 1 && blockOf(view, start - 1) === blockOf(view, at)) start -= 1
  const sentence = view.sentence[token] ?? 0
  if ((view.sentence[start] ?? 0) - sentence > 1 || !/^s?he$/.test(view.low[at] ?? '')) return false
  const from = view.first[sentence] ?? token
  for (let run = runs.before(at); run >= 0 && (runs.list[run]?.from ?? 0) >= from; run--) {
    const name = runs.list[run]?.from ?? 0
    const aside = said[name] === 1 || PREPOSITIONS.has(view.low[name - 1] ?? '')
    if (linked[run]?.entity?.kind === 'person' && !aside) return false
  }
  return true
}

/** Nobody known but by a word with "the" before it ("the Review"), or one that ends a title in quotation marks, or by which somebody is addressed ("'Madam, come in'"). */
function isAside({ view, said }: Scene, name: NameRun, entity: Entity): boolean {
  if (entity.kind !== 'unknown' || entity.speaks) return false
  if (name.definite && name.title === null) return true
  if (isModifier(view, name)) return true
  const before = view.low[name.from - 1] ?? ''
  const after = view.low[name.to] ?? ''
  const closing = /^[!?.,]$/.test(after) ? (view.low[name.to + 1] ?? '') : after
  if (/^["”’']$/.test(closing)) return true
  return said[name.from] === 1 && /^["“‘',]$/.test(before) && /^[,?!]$/.test(after)
}

/** "The Ohio senator Ann Lee": Ohio tells which senator. */
function isModifier(view: View, { to, possessive }: NameRun): boolean {
  return !possessive && view.capital[to] === 0 && isRoleHead(view.low[to] ?? '')
}

function mayBe(entity: Entity, gender: Gender): boolean {
  if (entity.plural || entity.kind === 'organisation' || entity.kind === 'other') return false
  if (entity.kind === 'unknown' && !entity.speaks && isPlace(entity)) return false
  return entity.gender === gender || entity.gender === 'neutral'
}

/** What places' names begin with, and people's do not. */
const PLACE_OPENERS = wordSet('new san los las mount fort lake north south east west greater')

function isPlace({ keys }: Entity): boolean {
  return PLACE_WORDS.has(keys.at(-1) ?? '') || (keys.length > 1 && PLACE_OPENERS.has(keys[0] ?? ''))
}

function nearness(scene: Scene, token: number, at: number): number {
  return Math.max(0, WEIGHTS.near - ((scene.view.sentence[at] ?? 0) - (scene.view.sentence[token] ?? 0)))
}

/**
 * Nearer is better, a sentence's first person is better, most so in the pronoun's own sentence or paragraph; inside
 * reported words, as possessor or after a preposition is worse.
 */
function placeScore(scene: Scene, run: number, at: number): number {
  const { view, runs, said } = scene
  const name = runs.list[run]
  if (name === undefined) return 0
  let score = nearness(scene, name.from, at)
  if (said[name.from] === 1) score -= WEIGHTS.said
  else if (isFirstInSentence(scene, run)) {
    score += WEIGHTS.first
    if (view.sentence[name.from] === view.sentence[at]) score += WEIGHTS.firstHere
    if (blockOf(view, name.from) === blockOf(view, at)) score += WEIGHTS.here
  }
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
    if (person && said[name.from] === 0 && !name.possessive && !isModifier(view, name)) return false
  }
  return true
}

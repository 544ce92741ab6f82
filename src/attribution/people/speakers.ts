import type { Span } from '../../text/span.ts'
import type { Speaker } from '../attribution.ts'
import type { Draft } from '../draft.ts'
import type { Entity, Role } from './entity.ts'
import { nationOf } from './lists/nations.ts'
import { isRelation } from './lists/roles.ts'
import type { People } from './people.ts'
import type { Resolved, Scene } from './resolve/scene.ts'
import { SURE } from './resolve/sure.ts'

/** Below this no name is given: the mention stands for somebody, but nothing tells who. */
const LEAST = 0.45

/** The people that leave this folder: who speaks, and who is named without doubt. */
export function speakersOf(
  scene: Scene,
  drafts: readonly Draft[],
  resolved: readonly (Resolved | null)[],
): People {
  const speaking = new Set<Entity>()
  for (const found of resolved) if (found?.entity) speaking.add(found.entity)
  const shown = scene.registry.all.filter((entity) => speaking.has(entity) || isPlainlyNamed(entity))
  const first = (entity: Entity) =>
    Math.min(entity.mentions[0]?.start ?? Infinity, entity.otherMentions[0]?.start ?? entity.name.start)
  shown.sort((a, b) => first(a) - first(b) || a.name.start - b.name.start)
  const index = new Map(shown.map((entity, i) => [entity, i]))
  const speakers: Speaker[] = shown.map((entity) => speaker(entity))
  const author = scene.view.article.author === null ? null : speakers.length
  if (author !== null && drafts.some(isAuthors))
    speakers.push({ kind: 'person', name: 'author', role: null, mentions: [] })
  return {
    speakers,
    resolved: drafts.map((draft, i) => {
      if (author !== null && isAuthors(draft))
        return { speaker: author, confidence: SURE.name, seldom: false }
      const found = resolved[i] ?? null
      const sure = found !== null && found.entity !== null && found.confidence >= LEAST
      return {
        speaker: sure && found.entity !== null ? (index.get(found.entity) ?? null) : null,
        confidence: found?.confidence ?? 0,
        seldom: found?.seldom === true,
      }
    }),
  }
}

/** A draft of an opinion piece or a letter, where the author of the article speaks. */
function isAuthors(draft: Draft): boolean {
  return draft.source === null && draft.follows === null && draft.step.includes('author')
}

function isPlainlyNamed(entity: Entity): boolean {
  if (entity.kind === 'organisation')
    return entity.keys.length > 1 || nationOf(entity.keys[0] ?? '') === undefined
  return (
    entity.kind === 'person' &&
    entity.keys.length > 1 &&
    (entity.roles.length > 0 || entity.gender !== 'neutral')
  )
}

function speaker(entity: Entity): Speaker {
  const all = [...entity.mentions, ...entity.otherMentions]
  const mentions = all.length > 0 ? inOrder(all) : [entity.name]
  return {
    kind: entity.kind === 'unknown' ? 'person' : entity.kind,
    name: entity.name,
    role: fullest(entity.roles)?.span ?? null,
    mentions,
  }
}

function inOrder(mentions: readonly Span[]): Span[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(
    (mention, i) => i === 0 || mention.start !== sorted[i - 1]?.start || mention.end !== sorted[i - 1]?.end,
  )
}

const judging = ['most', 'least', 'only']

/**
 * The role that tells most, an office before a judgement ("the most patient candidate in the race") and both before a kinship:
 * the first of those with the most telling words.
 */
function fullest(roles: readonly Role[]): Role | undefined {
  const weight = ({ modifiers, nations, head }: Role) =>
    modifiers.size +
    nations.size -
    (isRelation(head) ? 20 : judging.some((word) => modifiers.has(word)) ? 10 : 0)
  let best: Role | undefined
  for (const role of roles) if (best === undefined || weight(role) > weight(best)) best = role
  return best
}

import type { Span } from '../../../text/span.ts'
import type { Entity } from '../entity.ts'
import type { Phrase } from '../mentions/phrase.ts'
import { addEntity } from '../registry.ts'
import { spanOf } from '../view.ts'
import { inferred } from './described/inferred.ts'
import { resolveDescription } from './described/description.ts'
import { resolvePronoun } from './pronoun/pronoun.ts'
import { knownAs } from './link.ts'
import { NOBODY, type Resolved, type Scene } from './scene.ts'
import { SURE } from './sure.ts'

/** What else tells whom the mention of a speaker stands for. */
export interface Around {
  /** What that speaker says. */
  readonly content: readonly Span[]
  /** The mention of the next speaker. */
  readonly ahead: Phrase | null
}

/** Whom the mention of a speaker stands for. */
export function resolveSource(scene: Scene, source: Span, phrase: Phrase, around: Around): Resolved {
  const resolved = resolvePhrase(scene, phrase, around)
  if (resolved.entity !== null && phrase.kind !== 'name') resolved.entity.otherMentions.push(source)
  return resolved
}

function resolvePhrase(scene: Scene, phrase: Phrase, { content, ahead }: Around): Resolved {
  switch (phrase.kind) {
    case 'pronoun':
      return resolvePronoun(scene, phrase.word, phrase.at, content)
    case 'joint':
      return { entity: jointly(scene, phrase.range), confidence: SURE.joint }
    case 'name':
      return national(scene, phrase) ?? resolveName(scene, phrase)
    case 'role':
      return resolveDescription(scene, phrase, ahead)
    case 'nothing':
      return NOBODY
  }
}

/** "the German said": a person where the article names one whom that fits. */
function national(scene: Scene, { name }: Extract<Phrase, { kind: 'name' }>): Resolved | null {
  if (name.kind !== 'nation' || !name.definite) return null
  const core = { from: name.from - 1, to: name.to }
  const entity = inferred(scene, core, core)
  return entity === null ? null : { entity, confidence: SURE.inferred }
}

function resolveName(scene: Scene, phrase: Extract<Phrase, { kind: 'name' }>): Resolved {
  const { name, run } = phrase
  const known = run < 0 ? knownAs(scene.view, name, scene.registry) : (scene.linked[run]?.entity ?? null)
  const full = name.keys.length > 1
  if (known !== null) {
    if (name.definite && known.kind === 'unknown') known.kind = 'organisation'
    return { entity: known, confidence: surenessOf(known, full || scene.linked[run]?.sure === true) }
  }
  if (scene.view.titleCase[scene.view.sentence[name.from] ?? 0] === 0) return NOBODY
  const entity = addEntity(scene.registry, {
    kind: full ? 'person' : 'unknown',
    keys: name.keys,
    name: spanOf(scene.view, name.name),
    since: name.from,
    suffix: name.suffix,
  })
  return { entity, confidence: SURE.sharedName }
}

function surenessOf({ kind }: Entity, alone: boolean): number {
  if (!alone) return SURE.sharedName
  return kind === 'person' ? SURE.name : SURE.body
}

function jointly(scene: Scene, range: { from: number; to: number }) {
  const keys = [`${scene.view.low.slice(range.from, range.to).join(' ')} `]
  const known = scene.registry.byLast.get(keys[0] ?? '')?.[0]
  if (known !== undefined) return known
  return addEntity(scene.registry, {
    kind: 'other',
    keys,
    name: spanOf(scene.view, range),
    since: range.from,
    plural: true,
  })
}

import type { Entity } from '../../entity.ts'
import { isRoleHead } from '../../lists/roles.ts'
import { wordSet } from '../../../../text/word-set.ts'
import type { NameRun } from '../../mentions/name.ts'
import { lowerBound, type Range, type View } from '../../view.ts'
import { isExplainedAsBody } from '../firm.ts'
import type { Scene } from '../scene.ts'

/** Prepositions before a name that most often is a place. */
const LOCATIVES = wordSet(
  'in at near from across around outside inside through towards toward throughout to off',
)

/** Fewer words are no sentence ("[Reuters]"). */
const SHORTEST = 5

/** How many mentions of a name are looked at for what it is. */
const MENTIONS = 12

/**
 * The one body that these tokens name: "Hallow Line cut 300 jobs. The company …". A name whose kind nothing tells is one
 * where it is the sentence's subject, or has a body's apposition or "which" behind it, and is never a place. Null where
 * several may be meant. Only names outside (`heard`: inside) what somebody says count.
 */
export function bodyNamedIn(scene: Scene, { from: start, to: end }: Range, heard: boolean): Entity | null {
  const { view, runs, linked, said } = scene
  if (end - start < SHORTEST) return null
  const found = new Set<Entity>()
  let sure = false
  for (let run = Math.max(0, runs.before(start)); run < runs.list.length; run++) {
    const name = runs.list[run]
    if (name === undefined || name.from >= end) break
    const entity = linked[run]?.entity ?? null
    if (name.from < start || (said[name.from] === 1) !== heard || entity === null || !mayBeBody(name, entity))
      continue
    if (
      isModifier(view, name) ||
      isBehindPlace(view, name.from) ||
      (entity.kind !== 'organisation' && isPlace(view, entity))
    )
      continue
    found.add(entity)
    sure ||= entity.kind === 'organisation' || isSubject(view, name, start) || isExplained(view, name)
  }
  const [only] = found
  return found.size === 1 && sure && only !== undefined ? only : null
}

function mayBeBody(name: NameRun, { kind, keys, gender, roles, described }: Entity): boolean {
  if (name.kind === 'nation' || name.possessive || described) return false
  if (kind === 'organisation') return true
  const bare = name.definite && keys.length === 1
  return kind === 'unknown' && !bare && gender === 'neutral' && roles.length === 0
}

/** "the UN refugee agency": a part of another's name. */
function isModifier({ tags, capital }: View, { to }: NameRun): boolean {
  return capital[to] === 0 && /^(?:NNS?|JJ)$/.test(tags[to] ?? '')
}

/** What somebody holds "in" a firm. */
const HELD = wordSet('share shares stake stakes stock investment interest')

/** "rallied at Belmont College", but not "a director at Acme Foods" or "shares in Acme". */
function isBehindPlace({ low }: View, from: number): boolean {
  const before = low[from - 2] ?? ''
  return LOCATIVES.has(low[from - 1] ?? '') && !isRoleHead(before) && !HELD.has(before)
}

/** True for a name that somewhere in the article stands behind "in" and the like. */
function isPlace(view: View, { mentions }: Entity): boolean {
  return mentions.slice(0, MENTIONS).some(({ start }) => isBehindPlace(view, lowerBound(view.words, start)))
}

function isSubject({ low, tags }: View, { from, to }: NameRun, start: number): boolean {
  const first = low[start] === 'the' ? start + 1 : start
  // "Rain fell": no name
  if (tags[from] === 'NN' && from === start && to === from + 1) return false
  return from === first && /^(?:VB[DPZ]|MD)$/.test(tags[to] ?? '')
}

/** "Hallow Line, which", "Hallow Line, a ferry operator," and "shares in Hallow Line". */
function isExplained(view: View, name: NameRun): boolean {
  const { low } = view
  if (low[name.from - 1] === 'in' && HELD.has(low[name.from - 2] ?? '')) return true
  return (low[name.to] === ',' && low[name.to + 1] === 'which') || isExplainedAsBody(view, name)
}

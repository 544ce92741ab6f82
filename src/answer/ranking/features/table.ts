import type { Hit } from '../../../search/query.ts'
import { evidenceOf, someoneOf, spokenOf } from './kind.ts'
import { askingOf, besideOf, headlineOf } from './wording.ts'
import type { Look } from './look.ts'
import { theirsOf } from './theirs.ts'

/** One row of the table: added to a hit's score is weight × value. */
export interface Feature {
  readonly name: string
  readonly weight: number
  /** 0 to 1. */
  readonly value: (look: Look) => number
}

/** What a sentence is worth beyond what the index knows of it. */
export const features: readonly Feature[] = [
  // "Ann Lee is a pilot. She said …" is about a pilot; less often the sentence behind tells what it is about.
  { name: 'before', weight: 0.4, value: (look) => besideOf(look, -1) },
  { name: 'after', weight: 0.2, value: (look) => besideOf(look, 1) },
  // A sentence without what was asked for, where one can tell: where and why are answered in many ways.
  { name: 'evidence', weight: -0.4, value: (look) => 1 - evidenceOf(look) },
  // Of a "who" that no person's name answers, a ministry or company by name is the next best.
  { name: 'somebody', weight: 0.2, value: someoneOf },
  // "Who said" asks for a statement of somebody.
  { name: 'spoken', weight: 0.15, value: spokenOf },
  // Whose words were asked for says it, or it tells of those words; the rest may tell of what they did.
  { name: 'theirs', weight: 2, value: ({ library, request, hit }) => theirsOf(library, request, hit) },
  // A question answers none.
  { name: 'asking', weight: -0.3, value: askingOf },
  // The headline, which many articles repeat above their text, only announces what the text says.
  { name: 'headline', weight: -0.5, value: headlineOf },
]

/** The hit with what the table adds; rows named in `without` count nothing. */
export function weighed(look: Look, without: ReadonlySet<string>): Hit {
  const rows = features
    .filter(({ name }) => !without.has(name))
    .map(({ name, weight, value }) => ({ name, value: weight * value(look) }))
    .filter(({ value }) => value !== 0)
  const { hit } = look
  return {
    ...hit,
    score: rows.reduce((sum, { value }) => sum + value, hit.score),
    features: [...hit.features, ...rows],
  }
}

import type { Hit } from '../../../search/query.ts'
import { features as searchFeatures } from '../../../search/ranking/features.ts'
import { evidenceOf, kindOf } from './kind.ts'
import { nearOf } from './near.ts'
import {
  askingOf,
  besideOf,
  detailOf,
  earlyOf,
  exactOf,
  headlineOf,
  idiomOf,
  tenseOf,
  verbsOf,
} from './wording.ts'
import { identityOf } from './identity.ts'
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
  // The sooner the question's words stand, the more the sentence is about them, and does not only mention them.
  { name: 'early', weight: 0.2, value: earlyOf },
  // Lists and what is set beside a name say what others leave out.
  { name: 'detail', weight: 0.1, value: detailOf },
  // A word as it was asked tells more than its relative: "elected" is not "election".
  { name: 'exact', weight: 0.2, value: exactOf },
  // What somebody did, more than who and with what, tells which sentence is meant.
  { name: 'verbs', weight: 0.5, value: verbsOf },
  // What may be the answer stands near what was asked about.
  { name: 'near', weight: 0.4, value: nearOf },
  // "Turned down" is "rejected".
  { name: 'idiom', weight: 0.5, value: idiomOf },
  // What will be is not what was.
  { name: 'tense', weight: 0.3, value: tenseOf },
  // "Ann Lee is a pilot. She said …" is about a pilot; less often the sentence behind tells what it is about.
  { name: 'before', weight: 0.5, value: (look) => besideOf(look, -1) },
  { name: 'after', weight: 0.3, value: (look) => besideOf(look, 1) },
  // A sentence without what was asked for, where one can tell: why is answered in many ways.
  { name: 'evidence', weight: -0.4, value: (look) => 1 - evidenceOf(look) },
  // And the kind that was asked for tells the more the fewer sentences hold it.
  { name: 'kind', weight: 0.8, value: kindOf },
  // Whose words were asked for says it, or it tells of those words; the rest may tell of what they did.
  { name: 'theirs', weight: 1.5, value: ({ library, request, hit }) => theirsOf(library, request, hit) },
  // Who somebody is stands where they are introduced.
  { name: 'identity', weight: 1.5, value: identityOf },
  // A question answers none.
  { name: 'asking', weight: -0.3, value: askingOf },
  // The headline, which many articles repeat above their text, only announces what the text says.
  { name: 'headline', weight: -0.5, value: headlineOf },
]

/** Every feature that may be left out, to measure what it is worth: search's own, then these. */
export const featureNames: readonly string[] = [...searchFeatures, ...features].map(({ name }) => name)

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

import type { Expects, Hit } from '../../../search/query.ts'
import { evidence } from '../evidence/evidence.ts'
import { lookAt, type Look, type Sought } from './look.ts'

const firm: ReadonlySet<Expects> = new Set<Expects>([
  'when',
  'where',
  'how-many',
  'how-much',
  'how-long',
  'definition',
])

/** How far it holds the kind of thing asked for, where one can tell; 1 where one can't. */
export function evidenceOf({ text, words, wanted, request: { question, expects } }: Look): number {
  return !question.whoSaid && firm.has(expects) ? evidence(text, words, wanted) : 1
}

/** What a sentence holds or does not, as far as its words tell: a place or a reason is often told in words that no list knows. */
const told: ReadonlySet<Expects> = new Set<Expects>(['when', 'how-many', 'how-much', 'how-long'])

/** One sentence in so many has it: as rare as can be. */
const RAREST = 20

/**
 * How rare the kind of thing asked for is among the sentences that may answer, 0 to 1: the kind is one more word of the question, and
 * like a word (idf) it tells the more the fewer have it. Of two ages in an article one is most likely the one asked for.
 */
export function rarityOf(sought: Sought, hits: readonly Hit[]): number {
  if (!told.has(sought.request.expects)) return 0
  const having = hits.filter((hit) => isHeld(lookAt(sought, hit))).length
  return Math.min(1, Math.log((hits.length + 1) / (having + 0.5)) / Math.log(RAREST))
}

/** The rarity of the kind of thing asked for where the sentence holds it, else 0. */
export function kindOf(look: Look): number {
  return look.rarity > 0 && isHeld(look) ? look.rarity : 0
}

function isHeld({ text, words, wanted }: Look): boolean {
  return evidence(text, words, wanted) === 1
}

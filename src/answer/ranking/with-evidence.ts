import type { Library } from '../../library/library.ts'
import type { Expects, Hit } from '../../search/query.ts'
import type { Request } from '../request.ts'
import { evidence } from './evidence/evidence.ts'
import { wantedOf } from './evidence/wanted.ts'
import { textOf } from './sentence-text.ts'

/** A sentence without what was asked for loses so much, where one can tell: where and why are answered in many ways. */
const UNMET = 0.25
const firm: ReadonlySet<Expects> = new Set<Expects>([
  'when',
  'how-many',
  'how-much',
  'how-long',
  'definition',
])

/** Of a "who" that no person's name answers, a ministry or company by name is the next best. */
const SOMEBODY = 0.2

/** "Who said" asks for a statement of somebody. */
const SPOKEN = 0.15

/** The hit with what it is worth that its sentence holds, or lacks, the kind of thing asked for. */
export function withEvidence(library: Library, request: Request, hit: Hit): Hit {
  const { expects, question } = request
  if (question.whoSaid) return added(hit, 'spoken', isSpoken(library, hit) ? SPOKEN : 0)
  if (expects === null || !(firm.has(expects) || expects === 'who')) return hit
  const held = evidence(textOf(library, hit), wantedOf(request))
  const value = expects === 'who' ? (isTyped(hit) ? 0 : SOMEBODY * held) : UNMET * (held - 1)
  return added(hit, 'evidence', value)
}

function added(hit: Hit, name: string, value: number): Hit {
  return { ...hit, score: hit.score + value, features: [...hit.features, { name, value }] }
}

/** True where the sentence is somebody's statement. */
function isSpoken({ articles }: Library, { article, sentence }: Hit): boolean {
  return articles[article]?.sentences[sentence]?.speaker !== null
}

/** True where search found the kind of thing asked for in the sentence. */
function isTyped({ features }: Hit): boolean {
  return features.some(({ name, value }) => name === 'answer-type' && value > 0)
}

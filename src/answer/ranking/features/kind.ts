import type { Expects } from '../../../search/query.ts'
import { evidence } from '../evidence/evidence.ts'
import type { Look } from './look.ts'

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

import type { Expects } from '../../../search/query.ts'
import { evidence } from '../evidence/evidence.ts'
import type { Look } from './look.ts'

const firm: ReadonlySet<Expects> = new Set<Expects>([
  'when',
  'how-many',
  'how-much',
  'how-long',
  'definition',
])

/** How far it holds the kind of thing asked for, where one can tell; 1 where one can't. */
export function evidenceOf({ text, wanted, request: { question, expects } }: Look): number {
  return !question.whoSaid && firm.has(expects) ? evidence(text, wanted) : 1
}

/** 1 where a name stands that "who" asks for and that search did not see as one. */
export function someoneOf({ hit, text, wanted, request: { question, expects } }: Look): number {
  if (question.whoSaid || expects !== 'who') return 0
  const typed = hit.features.some(({ name, value }) => name === 'answer-type' && value > 0)
  return typed ? 0 : evidence(text, wanted)
}

/** 1 where "who said" meets somebody's statement. */
export function spokenOf({ library, hit: { article, sentence }, request: { question } }: Look): number {
  if (!question.whoSaid) return 0
  return library.articles[article]?.sentences[sentence]?.speaker === null ? 0 : 1
}

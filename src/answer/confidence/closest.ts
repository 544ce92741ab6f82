import type { Expects } from '../../search/query.ts'
import type { Request } from '../request.ts'
import type { Signs } from './signs.ts'

/** What is there or is not: a date, a number. A place or a reason may be told in words that no list knows. */
const checkable: ReadonlySet<Expects> = new Set<Expects>(['when', 'how-many', 'how-much', 'how-long'])

/** A sentence that lacks what was asked for, or answers what was said to the bot itself, is shown from this confidence on only. */
export const CLOSEST = 0.35

/** Below this a sentence is more likely wrong than right on news, and is given as the closest, not as the answer. */
export const SURE = 0.2

/** True where the best sentence lacks the date or the number that the question asks for. */
export function lacks(expects: Expects, { evidence }: Signs): boolean {
  return checkable.has(expects) && evidence === 0
}

/** True where the best sentence may be shown, but never as if it were the answer. */
export function isClosest(
  { expects, question, who, called }: Pick<Request, 'expects' | 'question' | 'who' | 'called'>,
  signs: Signs,
  confidence: number,
): boolean {
  // Somebody's words were asked for, and nobody in the articles is so called: another's are no answer.
  const nobody = question.subject?.strict === true && called !== null && who === null
  return confidence < SURE || nobody || lacks(expects, signs)
}

import type { Request } from '../request.ts'
import type { Signs } from './signs.ts'

/** A sentence that lacks what was asked for, or answers what was said to the bot itself, is shown from this confidence on only. */
export const CLOSEST = 0.2

/** Below this a sentence is more likely wrong than right on news, and is given as the closest, not as the answer. */
export const SURE = 0.2

/** True where the best sentence may be shown, but never as if it were the answer. */
export function isClosest(
  { question, who, called }: Pick<Request, 'question' | 'who' | 'called'>,
  signs: Signs,
  confidence: number,
): boolean {
  // Somebody's words were asked for, and nobody in the articles is so called: another's are no answer.
  const nobody = question.subject?.strict === true && called !== null && who === null
  return confidence < SURE || nobody || signs.lacking > 0
}

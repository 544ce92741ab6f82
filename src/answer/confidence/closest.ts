import type { Request } from '../request.ts'
import type { Signs } from './signs.ts'

/** A sentence that lacks what was asked for, has nothing of the words asked for, or answers what was said to the bot itself, is shown from this confidence on only. */
export const CLOSEST = 0.4

/** Below this a sentence is more likely wrong than right on news, and is given as the closest, not as the answer. */
export const SURE = 0.35

/** True where the best sentence may be shown, but never as if it were the answer. */
export function isClosest(
  { stranger }: Pick<Request, 'stranger'>,
  signs: Signs,
  confidence: number,
): boolean {
  // Another's words are no answer.
  return confidence < SURE || stranger || signs.lacking > 0 || signs.others > 0
}

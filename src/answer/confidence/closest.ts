import type { Expects } from '../../search/query.ts'
import type { Signs } from './signs.ts'

/** What is there or is not: a date, a number. A place or a reason may be told in words that no list knows. */
const checkable: ReadonlySet<Expects> = new Set<Expects>(['when', 'how-many', 'how-much', 'how-long'])

/** A sentence that is but the closest, or that answers what was said to the bot itself, is shown from this confidence on only. */
export const CLOSEST = 0.35

/** True where the best sentence lacks the date or the number that the question asks for: never given as if it were the answer. */
export function isClosest(expects: Expects, { evidence }: Signs): boolean {
  return checkable.has(expects) && evidence === 0
}

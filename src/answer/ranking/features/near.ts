import { answersIn } from '../evidence/answers.ts'
import type { Look } from './look.ts'

/** Words further apart than this have nothing to do with each other. */
const FAR = 12

/**
 * How near to the question's words, each by its weight, what may be the answer stands, 1 at most: in "The mill closed in
 * 1911, when Ann Lee was two" the year tells when the mill closed. 0 where the sentence lacks the one or the other.
 */
export function nearOf({ hit, text, words, places, wanted }: Look): number {
  const answers = places.size === 0 ? [] : answersIn(text, words, wanted)
  if (answers.length === 0) return 0
  let [sum, total] = [0, 0]
  for (const { term, weight } of hit.matched) {
    const there = places.get(term) ?? []
    if (there.length === 0) continue
    const distance = Math.min(FAR, ...there.flatMap((at) => answers.map((answer) => Math.abs(answer - at))))
    sum += weight * (1 - distance / FAR)
    total += weight
  }
  return total > 0 ? sum / total : 0
}

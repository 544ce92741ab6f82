import { answersIn } from '../evidence/answers.ts'
import type { Look } from './look.ts'

/** Words further apart than this have nothing to do with each other. */
const FAR = 12

/**
 * How near to the question's words what may be the answer stands, 1 at most: in "The mill closed in 1911, when Ann Lee was two"
 * the year tells when the mill closed. 0 where the sentence has neither.
 */
export function nearOf({ text, words, places, wanted }: Look): number {
  const answers = places.size === 0 ? [] : answersIn(text, words, wanted)
  if (answers.length === 0) return 0
  let [sum, count] = [0, 0]
  for (const there of places.values()) {
    if (there.length === 0) continue
    const distance = Math.min(FAR, ...there.flatMap((at) => answers.map((answer) => Math.abs(answer - at))))
    sum += 1 - distance / FAR
    count += 1
  }
  return count === 0 ? 0 : sum / count
}

import type { Library } from '../library/library.ts'
import type { Asked, Refusal } from './answer.ts'

/** Up to three questions that the articles do answer. */
export function suggestions(_library: Library, _asked: Asked, _refusal: Refusal): string[] {
  return []
}

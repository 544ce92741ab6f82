import type { Library } from '../library/library.ts'
import type { Alternative } from '../search/query.ts'
import { knowsTerm } from '../search/search.ts'
import { nearWords } from '../search/spelling.ts'

/** Spellings less alike than this are other words. */
const ALIKE = 0.85

/** What may stand in a sentence instead of a word asked for: for a word that no article has, those spelled much like it. */
export function alternatives(library: Library, term: string, word: string): Alternative[] {
  if (knowsTerm(library.index, term)) return []
  return nearWords(library.index, word, 3)
    .filter(({ similarity }) => similarity >= ALIKE)
    .map((near) => ({ term: near.term, weight: near.similarity }))
}

import { dictionaryForm } from './irregular.ts'
import { porterStem } from './porter.ts'
import { oneSpelling } from './spellings.ts'

/** Longer words are no words. */
const LONGEST = 40

/**
 * What all forms of a folded word have in common ("leaves", "leaving", "left" → "leav"), by Porter's stemmer
 * ("An algorithm for suffix stripping", 1980), with irregular forms and British spellings put right before.
 */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST)
  return porterStem(oneSpelling(dictionaryForm(word)))
}

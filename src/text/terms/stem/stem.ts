import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { dictionaryForm } from './irregular.ts'
import { oneSpelling } from './spellings.ts'

/** Longer words are no words; the stemmer's expressions would take quadratic time on them. */
const LONGEST = 40

/**
 * What all forms of a folded word have in common ("leaves", "leaving", "left" → "leav"), by Porter's stemmer
 * ("An algorithm for suffix stripping", 1980), with irregular forms and British spellings put right before.
 */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST)
  const plain = oneSpelling(dictionaryForm(word))
  return hasEnding(plain) ? porter.stem(plain) : plain
}

/** False where no rule of Porter's looks at the word's last letters: a third of all words, and the stemmer is slow. */
function hasEnding(word: string): boolean {
  switch (word.charAt(word.length - 1)) {
    case 's':
    case 'y':
    case 'e':
    case 'i':
      return true
    case 'd':
      return word.endsWith('ed')
    case 'g':
      return word.endsWith('ing')
    case 'l':
      return word.endsWith('al') || word.endsWith('ll') || word.endsWith('ful')
    case 'r':
      return word.endsWith('er') || word.endsWith('ator')
    case 'n':
      return word.endsWith('ion')
    case 't':
      return word.endsWith('ant') || word.endsWith('ent')
    case 'c':
      return word.endsWith('ic')
    case 'm':
      return word.endsWith('ism')
    case 'u':
      return word.endsWith('ou')
    default:
      return false
  }
}

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { dictionaryForm } from './irregular.ts'
import { oneSpelling } from './spellings.ts'

/** Longer words are no words; the stemmer's expressions would take quadratic time on them. */
const LONGEST = 40

/** Porter's steps, each with the endings of the words that it may change: the expressions are slow, most words need none. */
const steps: readonly (readonly [readonly string[], (word: string) => string])[] = [
  [['s'], porter.step1a],
  [['ed', 'ing'], porter.step1b],
  [['y'], porter.step1c],
  [
    [
      'tional',
      'nci',
      'izer',
      'bli',
      'lli',
      'tli',
      'eli',
      'sli',
      'ation',
      'ator',
      'alism',
      'ness',
      'iti',
      'logi',
    ],
    porter.step2,
  ],
  [['icate', 'ative', 'alize', 'iciti', 'ical', 'ful', 'ness'], porter.step3],
  [
    ['al', 'nce', 'er', 'ic', 'ble', 'ant', 'ent', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'ion'],
    porter.step4,
  ],
  [['e'], porter.step5a],
  [['ll'], porter.step5b],
]

/**
 * What all forms of a folded word have in common ("leaves", "leaving", "left" → "leav"), by Porter's stemmer
 * ("An algorithm for suffix stripping", 1980), with irregular forms and British spellings put right before.
 */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST)
  return porterStem(oneSpelling(dictionaryForm(word)))
}

/** The stem by the rules alone. */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  let stem = word
  for (const [endings, step] of steps) {
    if (endsIn(stem, endings)) stem = step(stem)
  }
  return stem
}

function endsIn(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true
  return false
}

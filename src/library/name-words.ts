import { termsOf, type Term } from '../text/terms.ts'
import { countryOf } from './nationalities.ts'

/** A word of a name or a description. */
export interface NameWord {
  /** In lower case without accents; of a nationality the country ("British" → "britain"). */
  readonly word: string
  /** What all forms of the word share. */
  readonly stem: string
}

const small = new Set(
  'the a an of for from and in at on to by s his her its their our my this that'.split(' '),
)

/** The words that tell one name or description from another, in order. */
export function nameWords(text: string): NameWord[] {
  return termsOf(text).flatMap((each) => nameWord(each) ?? [])
}

/** A word of a text as one of a name; null for the small ones that no name goes by. */
export function nameWord({ word, term, stop }: Term): NameWord | null {
  if (small.has(word)) return null
  const country = stop ? null : countryOf(word)
  return country === null ? { word, stem: term } : { word: country, stem: country }
}

/** False of "Vermont senator", as articles call whoever they never name: a name ends in a capital. */
export function isProperName(name: string): boolean {
  return !/(?:^| )\p{Ll}\S*$/u.test(name)
}

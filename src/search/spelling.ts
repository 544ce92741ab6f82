import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import distances from 'natural/lib/natural/distance/levenshtein_distance.js'
import { isCommonWord } from '../text/terms/common-words.ts'
import type { SearchIndex } from './search.ts'
import { lettersApart, lettersOf } from './segment/letters.ts'

/** A word of the articles that is spelled much like another. */
export interface Near {
  readonly word: string
  readonly term: string
  /** 0 to 1; 1 is the same word (Jaro-Winkler). */
  readonly similarity: number
}

/** Shorter words have too many neighbours, longer ones are no words. */
const SHORTEST = 4
const LONGEST = 40

/**
 * The articles' words that are spelled most like this one (as `Term.word` gives it), best first, `most` at most: one
 * slip away in a word of up to seven letters, two in a longer one (Damerau's: a letter more, less, other or two
 * swapped). Nothing for short words, for words with digits and for everyday English words, which are no slips.
 */
export function nearWords(index: SearchIndex, word: string, most: number): Near[] {
  if (word.length < SHORTEST || word.length > LONGEST || /[^\p{L}]/u.test(word)) return []
  if (isCommonWord(word)) return []
  const slips = word.length < 8 ? 1 : 2
  const letters = lettersOf(word)
  const near = new Map<string, Near>()
  for (const { segment } of index.parts) {
    const { words, names } = segment
    for (let number = 0; number < words.letters.length; number += 1) {
      if (lettersApart(letters, words.letters[number]!) > 2 * slips) continue
      const known = words.list[number]!
      if (known === word || Math.abs(known.length - word.length) > slips || near.has(known)) continue
      if (distances.DamerauLevenshteinDistance(word, known, { restricted: true }) > slips) continue
      near.set(known, {
        word: known,
        term: names[words.terms[number]!]!,
        similarity: similarity(word, known),
      })
    }
  }
  return [...near.values()]
    .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
    .slice(0, most)
}

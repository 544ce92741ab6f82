import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import distances from 'natural/lib/natural/distance/levenshtein_distance.js'
import { isCommonWord } from '../text/terms/common-words.ts'
import type { SearchIndex } from './search.ts'
import { lettersOf, mayBeNear } from './segment/letters.ts'

/** A word of the articles that is spelled much like another. */
export interface Near {
  readonly word: string
  readonly term: string
  /** 0 to 1; 1 is the same word (Jaro-Winkler). */
  readonly similarity: number
}

/** Shorter words have too many neighbours, longer ones are no words. */
const SHORTEST = 4
const LONGEST = 30

/** Words less alike than this are others, however few the slips. */
const ALIKE = 0.8

/**
 * The articles' words that are spelled most like this one (as `Term.word` gives it), best first, `most` at most: one
 * slip away in a word of up to seven letters, two in a longer one (Damerau's: a letter more, less, other or two
 * swapped), and with the same beginning or end. Nothing for short words, for words with digits and for everyday
 * English words, which are no slips.
 */
export function nearWords(index: SearchIndex, word: string, most: number): Near[] {
  if (word.length < SHORTEST || word.length > LONGEST || /[^\p{L}]/u.test(word)) return []
  if (isCommonWord(word)) return []
  const slips = word.length < 8 ? 1 : 2
  const looked = new Map<string, Near | null>()
  const letters = lettersOf(word)
  for (const { segment } of index.parts) {
    const { words, names } = segment
    for (let number = 0; number < words.letters.length; number += 1) {
      if (!mayBeNear(letters, words.letters[number]!, slips)) continue
      const known = words.list[number]!
      if (!sharesAnEnd(word, known) || looked.has(known)) continue
      const alike = similarity(word, known)
      const near = known !== word && alike >= ALIKE && slipsBetween(word, known) <= slips
      looked.set(known, near ? { word: known, term: names[words.terms[number]!]!, similarity: alike } : null)
    }
  }
  const near = [...looked.values()].filter((each) => each !== null)
  return near.sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1)).slice(0, most)
}

/** Slips are rare in a word's first two letters and its last two at once. */
function sharesAnEnd(a: string, b: string): boolean {
  if (a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1)) return true
  const [i, j] = [a.length, b.length]
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 1) && a.charCodeAt(i - 2) === b.charCodeAt(j - 2)
}

function slipsBetween(a: string, b: string): number {
  return distances.DamerauLevenshteinDistance(a, b, { restricted: true })
}

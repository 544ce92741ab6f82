import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import distances from 'natural/lib/natural/distance/levenshtein_distance.js'
import { isCommonWord } from '../text/terms/common-words.ts'
import type { SearchIndex } from './search.ts'
import { lettersOf, mayBeNear, pairOf } from './segment/letters.ts'
import type { Lists, Segment } from './segment/segment.ts'

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

/** Of the words that look alike, so many at most are compared letter by letter, the likest first. */
const MOST_COMPARED = 40

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
  const alike = [...alikeWords(index, word, slips).values()].filter((each) => each !== null)
  alike.sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
  const near: Near[] = []
  for (const each of alike.slice(0, MOST_COMPARED)) {
    if (near.length >= most) break
    if (slipsBetween(word, each.word) <= slips) near.push(each)
  }
  return near
}

/** The articles' words that look like this one and begin or end like it; null for those that were looked at and don't. */
function alikeWords(index: SearchIndex, word: string, slips: number): Map<string, Near | null> {
  const looked = new Map<string, Near | null>()
  const letters = lettersOf(word)
  const look = ({ words, names }: Segment, number: number): void => {
    if (!mayBeNear(letters, words.letters[number]!, slips)) return
    const known = words.list[number]!
    if (known === word || looked.has(known) || !sharesAnEnd(word, known)) return
    const alike = similarity(word, known)
    const near = alike >= ALIKE
    looked.set(known, near ? { word: known, term: names[words.terms[number]!]!, similarity: alike } : null)
  }
  for (const { segment } of index.parts) {
    const { byStart, byEnd } = segment.words
    eachOf(byStart, pairOf(word, 0), (number) => look(segment, number))
    eachOf(byEnd, pairOf(word, word.length - 2), (number) => look(segment, number))
  }
  return looked
}

function eachOf({ starts, values }: Lists, at: number, visit: (value: number) => void): void {
  for (let i = starts[at]!; i < starts[at + 1]!; i += 1) visit(values[i]!)
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

import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { isCommonWord } from '../text/terms/common-words.ts'
import { once } from './once.ts'
import type { SearchIndex } from './search.ts'
import { isWithin } from './slips.ts'
import { lettersOf, mayBeNear, pairOf } from './segment/letters.ts'
import type { ByPair, Lexicon, Segment } from './segment/segment.ts'

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
  const near = [...alikeWords(index, word, slips).values()]
  near.sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
  return near.slice(0, most)
}

/** The articles' other words within so many slips that begin or end like this one and look like it, by their spelling. */
function alikeWords(index: SearchIndex, word: string, slips: number): Map<string, Near> {
  const found = new Map<string, Near>()
  const letters = lettersOf(word)
  const look = ({ words, names }: Lexicon, segments: readonly Segment[], number: number): void => {
    const known = words.list[number]!
    if (!sharesAnEnd(word, known) || !isWithin(slips, word, known)) return
    if (known === word || found.has(known)) return
    if (!segments.some(({ wordCounts }) => (wordCounts[number] ?? 0) > 0)) return
    const alike = similarity(word, known)
    if (alike < ALIKE) return
    found.set(known, { word: known, term: names[words.terms[number]!]!, similarity: alike })
  }
  for (const [lexicon, segments] of lexiconsOf(index)) {
    const lookThrough = ({ starts, values, letters: theirs }: ByPair, pair: number): void => {
      for (let i = starts[pair]!; i < starts[pair + 1]!; i += 1) {
        if (mayBeNear(letters, theirs[i]!, slips)) look(lexicon, segments, values[i]!)
      }
    }
    lookThrough(lexicon.words.byStart, pairOf(word, 0))
    lookThrough(lexicon.words.byEnd, pairOf(word, word.length - 2))
  }
  return found
}

/** The index's lexicons and the segments that each is of. */
function lexiconsOf({ parts }: SearchIndex): Map<Lexicon, Segment[]> {
  const lexicons = new Map<Lexicon, Segment[]>()
  for (const { segment } of parts) once(lexicons, segment.lexicon, () => []).push(segment)
  return lexicons
}

/** Slips are rare in a word's first two letters and its last two at once. */
function sharesAnEnd(a: string, b: string): boolean {
  if (a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1)) return true
  const [i, j] = [a.length, b.length]
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 1) && a.charCodeAt(i - 2) === b.charCodeAt(j - 2)
}

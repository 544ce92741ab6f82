import type { AttributedArticle } from '../../attribution/attribution.ts'
import { firstPosting } from './posting.ts'

/** A list of numbers for every term of a segment, all in one block: term t's run from starts[t] to starts[t + 1]. */
export interface Lists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/**
 * The index of some articles, never changed once built. Sentences are numbered through all its articles, headings
 * included; a section is a run of sentences under one heading.
 */
export interface Segment {
  /** Sorted by id. */
  readonly articles: readonly AttributedArticle[]
  /** Article → its first sentence; one more at the end. */
  readonly firsts: Uint32Array
  /** Article → its first section, the title's; one more at the end. */
  readonly firstSections: Uint32Array
  /** How many sentences it holds, headings not counted. */
  readonly size: number
  /** Sentence → section. */
  readonly sections: Uint32Array
  /** Sentence → what it holds that could answer (kinds.ts); 0 for headings. */
  readonly kinds: Uint16Array
  /** Segments built in one go share it. What goes by its numbers ends where it did when the segment was built. */
  readonly lexicon: Lexicon
  /** Word → how often the segment has it. */
  readonly wordCounts: Uint32Array
  /** Postings, ascending: sentences that have the term. */
  readonly inSentences: Lists
  /** Sections whose title or heading has the term, ascending. */
  readonly inHeadings: Lists
  /** Sentences whose speaker's name has the term, ascending. */
  readonly inNames: Lists
}

/** The terms and words of segments by number: of all that are built in one go, for most words stand in all of them. */
export interface Lexicon {
  /** Term → its number, by which the lists go. */
  readonly terms: ReadonlyMap<string, number>
  /** Number → term. */
  readonly names: readonly string[]
  readonly words: Words
}

/** The words behind the terms, as they are written: what a misspelt word is compared with. */
export interface Words {
  /** Folded, each once; the arrays go by its place here. */
  readonly list: readonly string[]
  /** The word's term. */
  readonly terms: Uint32Array
  /** The words by their first two letters and by their last two. */
  readonly byStart: ByPair
  readonly byEnd: ByPair
}

/** A list of words for each `pairOf` two letters (letters.ts). */
export interface ByPair extends Lists {
  /** The letters of the word at the same place in `values`, as bits. */
  readonly letters: Int32Array
}

/** A segment in an index, which numbers the articles of all its segments. */
export interface Part {
  readonly segment: Segment
  /** Place in the segment's `articles` → number in the index. */
  readonly places: Uint32Array
  /** The same for all of an index, so that it stays in the processor's cache from one segment to the next. */
  readonly scratch: Scratch
}

/** So many sentences are scored at a time: their scores take 128 kB. */
export const WINDOW = 1 << 15

/** Room that a query uses for one segment after the other and leaves zeroed, so that asking costs no allocation. */
export interface Scratch {
  /** Sentence, counted from the start of a window, → score so far. */
  readonly scores: Float32Array
  /** Sentences with a score, in the order met. */
  readonly met: Uint32Array
  /** Sentence → the last group of several ways that it was found to have, counted from 1. */
  readonly stamps: Uint8Array
  /** Section → what the terms of its title and heading are worth. */
  readonly headedScores: Float32Array
  readonly headedMet: Uint32Array
}

/** Zeroed room for the largest of these segments. */
export function scratchFor(segments: readonly Segment[]): Scratch {
  const sections = Math.max(0, ...segments.map(({ firstSections }) => firstSections.at(-1) ?? 0))
  return {
    scores: new Float32Array(WINDOW),
    met: new Uint32Array(WINDOW),
    stamps: new Uint8Array(WINDOW),
    headedScores: new Float32Array(sections),
    headedMet: new Uint32Array(sections),
  }
}

/** How long a term's list is; 0 for a term that the lexicon took up later. */
export function lengthOf({ starts }: Lists, term: number): number {
  return term + 1 < starts.length ? starts[term + 1]! - starts[term]! : 0
}

/** The number of a term where the segment has lists for it; else -1. */
export function numberOf({ lexicon, inSentences }: Segment, term: string): number {
  const number = lexicon.terms.get(term) ?? -1
  return number + 1 < inSentences.starts.length ? number : -1
}

/** The article (its place in `articles`) that a sentence is of. */
export function articleAt(segment: Segment, sentence: number): number {
  let low = 0
  let high = segment.articles.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segment.firsts[middle] ?? 0) <= sentence) low = middle
    else high = middle - 1
  }
  return low
}

/** The place of the first number from `from` to `to` that is `value` or more; `to` where there is none. */
export function seek(values: Uint32Array, from: number, to: number, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the first posting from `from` to `to` whose sentence is `sentence` or later; `to` where there is none. */
export function seekSentence(postings: Uint32Array, from: number, to: number, sentence: number): number {
  return seek(postings, from, to, firstPosting(sentence))
}

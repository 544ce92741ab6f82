import type { AttributedArticle } from '../attribution/attribution.ts'
import { candidates, POSTINGS, type Candidate } from './candidates/candidates.ts'
import { detailed } from './ranking/details.ts'
import { inverseFrequency } from './formula.ts'
import { groupsOf, type Group } from './candidates/groups.ts'
import { phraseFilter } from './candidates/phrases.ts'
import type { Hit, Query } from './query.ts'
import { rerank } from './ranking/rerank.ts'
import { filterOf, rangesOf, unmatched } from './candidates/scope.ts'
import { buildSegments } from './segment/build.ts'
import { mergeSegments } from './segment/merge.ts'
import {
  articleAt,
  lengthOf,
  numberOf,
  scratchFor,
  type Lexicon,
  type Part,
  type Segment,
} from './segment/segment.ts'

/**
 * An inverted index over sentences, in segments as Lucene has them: an article that is added or removed touches
 * small segments, or copies one. Never changed: adding and removing give another that shares the rest.
 */
export interface SearchIndex {
  /** How many sentences it holds, headings not counted. */
  readonly size: number
  /** Sorted by id; a hit's `article` indexes this list. */
  readonly articles: readonly AttributedArticle[]
  readonly parts: readonly Part[]
}

/** Segments grow to so many sentences: small enough to be copied in milliseconds and for their scores to stay in the processor's cache. */
const SEGMENT = 1 << 17

/** So many candidates at least go into the second stage. */
const FEWEST = 40

/** So many where quoted words must appear, which is only seen there. */
const QUOTING = 400

/**
 * An index of these articles, in whatever order they come; of two with one id the later counts. `most` is how many
 * sentences a segment has, unless one article has more.
 */
export function buildIndex(articles: readonly AttributedArticle[], most: number = SEGMENT): SearchIndex {
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  const lists: AttributedArticle[][] = []
  let sentences = 0
  for (const each of [...byId.values()].sort(byArticleId)) {
    const more = each.article.sentences.length
    const last = lists.at(-1)
    if (last && sentences + more <= most) {
      last.push(each)
      sentences += more
    } else {
      lists.push([each])
      sentences = more
    }
  }
  return indexOf(buildSegments(lists))
}

/** The index with this article too, or in the place of the one with its id. */
export function addArticle(index: SearchIndex, article: AttributedArticle): SearchIndex {
  const segments = [...segmentsWithout(index, article.article.id), ...buildSegments([[article]])]
  segments.sort((a, b) => b.kinds.length - a.kinds.length)
  for (;;) {
    const [larger, smaller] = segments.slice(-2)
    if (!larger || !smaller || !worthMerging(larger.kinds.length, smaller.kinds.length))
      return indexOf(segments)
    segments.splice(-2, 2, mergeSegments([larger, smaller], new Set()))
  }
}

/** The index without the article of this id. */
export function removeArticle(index: SearchIndex, id: string): SearchIndex {
  return indexOf(segmentsWithout(index, id))
}

/** Merging only what is of like size, each sentence is copied a number of times that grows with the logarithm of the whole. */
function worthMerging(larger: number, smaller: number): boolean {
  return larger <= 2 * smaller && larger + smaller <= SEGMENT
}

function segmentsWithout(index: SearchIndex, id: string): Segment[] {
  return index.parts.flatMap(({ segment }) => {
    const gone = segment.articles.find(({ article }) => article.id === id)
    if (!gone) return [segment]
    return segment.articles.length === 1 ? [] : [mergeSegments([segment], new Set([gone]))]
  })
}

function byArticleId(a: AttributedArticle, b: AttributedArticle): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0
}

function indexOf(segments: readonly Segment[]): SearchIndex {
  const articles = segments.flatMap((segment) => segment.articles).sort(byArticleId)
  const numbers = new Map(articles.map((each, number) => [each, number]))
  const scratch = scratchFor(segments)
  const parts = segments.map((segment) => ({
    segment,
    places: Uint32Array.from(segment.articles, (each) => numbers.get(each) ?? 0),
    scratch,
  }))
  return { size: segments.reduce((sum, { size }) => sum + size, 0), articles, parts }
}

/** How many sentences have a term. */
export function frequencyOf(index: SearchIndex, term: string): number {
  let sum = 0
  let lexicon: Lexicon | null = null
  let number = -1
  for (const { segment } of index.parts) {
    // Most segments share one lexicon, which need be asked only once.
    if (segment.lexicon !== lexicon) number = segment.lexicon.terms.get(term) ?? -1
    lexicon = segment.lexicon
    if (number >= 0) sum += lengthOf(segment.inSentences, number)
  }
  return sum
}

/** How telling a term is among these sentences; highest for a term that none has. */
export function idfOf(index: SearchIndex, term: string): number {
  return inverseFrequency(frequencyOf(index, term), index.size)
}

/** True where a sentence, title, heading or speaker's name has the term. */
export function knowsTerm(index: SearchIndex, term: string): boolean {
  return index.parts.some(({ segment }) => {
    const number = numberOf(segment, term)
    const { inSentences, inHeadings, inNames } = segment
    return number >= 0 && [inSentences, inHeadings, inNames].some((lists) => lengthOf(lists, number) > 0)
  })
}

/** The sentences that answer best, best first, at most `top`; headings never. Ties: coverage, then document order. */
export function search(index: SearchIndex, query: Query, top: number): Hit[] {
  const groups = groupsOf(query, (term) => frequencyOf(index, term), index.size, POSTINGS)
  const quoting = query.phrases.length > 0
  const most = Math.max(quoting ? QUOTING : FEWEST, 2 * top)
  const found = bestOfAll(index.parts, query, groups, most)
  const best = quoting ? found.filter(phraseFilter(query.phrases)) : found
  const rest = best.length < top && !quoting ? unmatched(index.parts, query, best, top - best.length) : []
  return rerank(query, groups, detailed(query, [...best, ...rest], groups), top)
}

/** The first stage over all parts, best first. Each need only give what is no worse than all that are kept of those before. */
function bestOfAll(
  parts: readonly Part[],
  query: Query,
  groups: readonly Group[],
  most: number,
): readonly Candidate[] {
  let best: readonly Candidate[] = []
  for (const part of parts) {
    const least = best[most - 1]?.score
    const more = candidates(part, groups, rangesOf(part, query), filterOf(part, query), most, least)
    best = [...best, ...more].sort((a, b) => b.score - a.score || inOrder(a, b)).slice(0, most)
  }
  return best
}

function inOrder(a: Candidate, b: Candidate): number {
  return placeOf(a) - placeOf(b) || a.sentence - b.sentence
}

function placeOf({ part: { segment, places }, sentence }: Candidate): number {
  return places[articleAt(segment, sentence)]!
}

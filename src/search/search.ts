import type { AttributedArticle } from '../attribution/attribution.ts'
import { candidates, POSTINGS, withLate, type Candidate, type Ranges } from './candidates.ts'
import { groupsOf } from './groups.ts'
import { inverseFrequency } from './formula.ts'
import type { Hit, Query } from './query.ts'
import { rerank } from './rerank.ts'
import { articleAt, type Segment } from './segment/segment.ts'
import { buildSegment } from './segment/build.ts'

/** An inverted index over sentences. Never changed: adding and removing give another. */
export interface SearchIndex {
  /** How many sentences it holds, headings not counted. */
  readonly size: number
  /** Sorted by id; a hit's `article` indexes this list. */
  readonly articles: readonly AttributedArticle[]
  readonly segments: readonly Segment[]
  /** Segment and place there → index into `articles`. */
  readonly places: readonly Uint32Array[]
}

/** An index of these articles, in whatever order they come; of two with one id the later counts. */
export function buildIndex(articles: readonly AttributedArticle[]): SearchIndex {
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  return indexOf([buildSegment([...byId.values()].sort(byArticleId))])
}

/** The index with this article too, or in the place of the one with its id. */
export function addArticle(index: SearchIndex, article: AttributedArticle): SearchIndex {
  return buildIndex([...index.articles, article])
}

/** The index without the article of this id. */
export function removeArticle(index: SearchIndex, id: string): SearchIndex {
  return buildIndex(index.articles.filter(({ article }) => article.id !== id))
}

function byArticleId(a: AttributedArticle, b: AttributedArticle): number {
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0
}

function indexOf(segments: readonly Segment[]): SearchIndex {
  const articles = segments.flatMap((segment) => segment.articles).sort(byArticleId)
  const rank = new Map(articles.map((each, i) => [each, i]))
  const places = segments.map((segment) => Uint32Array.from(segment.articles, (each) => rank.get(each) ?? 0))
  const size = articles.reduce(
    (sum, { article }) => sum + article.sentences.filter(({ kind }) => kind === 'sentence').length,
    0,
  )
  return { size, articles, segments, places }
}

/** How many sentences have a term. */
function frequencyOf(index: SearchIndex, term: string): number {
  let sum = 0
  for (const { terms, inSentences } of index.segments) {
    const number = terms.get(term)
    if (number !== undefined) sum += inSentences.starts[number + 1]! - inSentences.starts[number]!
  }
  return sum
}

/** How telling a term is among these sentences; highest for a term that none has. */
export function idfOf(index: SearchIndex, term: string): number {
  return inverseFrequency(frequencyOf(index, term), index.size)
}

/** True where a sentence, title, heading or speaker's name has the term. */
export function knowsTerm(index: SearchIndex, term: string): boolean {
  return index.segments.some(({ terms }) => terms.has(term))
}

/** So many candidates at least go into the second stage. */
const FEWEST = 40

/** The sentences that answer best, best first, at most `top`; headings never. Ties: coverage, then document order. */
export function search(index: SearchIndex, query: Query, top: number): Hit[] {
  const groups = groupsOf(query, (term) => frequencyOf(index, term), index.size, POSTINGS)
  const most = Math.max(FEWEST, 2 * top)
  const found = index.segments.flatMap((segment, i) => {
    const ranges = rangesOf(index, i, query)
    const keep = query.onlySpeakers ? saidBy(index, i, query) : null
    return candidates(segment, groups, ranges, keep, most)
  })
  const best = found.sort((a, b) => b.score - a.score || order(index, a, b)).slice(0, most)
  const late = best.map((candidate) => withLate(candidate, groups))
  const all = late.length < top ? [...late, ...unmatched(index, query, late, top - late.length)] : late
  return rerank(index, query, groups, all).slice(0, top)
}

function order(index: SearchIndex, a: Candidate, b: Candidate): number {
  return placeOf(index, a) - placeOf(index, b) || a.sentence - b.sentence
}

/** The article that a candidate is of, as an index into `articles`. */
export function placeOf(index: SearchIndex, { segment, sentence }: Candidate): number {
  return index.places[index.segments.indexOf(segment)]![articleAt(segment, sentence)]!
}

function rangesOf(index: SearchIndex, i: number, { articles, speakers, onlySpeakers }: Query): Ranges {
  const { firsts } = index.segments[i]!
  if (!articles && !onlySpeakers) return [0, firsts.at(-1)!]
  const ranges: number[] = []
  index.places[i]!.forEach((article, place) => {
    if (articles && !articles.has(article)) return
    if (onlySpeakers && !speakers?.has(article)) return
    const [start, end] = [firsts[place]!, firsts[place + 1]!]
    if (ranges.at(-1) === start && start > 0) ranges[ranges.length - 1] = end
    else ranges.push(start, end)
  })
  return ranges
}

function saidBy(index: SearchIndex, i: number, { speakers }: Query): (sentence: number) => boolean {
  const segment = index.segments[i]!
  return (sentence) => {
    const place = articleAt(segment, sentence)
    const speaker = segment.articles[place]!.sentences[sentence - segment.firsts[place]!]?.speaker ?? -1
    return speakers?.get(index.places[i]![place]!)?.has(speaker) ?? false
  }
}

/** Sentences of the articles or speakers asked about that have no term of the question, in document order. */
function unmatched(index: SearchIndex, query: Query, found: readonly Candidate[], most: number): Candidate[] {
  if (!query.articles && !query.onlySpeakers) return []
  const others: Candidate[] = []
  index.segments.forEach((segment, i) => {
    const have = new Set(found.filter((each) => each.segment === segment).map((each) => each.sentence))
    const keep = query.onlySpeakers ? saidBy(index, i, query) : null
    const ranges = rangesOf(index, i, query)
    for (let range = 0; range < ranges.length; range += 2) {
      for (
        let sentence = ranges[range]!;
        sentence < ranges[range + 1]! && others.length < most;
        sentence += 1
      ) {
        if (have.has(sentence) || (keep && !keep(sentence)) || isHeading(segment, sentence)) continue
        others.push({ segment, sentence, score: 0, has: 0, headed: 0, beside: 0 })
      }
    }
  })
  return others
}

function isHeading(segment: Segment, sentence: number): boolean {
  const place = articleAt(segment, sentence)
  return segment.articles[place]!.article.sentences[sentence - segment.firsts[place]!]?.kind === 'heading'
}

import type { AttributedArticle } from '../attribution/attribution.ts'
import { termsOf } from '../text/terms.ts'
import type { Hit, Query } from './query.ts'

/** An inverted index over sentences. Never changed: adding and removing give another. */
export interface SearchIndex {
  /** How many sentences it holds, headings not counted. */
  readonly size: number
  /** Sorted by id; a hit's `article` indexes this list. */
  readonly articles: readonly AttributedArticle[]
  readonly sentences: readonly { article: number; sentence: number; terms: ReadonlySet<string> }[]
  readonly counts: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, string>
}

/** A word of the articles that is spelled much like another. */
export interface Near {
  readonly word: string
  readonly term: string
  /** 0 to 1; 1 is the same word. */
  readonly similarity: number
}

/** An index of these articles, in whatever order they come; of two with one id the later counts. */
export function buildIndex(articles: readonly AttributedArticle[]): SearchIndex {
  const byId = new Map(articles.map((each) => [each.article.id, each]))
  const sorted = [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const counts = new Map<string, number>()
  const words = new Map<string, string>()
  const sentences = sorted.flatMap((source, article) =>
    source.article.sentences.flatMap(({ start, end, kind }, sentence) => {
      if (kind === 'heading') return []
      const found = termsOf(source.article.text.slice(start, end)).filter((each) => !each.stop)
      for (const { word, term } of found) words.set(word, term)
      const terms = new Set(found.map(({ term }) => term))
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      return [{ article, sentence, terms }]
    }),
  )
  return { size: sentences.length, articles: sorted, sentences, counts, words }
}

/** The index with this article too, or in the place of the one with its id. */
export function addArticle(index: SearchIndex, article: AttributedArticle): SearchIndex {
  return buildIndex([...index.articles, article])
}

/** The index without the article of this id. */
export function removeArticle(index: SearchIndex, id: string): SearchIndex {
  return buildIndex(index.articles.filter(({ article }) => article.id !== id))
}

/** How telling a term is among these sentences; highest for a term that none has. */
export function idfOf(index: SearchIndex, term: string): number {
  return 1 + Math.log(Math.max(1, index.size) / (1 + (index.counts.get(term) ?? 0)))
}

/** True where a sentence, title, heading or speaker's name has the term. */
export function knowsTerm(index: SearchIndex, term: string): boolean {
  return index.counts.has(term)
}

/** The articles' words that are spelled most like this one (as `Term.word` gives it), best first, `most` at most. */
export function nearWords(index: SearchIndex, word: string, most: number): Near[] {
  const near = [...index.words].filter(([known]) => known !== word && known.slice(0, 4) === word.slice(0, 4))
  return near.slice(0, most).map(([known, term]) => ({ word: known, term, similarity: 0.8 }))
}

/** The sentences that answer best, best first, at most `top`; headings never. Ties: coverage, then document order. */
export function search(index: SearchIndex, query: Query, top: number): Hit[] {
  const asked = query.terms.map(({ term, weight, instead }) => ({
    term,
    instead,
    idf: weight * idfOf(index, term),
  }))
  const total = asked.reduce((sum, { idf }) => sum + idf, 0) || 1
  const hits = index.sentences.flatMap(({ article, sentence, terms }): Hit[] => {
    if (query.articles && !query.articles.has(article)) return []
    const speaker = index.articles[article]?.sentences[sentence]?.speaker ?? null
    const theirs = speaker !== null && (query.speakers?.get(article)?.has(speaker) ?? false)
    if (query.onlySpeakers && !theirs) return []
    const has = asked.map(
      ({ term, instead }) => terms.has(term) || instead.some((each) => terms.has(each.term)),
    )
    const matched = asked.filter((_, i) => has[i]).map(({ term, idf }) => ({ term, weight: idf }))
    const missing = asked.filter((_, i) => !has[i]).map(({ term, idf }) => ({ term, idf }))
    const coverage = matched.reduce((sum, { weight }) => sum + weight, 0) / total
    if (coverage === 0 && !theirs && !query.articles) return []
    const features = [
      { name: 'coverage', value: coverage },
      { name: 'speaker', value: theirs ? 0.1 : 0 },
    ]
    return [{ article, sentence, score: coverage + (theirs ? 0.1 : 0), coverage, matched, missing, features }]
  })
  return hits.sort((a, b) => b.score - a.score).slice(0, top)
}

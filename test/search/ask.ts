import type { Query } from '../../src/search/query.ts'
import { search, type SearchIndex } from '../../src/search/search.ts'
import { termsOf } from '../../src/text/terms.ts'

/** A question of these words, everything else as given. */
export function query(words: string, more: Partial<Query> = {}): Query {
  const asked = termsOf(words).filter(({ stop }) => !stop)
  return {
    terms: asked.map(({ term }) => ({ term, weight: 1, instead: [] })),
    phrases: [],
    expects: null,
    negated: false,
    articles: null,
    speakers: null,
    onlySpeakers: false,
    ...more,
  }
}

/** The sentences that come back, in words. */
export function found(index: SearchIndex, asked: Query, top = 10): string[] {
  return search(index, asked, top).map((hit) => {
    const { article } = index.articles[hit.article]!
    const { start, end } = article.sentences[hit.sentence]!
    return article.text.slice(start, end)
  })
}

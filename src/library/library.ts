import type { AttributedArticle } from '../attribution/attribution.ts'
import type { SearchIndex } from '../search/search.ts'

/** Every analysed article, its people and its index: immutable, built once, swapped whole. */
export interface Library {
  /** Sorted by id. */
  readonly articles: readonly AttributedArticle[]
  readonly people: readonly Person[]
  readonly index: SearchIndex
  /** A short hash of all articles' ids and texts: two libraries with one fingerprint answer alike. */
  readonly fingerprint: string
}

/** One person or organisation, across articles. */
export interface Person {
  /** The fullest name in an article's own words. */
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'other'
  /** Where this person speaks or is named: indices into `articles` and that article's `speakers`. */
  readonly as: readonly { readonly article: number; readonly speaker: number }[]
}

/** The kind of thing that a question asks for; null where it asks for none in particular. */
export type Expects =
  'who' | 'when' | 'where' | 'how-many' | 'how-much' | 'how-long' | 'why' | 'definition' | 'statement' | null

/** A term that stands in for another: a synonym or a corrected spelling. */
export interface Alternative {
  readonly term: string
  /** 0 to 1: how much of the asked term's worth it has. */
  readonly weight: number
}

/** One thing asked for. The sentence has it when it has `term` or one of `instead`. */
export interface QueryTerm {
  /** As `termsOf` gives it. */
  readonly term: string
  /** Above 0; 1 for an ordinary term. */
  readonly weight: number
  /** At most eight are looked at, the heaviest first. */
  readonly instead: readonly Alternative[]
}

/** A question, read. */
export interface Query {
  readonly terms: readonly QueryTerm[]
  /** Quoted words, as `termsOf` gives their terms (stop words included): each list must stand in the sentence in this order. */
  readonly phrases: readonly (readonly string[])[]
  readonly expects: Expects
  /** True where the question denies something ("Who did not sign?"). */
  readonly negated: boolean
  /** Only these articles (indices into `index.articles`); null for all. */
  readonly articles: ReadonlySet<number> | null
  /** Article → the speakers there whom the question is about (a light boost); null where it is about nobody. */
  readonly speakers: ReadonlyMap<number, ReadonlySet<number>> | null
  /** Only the statements of `speakers`. */
  readonly onlySpeakers: boolean
  /** Features of the re-ranking (ranking/features.ts) that count nothing, for the ablation; default: none. */
  readonly without?: ReadonlySet<string>
}

/** A sentence that search returns, and why. */
export interface Hit {
  /** Index into `index.articles`. */
  readonly article: number
  /** Index into that article's sentences. */
  readonly sentence: number
  /** Comparable within one search, higher is better. */
  readonly score: number
  /** 0 to 1: the share of the question's idf that the sentence and its context cover. */
  readonly coverage: number
  /** The asked terms that it has, in the order asked, with what each added. */
  readonly matched: readonly { readonly term: string; readonly weight: number }[]
  /** The asked terms that it lacks, the rarest first. */
  readonly missing: readonly { readonly term: string; readonly idf: number }[]
  /** The re-ranking's row: what each feature was worth here; they add up to `score`. */
  readonly features: readonly { readonly name: string; readonly value: number }[]
}

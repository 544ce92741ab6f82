/** An inverted index over sentences. */
export interface SearchIndex {
  /** How many sentences it holds. */
  readonly size: number
}

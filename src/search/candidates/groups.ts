import { inverseFrequency } from '../formula.ts'
import type { Query } from '../query.ts'

/** One thing asked for, ready to be looked up: the term and what stands in for it. */
export interface Group {
  readonly term: string
  /** What the question gives it. */
  readonly weight: number
  /** What it counts: the asked term's weight times its idf; of a term that no sentence has, its best stand-in's. */
  readonly idf: number
  /** A power of two, by which masks go. */
  readonly bit: number
  /** The term itself (share 1), then its stand-ins, the heaviest first. */
  readonly ways: readonly { readonly term: string; readonly share: number }[]
  /** True where it is too common to look for: only the best few sentences are asked whether they have it. */
  readonly late: boolean
}

/** So many terms of a question count, the rarest; masks have 32 bits. */
const MOST_GROUPS = 31
const MOST_WAYS = 9

/**
 * The question's groups, the rarest first, each term once. `frequency` tells how many sentences of `size` have a term;
 * `postings` is how many may be read before groups are late.
 */
export function groupsOf(
  query: Query,
  frequency: (term: string) => number,
  size: number,
  postings: number,
): Group[] {
  const distinct = new Map(query.terms.toReversed().map((each) => [each.term, each]))
  const weighed = [...distinct.values()].reverse().map(({ term, weight, instead }) => {
    const others = instead.filter((other) => other.term !== term && other.weight > 0)
    const ways = [{ term, share: 1 }, ...others.map((other) => ({ term: other.term, share: other.weight }))]
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_WAYS)
    const counts = ways.map((way) => frequency(way.term))
    const idfs = ways.map(({ share }, i) => share * inverseFrequency(counts[i]!, size))
    const known = idfs.filter((_, i) => counts[i]! > 0)
    // The term itself comes first.
    const idf = counts[0] === 0 && known.length > 0 ? Math.max(...known) : idfs[0]!
    return {
      term,
      weight,
      idf: weight * idf,
      ways,
      cost: counts.reduce((sum, count) => sum + count, 0),
    }
  })
  const rarest = weighed.sort((a, b) => b.idf - a.idf).slice(0, MOST_GROUPS)
  let left = postings
  return rarest.map(({ term, weight: given, idf, ways, cost }, i) => {
    left -= cost
    return { term, weight: given, idf, bit: 1 << i, ways, late: i > 0 && left < 0 }
  })
}

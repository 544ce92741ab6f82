import { unitWeights, type Candidate } from '../candidates/candidates.ts'
import type { Group } from '../candidates/groups.ts'
import type { Query } from '../query.ts'
import { isTheirs } from '../candidates/scope.ts'
import { COUNTED, lowPart, OPENS, sentenceOf } from '../segment/posting.ts'
import { articleAt, seek, seekSentence, type Lists, type Part } from '../segment/segment.ts'

/** A candidate, and which of the groups stand where. Bit i of a mask is the i-th group. */
export interface Detailed extends Candidate {
  /** Number of the article in the index. */
  readonly article: number
  /** The sentence, counted through its article. */
  readonly within: number
  /** Groups of the sentence, or of its speaker's name. */
  readonly has: number
  /** Groups that stand before the sentence's verb. */
  readonly opens: number
  /** Groups that stand beside a number. */
  readonly counted: number
  /** Groups of the article's title or the heading that the sentence stands under. */
  readonly headed: number
  /** Groups of any sentence of the article. */
  readonly around: number
  /** The share of the question that it has, each group weighed by how rare it is in this one article; 0 to 1. */
  readonly local: number
  /** What the sentence holds that could answer (segment/kinds.ts). */
  readonly kinds: number
  /** True where one of the speakers asked about says it. */
  readonly theirs: boolean
}

/** Where the groups stand in one article. */
interface Page {
  readonly has: Uint32Array
  readonly opens: Uint32Array
  readonly counted: Uint32Array
  /** What late groups add to the score. */
  readonly late: Float64Array
  readonly around: number
  readonly local: Float64Array
}

/**
 * The candidates in detail: their articles' runs in the groups' lists are read, late groups included, which adds to
 * the score what the first stage left out.
 */
export function detailed(query: Query, found: readonly Candidate[], groups: readonly Group[]): Detailed[] {
  const pages = new Map<number, Page>()
  return found.map((candidate) => {
    const { part, sentence } = candidate
    const { segment, places } = part
    const place = articleAt(segment, sentence)
    const article = places[place]!
    let page = pages.get(article)
    if (!page) pages.set(article, (page = pageOf(part, place, groups)))
    const within = sentence - segment.firsts[place]!
    const has = page.has[within]!
    return {
      part,
      sentence,
      score: candidate.score + page.late[within]!,
      article,
      within,
      has: has | maskAt(segment.inNames, sentence, part, groups),
      opens: page.opens[within]!,
      counted: page.counted[within]!,
      headed: maskAt(segment.inHeadings, segment.sections[sentence]!, part, groups),
      around: page.around,
      local: page.local[within]!,
      kinds: segment.kinds[sentence]!,
      theirs: isTheirs(part, query, sentence),
    }
  })
}

function pageOf({ segment }: Part, place: number, groups: readonly Group[]): Page {
  const [first, end] = [segment.firsts[place]!, segment.firsts[place + 1]!]
  const length = end - first
  const [has, opens, counted] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)]
  const late = new Float64Array(length)
  const { starts, values } = segment.inSentences
  let around = 0
  for (const group of groups) {
    const { bit, idf } = group
    for (const { term, share } of group.ways) {
      const number = segment.terms.get(term)
      if (number === undefined) continue
      const last = starts[number + 1]!
      for (let i = seekSentence(values, starts[number]!, last, first); i < last; i += 1) {
        const packed = values[i]!
        const sentence = sentenceOf(packed)
        if (sentence >= end) break
        const within = sentence - first
        if (group.late && (has[within]! & bit) === 0)
          late[within]! += idf * share * unitWeights[lowPart(packed)]!
        has[within]! |= bit
        if ((packed & OPENS) !== 0) opens[within]! |= bit
        if ((packed & COUNTED) !== 0) counted[within]! |= bit
        around |= bit
      }
    }
  }
  return { has, opens, counted, late, around, local: localShares(has, groups) }
}

/** What each sentence of an article has of the question, where a word that every sentence has tells none from another. */
function localShares(has: Uint32Array, groups: readonly Group[]): Float64Array {
  const shares = new Float64Array(has.length)
  let total = 0
  for (const { bit, weight } of groups) {
    let having = 0
    for (const mask of has) if ((mask & bit) !== 0) having += 1
    const worth = weight * Math.log((has.length + 1) / (having + 0.5))
    total += worth
    has.forEach((mask, within) => {
      if ((mask & bit) !== 0) shares[within]! += worth
    })
  }
  return total > 0 ? shares.map((share) => share / total) : shares
}

/** The groups that have `value` in one of their ways' lists. */
function maskAt(
  { starts, values }: Lists,
  value: number,
  { segment }: Part,
  groups: readonly Group[],
): number {
  if (values.length === 0) return 0
  let mask = 0
  for (const { ways, bit } of groups) {
    for (const { term } of ways) {
      const number = segment.terms.get(term)
      if (number === undefined) continue
      const [first, last] = [starts[number]!, starts[number + 1]!]
      if (first === last) continue
      const at = seek(values, first, last, value)
      if (at < last && values[at] === value) mask |= bit
    }
  }
  return mask
}

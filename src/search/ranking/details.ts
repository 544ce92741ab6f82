import { unitWeights, type Candidate } from '../candidates/candidates.ts'
import type { Group } from '../candidates/groups.ts'
import { once } from '../once.ts'
import type { Query } from '../query.ts'
import { isTheirs } from '../candidates/scope.ts'
import { lowPart, sentenceOf } from '../segment/posting.ts'
import { articleAt, numberOf, seek, seekSentence, type Lists, type Part } from '../segment/segment.ts'

/** A candidate, and which of the groups stand where. Bit i of a mask is the i-th group. */
export interface Detailed extends Candidate {
  /** Number of the article in the index. */
  readonly article: number
  /** The sentence, counted through its article. */
  readonly within: number
  /** Groups of the sentence, or of its speaker's name. */
  readonly has: number
  /** Groups of the article's title or the heading that the sentence stands under. */
  readonly headed: number
  /** Groups of any sentence of the article. */
  readonly around: number
  /** How many sentences of its article have each group, in their order. */
  readonly often: Uint32Array
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
  /** What late groups add to the score. */
  readonly late: Float64Array
  readonly around: number
  readonly often: Uint32Array
  /** What each group, in their order, is worth in this article, where a word that every sentence has tells none from another. */
  readonly worths: Float64Array
}

/** A group as one segment knows it. */
interface Known {
  readonly group: Group
  /** Its ways that the segment has. */
  readonly ways: readonly { readonly number: number; readonly share: number }[]
}

/**
 * The candidates in detail: their articles' runs in the groups' lists are read, late groups included, which adds to
 * the score what the first stage left out.
 */
export function detailed(query: Query, found: readonly Candidate[], groups: readonly Group[]): Detailed[] {
  const known = new Map<Part, readonly Known[]>()
  const pages = new Map<number, Page>()
  return found.map((candidate) => {
    const { part, sentence } = candidate
    const { segment, places } = part
    const asked = once(known, part, () => groups.map((group) => knownTo(part, group)))
    const place = articleAt(segment, sentence)
    const article = places[place]!
    const page = once(pages, article, () => pageOf(part, place, asked))
    const within = sentence - segment.firsts[place]!
    const has = page.has[within]!
    return {
      part,
      sentence,
      score: candidate.score + page.late[within]!,
      article,
      within,
      has: has | maskAt(segment.inNames, sentence, asked),
      headed: maskAt(segment.inHeadings, segment.sections[sentence]!, asked),
      around: page.around,
      often: page.often,
      local: localShare(has, page, groups),
      kinds: segment.kinds[sentence]!,
      theirs: isTheirs(part, query, sentence),
    }
  })
}

function knownTo({ segment }: Part, group: Group): Known {
  const ways = group.ways.flatMap(({ term, share }) => {
    const number = numberOf(segment, term)
    return number < 0 ? [] : [{ number, share }]
  })
  return { group, ways }
}

function pageOf({ segment }: Part, place: number, asked: readonly Known[]): Page {
  const [first, end] = [segment.firsts[place]!, segment.firsts[place + 1]!]
  const length = end - first
  const has = new Uint32Array(length)
  const late = new Float64Array(length)
  const worths = new Float64Array(asked.length)
  const { starts, values } = segment.inSentences
  const often = new Uint32Array(asked.length)
  let around = 0
  asked.forEach(({ group, ways }, i) => {
    const { bit, idf, weight } = group
    let having = 0
    for (const { number, share } of ways) {
      const last = starts[number + 1]!
      for (let at = seekSentence(values, starts[number]!, last, first); at < last; at += 1) {
        const packed = values[at]!
        const sentence = sentenceOf(packed)
        if (sentence >= end) break
        const within = sentence - first
        if ((has[within]! & bit) === 0) {
          having += 1
          has[within]! |= bit
          if (group.late) late[within]! += idf * share * unitWeights[lowPart(packed)]!
        }
      }
    }
    often[i] = having
    if (having > 0) around |= bit
    worths[i] = weight * Math.log((length + 1) / (having + 0.5))
  })
  return { has, late, around, often, worths }
}

/** The share that the groups of a mask have of what all are worth in the article. */
function localShare(mask: number, { worths }: Page, groups: readonly Group[]): number {
  let [share, total] = [0, 0]
  for (let i = 0; i < groups.length; i += 1) {
    const worth = worths[i]!
    total += worth
    if ((mask & groups[i]!.bit) !== 0) share += worth
  }
  return total > 0 ? share / total : share
}

/** The groups that have `value` in one of their ways' lists. */
function maskAt({ starts, values }: Lists, value: number, asked: readonly Known[]): number {
  if (values.length === 0) return 0
  let mask = 0
  for (const { ways, group } of asked) {
    for (const { number } of ways) {
      const [first, last] = [starts[number]!, starts[number + 1]!]
      if (first === last) continue
      const at = seek(values, first, last, value)
      if (at < last && values[at] === value) mask |= group.bit
    }
  }
  return mask
}

import type { Claim } from './claims.ts'
import { compare, type Comparison } from './compare.ts'
import { foldedWords, type FoldedWord } from './fold.ts'
import { atOrBefore, frequency, idsOf, type PhraseIndex } from './phrase-index.ts'

/** The sentences of one article that are most like a claim, and how they compare. */
export interface Nearest {
  /** Numbers of the first sentence and of the one behind the last. */
  readonly from: number
  readonly to: number
  readonly comparison: Comparison
}

/** A word that stands in more places than this says where to look only together with a neighbour. */
const TOO_COMMON = 1000
/** So many places are looked at for one claim, those of its rarest words first. A million took 100 ms. */
const BUDGET = 300_000
const CANDIDATES = 3
/** A claim longer than this many sentences either side of its best one is read as far as that. */
const REACH = 8
/** Of a claim's words so many must be in the article, in order, for it to be that sentence with changes. */
const LEAST_KEPT = 0.6
/** … and of their weight, so that it is not "the", "of" and "said" alone that agree. */
const LEAST_WEIGHT = 0.5
const FEWEST_KEPT = 3
/** What has more words than this is no sentence that anybody quotes. */
const MOST_WORDS = 3000

/** The stretch of an article that a claim is a changed form of; null where no article has one. */
export function nearest(index: PhraseIndex, claim: Claim): Nearest | null {
  const ids = idsOf(
    index,
    claim.words.map(({ folded }) => folded),
  )
  const weights = ids.map((id) => Math.log(1 + index.ids.length / (id === -1 ? 1 : frequency(index, id))))
  let best: Nearest | null = null
  for (const sentence of candidates(index, ids, weights)) {
    const found = grow(index, claim, sentence)
    if (found !== null && (best === null || found.comparison.kept.length > best.comparison.kept.length))
      best = found
  }
  return best !== null && isLike(best.comparison, weights) ? best : null
}

function isLike({ kept }: Comparison, weights: readonly number[]): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const weight = kept.reduce((sum, i) => sum + weights[i]!, 0)
  return (
    kept.length >= FEWEST_KEPT && kept.length >= LEAST_KEPT * weights.length && weight >= LEAST_WEIGHT * total
  )
}

/** The sentences that share most with the claim: by rare words, and by words that follow each other in both. */
function candidates(index: PhraseIndex, ids: readonly number[], weights: readonly number[]): number[] {
  const votes = new Map<number, { score: number; last: number }>()
  let budget = BUDGET
  for (const i of rarestFirst(index, ids)) {
    const id = ids[i]!
    budget -= frequency(index, id)
    if (budget < 0) break
    const alone = frequency(index, id) <= TOO_COMMON
    for (let at = index.offsets[id]!; at < index.offsets[id + 1]!; at++) {
      const place = index.places[at]!
      const together = index.ids[place + 1] === ids[i + 1] || (i > 0 && index.ids[place - 1] === ids[i - 1])
      if (!alone && !together) continue
      const sentence = atOrBefore(index.sentenceStarts, place)
      const vote = votes.get(sentence) ?? { score: 0, last: -1 }
      if (vote.last !== i) vote.score += weights[i]!
      if (together) vote.score += 1
      vote.last = i
      votes.set(sentence, vote)
    }
  }
  return topOf(votes)
}

/** The sentences with most votes, best first, of equals the earlier; one pass, for there can be very many. */
function topOf(votes: ReadonlyMap<number, { readonly score: number }>): number[] {
  const top: { sentence: number; score: number }[] = []
  for (const [sentence, { score }] of votes) {
    const last = top[CANDIDATES - 1]
    if (last !== undefined && score < last.score) continue
    top.push({ sentence, score })
    top.sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    top.length = Math.min(top.length, CANDIDATES)
  }
  return top.map(({ sentence }) => sentence)
}

/** The numbers of the claim's words that the articles have, each word once, by how seldom they stand there. */
function rarestFirst(index: PhraseIndex, ids: readonly number[]): number[] {
  const first = new Map<number, number>()
  for (const [i, id] of ids.entries()) if (id !== -1 && !first.has(id)) first.set(id, i)
  return [...first.values()].sort((a, b) => frequency(index, ids[a]!) - frequency(index, ids[b]!) || a - b)
}

/** The sentence and as many of its neighbours as have more of the claim. */
function grow(index: PhraseIndex, claim: Claim, sentence: number): Nearest | null {
  const article = atOrBefore(index.articleSentences, sentence)
  const first = Math.max(index.articleSentences[article]!, sentence - REACH)
  const end = Math.min(index.articleSentences[article + 1]!, sentence + 1 + REACH)
  let best = between(index, claim, sentence, sentence + 1)
  for (let to = sentence + 2; to <= end && best !== null; to++) {
    const longer = between(index, claim, best.from, to)
    if (!gains(longer, best)) break
    best = longer
  }
  for (let from = sentence - 1; from >= first && best !== null; from--) {
    const longer = between(index, claim, from, best.to)
    if (!gains(longer, best)) break
    best = longer
  }
  return best
}

function gains(longer: Nearest | null, best: Nearest): boolean {
  return longer !== null && longer.comparison.kept.length >= best.comparison.kept.length + FEWEST_KEPT
}

function between(index: PhraseIndex, claim: Claim, from: number, to: number): Nearest | null {
  const length = index.sentenceStarts[to]! - index.sentenceStarts[from]!
  if (length === 0 || length > MOST_WORDS) return null
  const comparison = compare(claim.words, wordsBetween(index, from, to))
  return comparison === null ? null : { from, to, comparison }
}

function wordsBetween(index: PhraseIndex, from: number, to: number): FoldedWord[] {
  const { articles, articleSentences, sentenceStarts, starts, ends } = index
  const { text } = articles[atOrBefore(articleSentences, from)]!.article
  const first = sentenceStarts[from]!
  const last = sentenceStarts[to]! - 1
  return foldedWords(text, { start: starts[first]!, end: ends[last]! })
}

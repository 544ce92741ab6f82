import type { AttributedArticle } from '../../attribution/attribution.ts'
import { foldedWords } from './fold.ts'

/**
 * Every word of every article, for finding wordings. Words are numbered through all articles: 16 bytes a word (and the
 * vocabulary), whatever is asked. Built once for a library, and only where somebody checks a quotation.
 */
export interface PhraseIndex {
  readonly articles: readonly AttributedArticle[]
  /** Folded word → its number in the vocabulary. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** The vocabulary number of each word. */
  readonly ids: Uint32Array
  /** Where each word stands in its article's text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The positions of vocabulary number v are `places[offsets[v] … offsets[v + 1]]`, ascending. */
  readonly offsets: Uint32Array
  readonly places: Uint32Array
  /** The number of the first word of each article, and of each sentence; both with the total at their end. */
  readonly articleStarts: Uint32Array
  readonly sentenceStarts: Uint32Array
  /** The number of the first sentence of each article, with the total at its end. */
  readonly articleSentences: Uint32Array
}

/** Builds the index. Takes time and memory in proportion to the articles. */
export function phraseIndex(articles: readonly AttributedArticle[]): PhraseIndex {
  const vocabulary = new Map<string, number>()
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const articleStarts: number[] = []
  const sentenceStarts: number[] = []
  const articleSentences: number[] = []
  for (const { article } of articles) {
    articleStarts.push(ids.length)
    articleSentences.push(sentenceStarts.length)
    for (const sentence of article.sentences) {
      sentenceStarts.push(ids.length)
      for (const { folded, start, end } of foldedWords(article.text, sentence)) {
        const id = vocabulary.get(folded) ?? vocabulary.size
        if (id === vocabulary.size) vocabulary.set(folded, id)
        ids.push(id)
        starts.push(start)
        ends.push(end)
      }
    }
  }
  articleStarts.push(ids.length)
  articleSentences.push(sentenceStarts.length)
  sentenceStarts.push(ids.length)
  const words = Uint32Array.from(ids)
  return {
    articles,
    vocabulary,
    ids: words,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ...placesOf(words, vocabulary.size),
    articleStarts: Uint32Array.from(articleStarts),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    articleSentences: Uint32Array.from(articleSentences),
  }
}

/** For each vocabulary number the positions where it stands: counted, summed, filled in. */
function placesOf(ids: Uint32Array, size: number): Pick<PhraseIndex, 'offsets' | 'places'> {
  const offsets = new Uint32Array(size + 1)
  for (const id of ids) offsets[id + 1]! += 1
  for (let id = 0; id < size; id++) offsets[id + 1]! += offsets[id]!
  const next = offsets.slice()
  const places = new Uint32Array(ids.length)
  for (const [position, id] of ids.entries()) places[next[id]!++] = position
  return { offsets, places }
}

/** How often a vocabulary number stands in the articles. */
export function frequency({ offsets }: PhraseIndex, id: number): number {
  return (offsets[id + 1] ?? 0) - (offsets[id] ?? 0)
}

/** The vocabulary numbers of a claim's words; -1 for a word that no article has. */
export function idsOf({ vocabulary }: PhraseIndex, folded: readonly string[]): number[] {
  return folded.map((word) => vocabulary.get(word) ?? -1)
}

/**
 * Where these very words stand one after the other, inside one article: numbers of first words, ascending, at most
 * `limit`. Goes through the places of the rarest word only.
 */
export function findExact(index: PhraseIndex, claim: readonly number[], limit: number): number[] {
  const found: number[] = []
  if (claim.length === 0 || claim.includes(-1)) return found
  let rarest = 0
  for (const [i, id] of claim.entries()) {
    if (frequency(index, id) < frequency(index, claim[rarest]!)) rarest = i
  }
  const { offsets, places, ids } = index
  for (let at = offsets[claim[rarest]!]!; at < offsets[claim[rarest]! + 1]! && found.length < limit; at++) {
    const first = places[at]! - rarest
    if (
      first >= 0 &&
      claim.every((id, i) => ids[first + i] === id) &&
      inOneArticle(index, first, claim.length)
    ) {
      found.push(first)
    }
  }
  return found
}

function inOneArticle({ articleStarts }: PhraseIndex, first: number, length: number): boolean {
  return atOrBefore(articleStarts, first) === atOrBefore(articleStarts, first + length - 1)
}

/** The index of the last element of `sorted` that is at most `value`; of equal ones the last. */
export function atOrBefore(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Candidate } from './candidates.ts'
import type { Query } from '../query.ts'
import { articleAt, type Part } from '../segment/segment.ts'

/** Runs of a segment's sentences: start, end, start, end, …, ascending. */
export type Ranges = readonly number[]

/** The sentences of the articles that the question is about. */
export function rangesOf({ segment, places }: Part, { articles, speakers, onlySpeakers }: Query): Ranges {
  const { firsts } = segment
  if (!articles && !onlySpeakers) return [0, firsts[segment.articles.length]!]
  const ranges: number[] = []
  places.forEach((article, place) => {
    if (articles && !articles.has(article)) return
    if (onlySpeakers && !speakers?.has(article)) return
    const [start, end] = [firsts[place]!, firsts[place + 1]!]
    if (ranges.length > 0 && ranges.at(-1) === start) ranges[ranges.length - 1] = end
    else ranges.push(start, end)
  })
  return ranges
}

/** True where one of the speakers asked about says the sentence. */
export function isTheirs({ segment, places }: Part, { speakers }: Query, sentence: number): boolean {
  if (!speakers) return false
  const place = articleAt(segment, sentence)
  const speaker = segment.articles[place]!.sentences[sentence - segment.firsts[place]!]?.speaker ?? -1
  return speakers.get(places[place]!)?.has(speaker) ?? false
}

/** What the first stage asks of a sentence; null where any will do. */
export function filterOf(part: Part, query: Query): ((sentence: number) => boolean) | null {
  return query.onlySpeakers ? (sentence) => isTheirs(part, query, sentence) : null
}

/**
 * Sentences of the articles or speakers asked about that have no term of the question, in document order: where few
 * sentences were asked about, all are ranked. None where the question is about all articles.
 */
export function unmatched(
  parts: readonly Part[],
  query: Query,
  found: readonly Candidate[],
  most: number,
): Candidate[] {
  if (!query.articles && !query.onlySpeakers) return []
  const others: Candidate[] = []
  for (const part of parts) {
    const have = new Set(found.filter((each) => each.part === part).map((each) => each.sentence))
    const ranges = rangesOf(part, query)
    for (let range = 0; range < ranges.length; range += 2) {
      for (
        let sentence = ranges[range]!;
        sentence < ranges[range + 1]! && others.length < most;
        sentence += 1
      ) {
        if (have.has(sentence) || isHeading(part, sentence)) continue
        if (query.onlySpeakers && !isTheirs(part, query, sentence)) continue
        others.push({ part, sentence, score: 0 })
      }
    }
  }
  return others
}

function isHeading({ segment }: Part, sentence: number): boolean {
  const place = articleAt(segment, sentence)
  return segment.articles[place]!.article.sentences[sentence - segment.firsts[place]!]?.kind === 'heading'
}

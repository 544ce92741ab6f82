import type { Library } from '../library/library.ts'
import type { Hit } from '../search/query.ts'
import { idfOf, knowsTerm } from '../search/search.ts'
import { evidence } from './evidence.ts'
import { textOf } from './rank.ts'
import type { Request } from './request.ts'

/** What speaks for and against the best sentence; each from 0 to 1 and free of how long or many the articles are. */
export interface Signs {
  /** The share of the question's idf that the sentence (with its heading) has. */
  readonly coverage: number
  /** By how much it leads the next, as a share of its score. */
  readonly margin: number
  /** The idf of the rarest asked word that it lacks, as a share of the highest idf there is. */
  readonly missing: number
  /** The share of the asked words that no article in scope has. */
  readonly unknown: number
  /** A name in the question that no article has, or that the sentence lacks. */
  readonly nameUnknown: number
  readonly nameMissing: number
  /** How far the sentence holds the kind of thing asked for. */
  readonly evidence: number
  /** How many asked words it has: 0, 1/3, 2/3, 1 for three or more. */
  readonly matched: number
  /** 1 where only a known speaker's statements were looked at. */
  readonly speaker: number
}

/** The signs of a ranking's first hit. */
export function signsOf(library: Library, request: Request, hits: readonly Hit[]): Signs {
  const [best, next] = hits
  const { topics } = request
  if (!best)
    return {
      coverage: 0,
      margin: 0,
      missing: 1,
      unknown: 1,
      nameUnknown: 0,
      nameMissing: 0,
      evidence: 0,
      matched: 0,
      speaker: 0,
    }
  const stems = new Set(request.question.words.map(({ term }) => term))
  const missing = new Set(best.missing.map(({ term }) => term))
  const highest = idfOf(library.index, '\u0000')
  const names = topics.filter(({ asked }) => asked.capital)
  const unknown = topics.filter(
    ({ asked }) => missing.has(asked.term) && !knowsTerm(library.index, asked.term),
  )
  return {
    // Who asks for anything that somebody said has all of it.
    coverage: topics.length === 0 && request.strict ? 1 : best.coverage,
    margin: best.score > 0 ? Math.max(0, (best.score - (next?.score ?? 0)) / best.score) : 0,
    missing: Math.max(0, ...best.missing.map(({ term }) => idfOf(library.index, term))) / highest,
    unknown: topics.length === 0 ? 0 : unknown.length / topics.length,
    nameUnknown: unknown.some(({ asked }) => asked.capital) ? 1 : 0,
    nameMissing:
      names.length === 0 ? 0 : names.filter(({ asked }) => missing.has(asked.term)).length / names.length,
    evidence: evidence(textOf(library, best), request.expects, stems),
    matched: Math.min(1, best.matched.length / 3),
    speaker: request.strict && request.who !== null ? 1 : 0,
  }
}

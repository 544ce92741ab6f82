import type { Library } from '../library/library.ts'
import type { Hit, Query } from '../search/query.ts'
import type { Outcome, Passage, Refusal } from './answer.ts'
import { isClosest } from './confidence/closest.ts'
import { confidenceOf, THRESHOLD } from './confidence/confidence.ts'
import { nearestOfTheirs } from './confidence/nearest-of-theirs.ts'
import { queryOf, rank } from './ranking/rank.ts'
import { beforeSearch, afterSearch, type Reason } from './refusal.ts'
import type { Request } from './request.ts'
import { signsOf, type Signs } from './confidence/signs.ts'

/** An outcome and how it came about. */
export interface Decision {
  readonly request: Request
  readonly hits: readonly Hit[]
  readonly signs: Signs
  readonly outcome: Outcome
}

/** So many passages are ranked at least: the margin wants the next best. */
const FEWEST = 8

/** Answers a request or refuses it; without suggestions. Features of the re-ranking named in `without` count nothing. */
export function decide(
  library: Library,
  request: Request,
  top: number,
  without: ReadonlySet<string> = new Set(),
): Decision {
  const query = { ...queryOf(library, request), without }
  const hits = rank(library, request, query, Math.max(top, FEWEST))
  const signs = signsOf(library, request, query, hits)
  const confidence = confidenceOf(signs)
  const reason = beforeSearch(library, request) ?? afterSearch(library, request, { hits, signs, confidence })
  const near = reason && nearTo(library, request, query, hits, signs, reason)
  const ranked = near ? [near, ...hits.filter((hit) => hit !== near)] : hits
  const passages = ranked.slice(0, top).map((hit) => passageOf(library, hit))
  const [passage] = passages
  if (passage && (near || reason === null)) {
    const closest = near !== null || isClosest(request, signs, confidence)
    const sure = Math.max(confidence, THRESHOLD)
    const outcome: Outcome = { kind: 'answer', passage, closest, confidence: sure, passages }
    return { request, hits: ranked, signs, outcome }
  }
  const refusal: Refusal = {
    kind: 'refusal',
    reason: reason?.reason ?? 'not-in-articles',
    person: reason?.person ?? null,
    quoted: reason?.quoted ?? 0,
    suggestions: [],
    confidence: Math.min(confidence, THRESHOLD),
    passages,
  }
  return { request, hits, signs, outcome: refusal }
}

/** What somebody says that may be on the question, before it is said that they say nothing on it; null where nothing may. */
function nearTo(
  library: Library,
  request: Request,
  query: Query,
  hits: readonly Hit[],
  signs: Signs,
  { reason }: Reason,
): Hit | null {
  if (reason !== 'person-not-on-this' || request.bare || signs.lacking === 1) return null
  return nearestOfTheirs(library, request, query, hits) ?? null
}

/** A hit with all that is known of its sentence. */
export function passageOf(library: Library, { article, sentence, score }: Hit): Passage {
  const source = library.articles[article]!
  const { start, end } = source.article.sentences[sentence]!
  const { type, speaker, via } = source.sentences[sentence]!
  return { start, end, source, sentence, type, speaker, via, score }
}

import type { Library } from '../library/library.ts'
import type { Hit } from '../search/query.ts'
import type { Outcome, Passage, Refusal } from './answer.ts'
import { isClosest } from './confidence/closest.ts'
import { confidenceOf, THRESHOLD } from './confidence/confidence.ts'
import { textOf } from './ranking/sentence-text.ts'
import { queryOf, rank } from './ranking/rank.ts'
import { beforeSearch, afterSearch } from './refusal.ts'
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
  const passages = hits.slice(0, top).map((hit) => passageOf(library, hit))
  const confidence = confidenceOf(signs)
  const best = hits[0] ? textOf(library, hits[0]) : ''
  const reason = beforeSearch(library, request) ?? afterSearch(library, request, signs, confidence, best)
  const [passage] = passages
  if (reason === null && passage) {
    const closest = isClosest(request, signs, confidence)
    return { request, hits, signs, outcome: { kind: 'answer', passage, closest, confidence, passages } }
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

/** A hit with all that is known of its sentence. */
export function passageOf(library: Library, { article, sentence, score }: Hit): Passage {
  const source = library.articles[article]!
  const { start, end } = source.article.sentences[sentence]!
  const { type, speaker, via } = source.sentences[sentence]!
  return { start, end, source, sentence, type, speaker, via, score }
}

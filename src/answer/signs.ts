import type { Library } from '../library/library.ts'
import type { Hit, Query } from '../search/query.ts'
import { idfOf, search } from '../search/search.ts'
import { evidence } from './evidence.ts'
import { textOf } from './rank.ts'
import type { Request } from './request.ts'

/** What speaks for and against the best sentence; each from 0 to 1 and free of how long or many the articles are. */
export interface Signs {
  /** The share of the question's idf that the sentence itself has. */
  readonly coverage: number
  /** The same with each word weighed by how rare it is in this one article: what every sentence there has proves nothing. */
  readonly local: number
  /** The share of the question's idf that only the title or the heading has. */
  readonly headed: number
  /** By how much it leads the next. */
  readonly margin: number
  /** The share of the question's idf that stands nowhere in the article. */
  readonly unknown: number
  /** 1 where a name in the question stands nowhere in the article. */
  readonly nameUnknown: number
  /** The share of the question's names and numbers that the sentence lacks. */
  readonly nameMissing: number
  /** How far the sentence holds the kind of thing asked for. */
  readonly evidence: number
  /** 1 where it lacks what the question counts ("How many ships"). */
  readonly uncounted: number
  /** How many asked words it has: 0, 1/4 … 1 for four or more. */
  readonly matched: number
  /** 1 where only the statements of a known speaker were looked at. */
  readonly speaker: number
}

const NONE: Signs = {
  coverage: 0,
  local: 0,
  headed: 0,
  margin: 0,
  unknown: 1,
  nameUnknown: 0,
  nameMissing: 0,
  evidence: 0,
  uncounted: 0,
  matched: 0,
  speaker: 0,
}

/** So many words matched are as good as all. */
const ENOUGH = 4

/** The signs of a ranking's first hit. */
export function signsOf(library: Library, request: Request, asked: Query, hits: readonly Hit[]): Signs {
  const [best, next] = hits
  if (!best) return NONE
  const speaker = request.strict && request.who !== null ? 1 : 0
  const held = evidence(
    textOf(library, best),
    request.expects,
    new Set(request.question.words.map(({ term }) => term)),
  )
  const margin = Math.min(1, Math.max(0, best.score - (next?.score ?? 0)))
  // Who asks for anything that somebody said has all of it.
  if (request.topics.length === 0 && request.strict) {
    return { ...NONE, coverage: 1, local: 1, unknown: 0, evidence: held, matched: 1, margin, speaker }
  }
  const words = weigh(library, request, asked, best)
  const names = words.filter(({ name }) => name)
  return {
    coverage: share(
      words,
      ({ has }) => has,
      ({ idf }) => idf,
    ),
    local: share(
      words,
      ({ has }) => has,
      ({ local }) => local,
    ),
    headed: Math.max(
      0,
      best.coverage -
        share(
          words,
          ({ has }) => has,
          ({ idf }) => idf,
        ),
    ),
    margin,
    unknown: share(
      words,
      ({ stands }) => !stands,
      ({ idf }) => idf,
    ),
    nameUnknown: names.some(({ stands }) => !stands) ? 1 : 0,
    nameMissing: share(
      names,
      ({ has }) => !has,
      () => 1,
    ),
    evidence: held,
    uncounted: best.missing.some(({ term }) => term === request.question.counted) ? 1 : 0,
    matched: Math.min(1, best.matched.length / ENOUGH),
    speaker,
  }
}

/** A word asked for, as it stands in the article of the best sentence. */
interface Weighed {
  readonly name: boolean
  /** The sentence has it. */
  readonly has: boolean
  /** Some sentence of the article has it. */
  readonly stands: boolean
  readonly idf: number
  /** The same, reckoned in this article alone. */
  readonly local: number
}

/** So many sentences of the article are looked at, those that match best first. */
const LOCAL = 120

function weigh(library: Library, request: Request, asked: Query, best: Hit): Weighed[] {
  const query: Query = { ...asked, articles: new Set([best.article]), phrases: [], expects: null }
  const around = search(library.index, query, LOCAL)
  const counts = new Map<string, number>()
  for (const { matched } of around)
    for (const { term } of matched) counts.set(term, (counts.get(term) ?? 0) + 1)
  const has = new Set(best.matched.map(({ term }) => term))
  return request.topics.map(({ asked: { term, word, capital }, weight }): Weighed => {
    const count = counts.get(term) ?? 0
    return {
      name: capital || /^\d/.test(word),
      has: has.has(term),
      stands: count > 0 || has.has(term),
      idf: weight * idfOf(library.index, term),
      local: weight * Math.log((around.length + 1) / (count + 0.5)),
    }
  })
}

function share<T>(all: readonly T[], which: (each: T) => boolean, worth: (each: T) => number): number {
  let [part, whole] = [0, 0]
  for (const each of all) {
    const w = worth(each)
    whole += w
    if (which(each)) part += w
  }
  return whole > 0 ? part / whole : 0
}

import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { evidence } from '../ranking/evidence/evidence.ts'
import { wantedOf } from '../ranking/evidence/wanted.ts'
import { textOf } from '../ranking/sentence-text.ts'
import type { Request } from '../request.ts'
import { weigh } from './weighed.ts'

/** What speaks for and against the best sentence; each from 0 to 1 and free of how long or many the articles are. */
export interface Signs {
  /** The share of the question that the sentence has, each word weighed by how rare it is in this one article. */
  readonly coverage: number
  /** How many asked words it has: 0, 1/4 … 1 for four or more. */
  readonly matched: number
  /** By how much it leads the next. */
  readonly margin: number
  /** How far it holds the kind of thing asked for. */
  readonly evidence: number
  /** 1 where only the statements of a known speaker were looked at. */
  readonly speaker: number
  /** The share of the question's idf that stands nowhere in the article. */
  readonly unknown: number
  /** The share of the question's names and numbers that neither the sentence, its speaker nor the two sentences before have. */
  readonly nameless: number
  /** The share of the question's idf that is nouns which the sentence lacks. */
  readonly nounless: number
  /** 1 where it lacks what the question counts ("How many ships"). */
  readonly uncounted: number
  /** 1 where only somebody's statements can answer, and the best has none of the names and nouns asked about. */
  readonly astray: number
}

/** The signs of nothing found. */
const nothing: Signs = {
  coverage: 0,
  matched: 0,
  margin: 0,
  evidence: 0,
  speaker: 0,
  unknown: 1,
  nameless: 1,
  nounless: 1,
  uncounted: 1,
  astray: 1,
}

/** So many words matched are as good as all. */
const ENOUGH = 4

/** The signs of a ranking's first hit; `query` is what was searched for. */
export function signsOf(library: Library, request: Request, query: Query, hits: readonly Hit[]): Signs {
  const [best, next] = hits
  if (!best) return nothing
  const { question, topics, strict, who } = request
  const speaker = strict && who !== null ? 1 : 0
  const held = evidence(textOf(library, best), wantedOf(request))
  if (topics.length === 0) return anything(held, speaker)
  const words = weigh(library, request, query, best)
  const names = words.filter(({ kind }) => kind === 'name')
  const all = sum(words, ({ idf }) => idf)
  return {
    coverage: share(
      sum(words, ({ has, local }) => (has ? local : 0)),
      sum(words, ({ local }) => local),
    ),
    matched: Math.min(1, best.matched.length / ENOUGH),
    margin: Math.min(1, Math.max(0, best.score - (next?.score ?? 0))),
    evidence: held,
    speaker,
    unknown: share(
      sum(words, ({ stands, idf }) => (stands ? 0 : idf)),
      all,
    ),
    nameless: share(names.filter(({ near }) => !near).length, names.length),
    nounless: share(
      sum(words, ({ kind, has, idf }) => (kind === 'noun' && !has ? idf : 0)),
      all,
    ),
    astray: strict && best.matched.length === 0 && words.some(({ kind }) => kind !== 'other') ? 1 : 0,
    uncounted: best.missing.some(({ term }) => term === question.counted) ? 1 : 0,
  }
}

/** Whoever asks for anything that somebody said has all of it in the first statement. */
function anything(held: number, speaker: number): Signs {
  return {
    ...nothing,
    coverage: 1,
    matched: 1,
    margin: 1,
    evidence: held,
    speaker,
    unknown: 0,
    nameless: 0,
    nounless: 0,
    uncounted: 0,
    astray: 0,
  }
}

function sum<T>(all: readonly T[], worth: (each: T) => number): number {
  return all.reduce((total, each) => total + worth(each), 0)
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

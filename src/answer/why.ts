import type { Library } from '../library/library.ts'
import { idfOf } from '../search/search.ts'
import type { Asked, AnswerOptions, Outcome, Passage } from './answer.ts'
import { signRows, THRESHOLD } from './confidence/confidence.ts'
import { converse } from './conversation.ts'
import { passageOf } from './decide.ts'

/** How an outcome came about: data for whoever wants to know why this sentence. */
export interface Why {
  readonly outcome: Outcome
  /** What was looked for, in the order asked. */
  readonly words: readonly WhyWord[]
  /** Whom the question was taken to be about, by the articles' names. */
  readonly people: readonly string[]
  /** True where only those people's statements could answer. */
  readonly onlyTheirs: boolean
  /** What each sign added to the log-odds of the confidence. */
  readonly signs: readonly { readonly sign: string; readonly value: number; readonly weight: number }[]
  readonly confidence: number
  readonly threshold: number
  /** The ranking, best first, each with what every feature was worth. */
  readonly ranking: readonly WhyPassage[]
}

/** A word looked for. */
export interface WhyWord {
  readonly word: string
  /** How telling it is among all sentences, times how much it counts in the question. */
  readonly weight: number
  /** True where the best sentence has it, or what stands in for it. */
  readonly found: boolean
}

/** A sentence of the ranking and its features; they add up to its score. */
export interface WhyPassage {
  readonly passage: Passage
  readonly features: readonly { readonly name: string; readonly value: number }[]
}

/** Answers as `answer` does, suggestions aside, and tells why. */
export function why(library: Library, asked: Asked, { top = 3, without = [] }: AnswerOptions = {}): Why {
  const { outcome, request, hits, signs } = converse(library, asked, top, new Set(without))
  const matched = new Set(hits[0]?.matched.map(({ term }) => term))
  return {
    outcome,
    words: request.topics.map(({ asked: { word, term }, weight }) => {
      return { word, weight: weight * idfOf(library.index, term), found: matched.has(term) }
    }),
    people: (request.who?.people ?? []).flatMap((person) => library.people[person]?.name ?? []),
    onlyTheirs: request.strict,
    signs: signRows(signs),
    confidence: outcome.confidence,
    threshold: THRESHOLD,
    ranking: hits.slice(0, top).map((hit) => ({ passage: passageOf(library, hit), features: hit.features })),
  }
}

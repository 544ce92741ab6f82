import type { AttributedArticle, SpeechType } from '../attribution/attribution.ts'
import type { Library } from '../library/library.ts'
import type { Span } from '../text/span.ts'
import { converse } from './conversation.ts'
import { suggestions } from './suggest/suggest.ts'

/** What arrives from any surface, before it is read. */
export interface Asked {
  readonly text: string
  /** Only this article (its id). */
  readonly article?: string
  /** Only this speaker (a name). */
  readonly speaker?: string
  /** Earlier questions of the same person in the same channel, oldest first. */
  readonly context?: readonly string[]
}

/** A sentence of an article, with what is known about who said it. */
export interface Passage extends Span {
  readonly source: AttributedArticle
  /** Index into `source.article.sentences`. */
  readonly sentence: number
  readonly type: SpeechType | 'narration' | 'heading'
  /** Index into `source.speakers`. */
  readonly speaker: number | null
  readonly via: Span | null
  /** Comparable within one ranking, higher is better. */
  readonly score: number
}

/** The sentence that answers. */
export interface Answer {
  readonly kind: 'answer'
  /** What is quoted: the best passage's span. */
  readonly passage: Passage
  /**
   * True where it is the closest the articles have: the confidence is low, it lacks what was asked for (a date, a number), or
   * somebody whose words were asked for says it beside the question's matter.
   */
  readonly closest: boolean
  readonly confidence: number
  /** The ranking, best first; the first is `passage`. */
  readonly passages: readonly Passage[]
}

/** Why there is no answer. Each has a phrase of its own in render/phrases.ts. */
export type RefusalReason =
  | 'no-articles'
  | 'no-such-article'
  | 'no-question'
  | 'chit-chat'
  | 'too-vague'
  | 'not-in-articles'
  /** Of the one article that was asked about; others may have it. */
  | 'not-in-article'
  | 'person-unknown'
  | 'person-not-quoted'
  | 'person-not-on-this'

/** No answer, and what the articles do know. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly reason: RefusalReason
  /** Whom the question asked about, by the articles' one name for them, else in the asker's words; null where nobody. */
  readonly person: string | null
  /** How many statements of that person the articles hold. */
  readonly quoted: number
  /** Up to three questions that the articles do answer. */
  readonly suggestions: readonly string[]
  readonly confidence: number
  /** The ranking all the same, best first. */
  readonly passages: readonly Passage[]
}

/** What a question gets: exactly one of the two. */
export type Outcome = Answer | Refusal

/** How to answer. */
export interface AnswerOptions {
  /** How many passages the ranking has at most; default 3. */
  readonly top?: number
  /** Features of the re-ranking, in search/ or here, that count nothing, for measuring what each is worth. */
  readonly without?: readonly string[]
}

/**
 * The sentence that answers, or why there is none. Depends on nothing but what it is given: the same library and
 * question give the same outcome. Never throws, whatever is asked.
 */
export function answer(
  library: Library,
  asked: Asked,
  { top = 3, without = [] }: AnswerOptions = {},
): Outcome {
  const decision = converse(library, asked, top, new Set(without))
  const { outcome } = decision
  if (outcome.kind === 'answer') return outcome
  return { ...outcome, suggestions: suggestions(library, asked, decision) }
}

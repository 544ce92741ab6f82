import type { Span } from '../text/span.ts'
import type { Tag } from '../text/tags/tag.ts'

/** A statement found, before its speaker is resolved. */
export interface Draft {
  /** In order; more than one where a cue stands in the middle. Never empty. */
  readonly content: readonly Span[]
  /** The mention of the speaker, the whole noun phrase; null where the article names nobody here. */
  readonly source: Span | null
  readonly cue: Span | null
  /** The mention of the intermediary of a reported report ("TASS"), or null. */
  readonly via: Span | null
  /** Index of an earlier draft whose speaker goes on here, whatever stands as the source; null where the source tells. */
  readonly follows: number | null
  /** A mention elsewhere of whom the source stands for: of whoever is interviewed, where the source is the label "A". */
  readonly meant?: Span
  /** The name of the step that found it. */
  readonly step: string
  /** The words that it went by. */
  readonly words: readonly Span[]
  /** 0 to 1: how sure the finding itself is, whoever the mention stands for. */
  readonly confidence: number
}

/** The article's tokens with their parts of speech: arrays of one length, in the order of the text. */
export interface Tagged {
  /** Words, numbers and marks; each lies inside one sentence. */
  readonly words: readonly Span[]
  readonly tags: readonly Tag[]
  /** The words in small letters, curly apostrophes made straight. */
  readonly low: readonly string[]
  /** For each sentence of the article: the index of its first token, and after the last sentence the number of tokens. */
  readonly first: readonly number[]
}

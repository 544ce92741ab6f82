import type { Draft } from '../../draft.ts'
import type { Entity } from '../entity.ts'
import type { Runs } from '../mentions/runs-in.ts'
import type { Span } from '../../../text/span.ts'
import type { Registry } from '../registry.ts'
import { blockOf, tokensIn, type View } from '../view.ts'
import type { Link } from './link.ts'
import { SURE } from './sure.ts'

/** All that resolving one mention may look at. */
export interface Scene {
  readonly view: View
  readonly runs: Runs
  /** For each run, whom it names. */
  readonly linked: readonly Link[]
  readonly registry: Registry
  /** 1 for tokens inside what somebody says or asks beside the matter: names there are weak candidates for a pronoun outside. */
  readonly said: Uint8Array
  /** Who spoke so far, in order of the text, and where they were mentioned. */
  readonly spoken: Spoken[]
}

export interface Spoken {
  readonly entity: Entity
  readonly token: number
}

/** Whom a mention stands for, and how sure that is. */
export interface Resolved {
  readonly entity: Entity | null
  readonly confidence: number
  /** True of a noun for what seldom speaks: nothing but its verb tells that it does. */
  readonly seldom?: boolean
}

export const NOBODY: Resolved = { entity: null, confidence: SURE.nobody }

/** True where a token stands in the paragraph of another or at most so many before it. */
export function isRecent({ view }: Scene, token: number, at: number, paragraphs: number): boolean {
  return blockOf(view, token) >= blockOf(view, at) - paragraphs
}

/** Marks the tokens that lie in some part of the drafts. */
export function tokensOf(
  view: View,
  drafts: readonly Draft[],
  part: (draft: Draft) => readonly Span[],
): Uint8Array {
  const marked = new Uint8Array(view.words.length)
  for (const draft of drafts)
    for (const span of part(draft)) {
      const { from, to } = tokensIn(view, span)
      marked.fill(1, from, to)
    }
  return marked
}

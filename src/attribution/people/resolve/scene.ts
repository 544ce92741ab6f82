import type { Draft } from '../../draft.ts'
import type { Entity } from '../entity.ts'
import type { Runs } from '../mentions/runs-in.ts'
import type { Registry } from '../registry.ts'
import { tokensIn, type View } from '../view.ts'

/** All that resolving one mention may look at. */
export interface Scene {
  readonly view: View
  readonly runs: Runs
  /** For each run, whom it names. */
  readonly linked: readonly (Entity | null)[]
  readonly registry: Registry
  /** 1 for tokens inside what somebody says: names there are weak candidates for a pronoun outside. */
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
}

export const NOBODY: Resolved = { entity: null, confidence: 0.3 }

/** Marks the tokens that drafts report as said. */
export function saidTokens(view: View, drafts: readonly Draft[]): Uint8Array {
  const said = new Uint8Array(view.words.length)
  for (const draft of drafts)
    for (const span of draft.content) {
      const { from, to } = tokensIn(view, span)
      said.fill(1, from, to)
    }
  return said
}

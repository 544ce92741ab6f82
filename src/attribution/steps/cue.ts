import type { CueForm } from '../lists/cue-verbs.ts'
import type { Subject } from '../grammar/subject-parse.ts'
import type { VerbGroup } from '../grammar/verb-group.ts'

/** How a cue came by its speaker. */
export type Order = 'before' | 'inverted' | 'relative' | 'coordinated' | 'participle' | 'passive'

/** A verb of saying in its place, before anybody asks who or what. Tokens are counted over the article. */
export interface VerbCue {
  readonly sentence: number
  /** First token of the sentence, and after its last. */
  readonly floor: number
  readonly end: number
  readonly form: CueForm
  /** Every reading of the form: some verbs are used in more than one way. */
  readonly forms: readonly CueForm[]
  readonly group: VerbGroup
}

/** A cue with its speaker. */
export interface Cue extends VerbCue {
  readonly order: Order
  readonly subject: Subject | null
  /** The intermediary: tokens [from, to). */
  readonly via: { readonly from: number; readonly to: number } | null
  /** The cue's own clause, subject and verb: tokens [from, to). */
  readonly clause: { readonly from: number; readonly to: number }
}

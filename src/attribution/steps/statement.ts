import type { Range } from '../content/ranges.ts'
import type { Cue } from './cue.ts'

/** A cue with what was said. */
export interface Statement {
  readonly cue: Cue
  readonly content: readonly Range[]
  readonly how: string
  readonly sure: number
}

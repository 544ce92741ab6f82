import type { Claims } from '../content/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import type { StepName } from '../step-names.ts'
import { citingSource } from './citing.ts'
import { inLayers } from './layers.ts'
import { withVia } from './via.ts'

/**
 * Who passes on what the cues of a sentence report, between whose verbs they are and what they report: a cue may change
 * its speaker for the one who is cited, and gets its intermediary.
 */
export function relays(
  reading: Reading,
  cues: readonly Cue[],
  claims: Claims,
  without: ReadonlySet<StepName>,
): readonly Cue[] {
  let found = cues
  // …, TASS reported, citing Lee
  if (!without.has('citing')) found = citingSource(reading, found)
  // according to TASS, Lee said
  if (!without.has('layers')) found = inLayers(reading, found, claims)
  // Lee told the BBC
  return without.has('via') ? found : withVia(reading, found)
}

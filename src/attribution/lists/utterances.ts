import { singular } from '../people/lists/roles.ts'
import { wordSet } from '../../text/word-set.ts'

/** True for what somebody says or writes, as one thing: "Lee's response", "her answers were:", "her words:" but not "her word". */
export function isUtterance(low: string): boolean {
  return UTTERANCES.has(low) || UTTERANCES.has(singular(low))
}

const UTTERANCES =
  wordSet(`statement release communique communiqué response reply answer retort comment remark tweet post message letter note
  email e-mail memo words speech address question testimony verdict advice explanation conclusion warning plea text
  transcript screed rant tirade diatribe outburst missive eulogy`)

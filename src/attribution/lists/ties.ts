import { wordSet } from '../../text/word-set.ts'

/** Prepositions that tie a noun phrase to the one before it. */
export const TIES =
  wordSet(`of for in on from with at by about to against over near under between inside outside within behind across
  around above below among amid through during without toward towards like including after before since per via into upon
  alongside concerning regarding along amongst amidst aboard beneath beside beyond off onto opposite past round
  throughout underneath`)

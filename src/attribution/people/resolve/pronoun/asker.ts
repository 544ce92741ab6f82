import type { Span } from '../../../../text/span.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { tokensIn, type View } from '../../view.ts'

const WHILE = wordSet('when after as once until')
const ASKING = wordSet('ask asks asked asking')

/**
 * "Lee was not sure when Cole asked whether it was safe": what follows is the answer of whoever the main clause is about.
 * The mention of the one who asks begins at token `at`.
 */
export function onlyAsks(view: View, at: number, cue: Span | null): boolean {
  if (cue === null || !WHILE.has(view.low[at - 1] ?? '')) return false
  const { from, to } = tokensIn(view, cue)
  return view.low.slice(from, to).some((low) => ASKING.has(low))
}

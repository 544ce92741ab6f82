import { contentEnd } from '../../content/content-end.ts'
import { contentStart, type Start } from '../../content/content-start.ts'
import { hasQuote, type Claims } from '../../content/ranges.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

/** "said that …", "said …", "asked whether …", "promised to …". */
export function clauseAfter(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  claims: Claims,
): Statement | null {
  const start = contentStart(reading, cue)
  if (!start || claims.taken[start.at]) return null
  if (!allows(cue, start, reading)) return null
  const to = contentEnd(reading, cue, start, cues, (at) => claims.taken[at] === 1)
  if (to <= start.at) return null
  return { cue, content: [{ from: start.at, to }], how: 'clause', sure: start.how === 'that' ? 0.95 : 0.9 }
}

/** Whether the cue's frame takes what follows it. */
function allows(cue: Cue, start: Start, reading: Reading): boolean {
  if (cue.order === 'passive' || start.how === 'quote' || start.how === 'colon') return true
  const quoted = hasQuote(reading, start.at, cue.end)
  if (cue.form.frame === 'quote') return quoted && start.how !== 'wh'
  if (cue.forms.some((form) => form.frame === 'document') && cue.form.frame === 'document')
    return quoted || start.how === 'that' || start.how === 'clause'
  return true
}

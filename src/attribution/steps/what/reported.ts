import { contentEnd } from '../../content/content-end.ts'
import { contentStart } from '../../content/content-start.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'

/**
 * "Lee said that she felt “betrayed”": a verb that only a quotation makes a cue, inside what a verb of saying reports. What
 * is quoted there is part of that report.
 */
export function isReported(reading: Reading, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.form.frame === 'clause' || cue.order !== 'before' || reading.low[cue.clause.to] === ':')
    return false
  return cues.some((other) => other.group.main < cue.clause.from && reports(reading, other, cue))
}

function reports(reading: Reading, earlier: Cue, cue: Cue): boolean {
  if (earlier.form.frame !== 'clause') return false
  const start = contentStart(reading, earlier)
  if ((start?.how !== 'that' && start?.how !== 'clause') || start.at > cue.clause.from) return false
  return contentEnd(reading, earlier, start, [], () => false) >= cue.group.to
}

import { contentEnd } from '../../content/content-end.ts'
import { contentStart } from '../../content/content-start.ts'
import { isQuoted, type Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'

/**
 * "Lee said that she felt “betrayed”", "The deal spells “the end” for the port, Lee said": a verb that only a quotation makes a
 * cue, inside what a verb of saying reports. What is quoted there is part of that report.
 */
export function isReported(reading: Reading, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.form.frame === 'clause' || cue.order !== 'before' || reading.low[cue.clause.to] === ':')
    return false
  return cues.some((other) =>
    other.group.main < cue.clause.from ? reports(reading, other, cue) : closes(reading, other, cue),
  )
}

/** "…, Lee said on Monday", and no quotation ends before it, which would be hers alone. */
function closes(reading: Reading, later: Cue, cue: Cue): boolean {
  const comma = later.clause.from - 1
  return (
    later.form.frame === 'clause' &&
    (later.order === 'inverted' || later.order === 'before') &&
    comma > cue.clause.to &&
    reading.low[comma] === ',' &&
    !isQuoted(reading, comma) &&
    !isQuoted(reading, comma - 1) &&
    contentStart(reading, later) === null
  )
}

function reports(reading: Reading, earlier: Cue, cue: Cue): boolean {
  if (earlier.form.frame !== 'clause') return false
  const start = contentStart(reading, earlier)
  if ((start?.how !== 'that' && start?.how !== 'clause') || start.at > cue.clause.from) return false
  return contentEnd(reading, earlier, start, [], () => false) >= cue.group.to
}

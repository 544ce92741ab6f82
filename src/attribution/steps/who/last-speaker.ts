import { contentEnd } from '../../content/content-end.ts'
import { contentStart } from '../../content/content-start.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isQuoted, type Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'

/**
 * The verb of saying before, whose subject a verb without one shares: the last of them, but rather "Lee said" than what
 * it reports in "Lee said that Cole had denied it, adding that".
 */
export function lastSpeaker(reading: Reading, earlier: readonly Cue[]): Cue | undefined {
  const own = earlier.filter(({ order, subject }) => subject && order !== 'relative')
  let last = own.at(-1) ?? earlier.findLast(({ subject }) => subject)
  for (const outer of own.toReversed()) if (last && reports(reading, outer, last)) last = outer
  return last
}

const REPORTS = wordSet('that clause wh')

function reports(reading: Reading, outer: Cue, inner: Cue): boolean {
  if (outer.form.frame === 'quote' || outer.group.main >= inner.clause.from) return false
  // "Lee said no, Cole recalled, adding": Cole tells all of it
  const before = inner.clause.from - 1
  if (reading.low[before] === ',' || isQuoted(reading, before)) return false
  const start = contentStart(reading, outer)
  if (!start || !REPORTS.has(start.how) || start.at > inner.clause.from) return false
  return contentEnd(reading, outer, start, [inner], () => false) >= inner.group.to
}

import type { Reading } from '../reading/reading.ts'
import { subjectBefore } from './subject.ts'
import type { Subject } from './subject-parse.ts'
import { isSubjectPronoun } from './noun-phrase.ts'
import { isContraction, isFinite } from './verb-group.ts'

/** The subject of the sentence's first finite verb that is in no subordinate clause. */
export function mainSubject(
  reading: Reading,
  cue: { readonly floor: number; readonly group: { readonly from: number } },
): Subject | null {
  // "They're"
  const { floor } = cue
  if (isSubjectPronoun(reading, floor) && isContraction(reading.low[floor] ?? ''))
    return { from: floor, to: floor + 1, head: floor, sure: 0.85 }
  for (let at = cue.floor + 1; at < cue.group.from && at < cue.floor + 80; at += 1) {
    if (!isFinite(reading, at) || (reading.quoteAt[at] ?? -1) >= 0) continue
    const subject = subjectBefore(reading, at, cue.floor)
    if (!subject) continue
    const before = reading.tags[subject.from - 1]
    if (
      subject.from > cue.floor &&
      (before === 'IN' || before === 'WRB' || before === 'WDT' || before === 'WP' || before === 'WP$')
    )
      continue
    return { ...subject, sure: subject.sure * 0.85 }
  }
  return null
}

import { subjectBefore } from '../../grammar/subject.ts'
import { list } from '../../lists/list.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'

/** Subjects of whom it is denied that they said it. */
const NOBODY = list('nobody neither none no')

/** "Lee, the mayor, said": the subject before the verb, however long it is. */
export function before(reading: Reading, cue: VerbCue): Cue | null {
  const { group } = cue
  const subject = subjectBefore(reading, group.from, cue.floor)
  if (!subject || NOBODY.has(reading.low[subject.from] ?? '')) return null
  return { ...cue, order: 'before', subject, via: null, clause: { from: subject.from, to: group.to } }
}

import { subjectBefore } from '../../grammar/subject.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { list } from '../../lists/list.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'

/** Subjects of whom it is denied that they said it. */
const NOBODY = list('nobody neither none no')

/** "Lee, the mayor, said": the subject before the verb, however long it is. */
export function before(reading: Reading, cue: VerbCue): Cue | null {
  const { group } = cue
  const subject = subjectBefore(reading, group.from, insertedFrom(reading, cue) ?? cue.floor)
  if (!subject || NOBODY.has(reading.low[subject.from] ?? '')) return null
  return { ...cue, order: 'before', subject, via: null, clause: { from: subject.from, to: group.to } }
}

/** "The fire, residents and officials said, is out": the comma behind the cue tells that its subject began behind one. */
function insertedFrom(reading: Reading, { group, floor }: VerbCue): number | null {
  if (reading.low[group.to] !== ',' || !isFinite(reading, group.to + 1)) return null
  for (let at = group.from - 1; at > floor && at > group.from - 12; at -= 1)
    if (reading.low[at] === ',') return at + 1
  return null
}

import { lastBefore } from '../../grammar/adjunct.ts'
import { mainSubject } from '../../grammar/main-subject.ts'
import { isSubjectPronoun } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { lastSpeaker } from './last-speaker.ts'

/** "said A and warned that B": the subject of the verb before. */
export function coordinated(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
  let joint = lastBefore(reading, cue.group.from, cue.floor)
  if (reading.low[joint] === 'then' || reading.low[joint] === 'later' || reading.low[joint] === 'also')
    joint -= 1
  const low = reading.low[joint]
  if (low !== 'and' && low !== 'but' && low !== 'or' && low !== 'yet' && low !== 'then' && low !== ',')
    return null
  if (
    low === ',' &&
    (subjectBefore(reading, cue.group.from, cue.floor) || !opensContent(reading, cue.group.to))
  )
    return null
  const last = lastSpeaker(reading, earlier)
  const subject = last?.subject ?? mainSubject(reading, cue)
  if (!subject) return null
  return {
    ...cue,
    order: 'coordinated',
    subject: { ...subject, sure: subject.sure * 0.9 },
    via: null,
    clause: { from: joint, to: cue.group.to },
  }
}

/** True where "that", a quotation or a pronoun begins what was said. */
function opensContent(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return (
    low === 'that' ||
    low === ':' ||
    (reading.quoteAt[at] ?? -1) >= 0 ||
    isSubjectPronoun(reading, at) ||
    reading.tags[at] === 'DT'
  )
}

import { lastBefore } from '../../grammar/adjunct.ts'
import { plainSubject } from '../../grammar/subject.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { issuerOf } from './issuer.ts'

/** "who said", "which added": the noun phrase that the clause hangs on; of a letter or a video, who sends it out. */
export function relative(reading: Reading, cue: VerbCue): Cue | null {
  const who = lastBefore(reading, cue.group.from, cue.floor)
  const low = reading.low[who]
  if (low !== 'who' && low !== 'which' && (low !== 'that' || reading.tags[who] !== 'WDT')) return null
  const comma = reading.low[who - 1] === ',' ? who - 1 : who
  const to = lastBefore(reading, comma, cue.floor) + 1
  const subject = issuerOf(reading, to, cue.floor) ?? plainSubject(reading, to, cue.floor)
  if (!subject) return null
  return {
    ...cue,
    order: 'relative',
    subject: { ...subject, sure: subject.sure * 0.9 },
    via: null,
    clause: { from: who, to: cue.group.to },
  }
}

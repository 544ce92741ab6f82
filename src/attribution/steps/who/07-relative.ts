import { lastBefore } from '../../grammar/adjunct.ts'
import { plainSubject } from '../../grammar/subject.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { issuerOf } from './issuer.ts'

/** How sure a relative clause without a comma is. */
const RESTRICTIVE = 0.5

/** "who said", "which added": the noun phrase that the clause hangs on; of a letter or a video, who sends it out. */
export function relative(reading: Reading, cue: VerbCue): Cue | null {
  const who = lastBefore(reading, cue.group.from, cue.floor)
  const low = reading.low[who]
  if (low !== 'who' && low !== 'which' && (low !== 'that' || reading.tags[who] !== 'WDT')) return null
  const comma = reading.low[who - 1] === ',' ? who - 1 : who
  const to = lastBefore(reading, comma, cue.floor) + 1
  const issuer = issuerOf(reading, to, cue.floor)
  const subject = issuer ?? plainSubject(reading, to, cue.floor)
  if (!subject) return null
  // "a hat that says", "the candidate who promised": what tells which one is meant states nothing
  const sure = issuer !== null || comma < who ? 0.9 : RESTRICTIVE
  return {
    ...cue,
    order: 'relative',
    subject: { ...subject, sure: subject.sure * sure },
    via: null,
    clause: { from: who, to: cue.group.to },
  }
}

import { lastBefore } from '../../grammar/adjunct.ts'
import { canSpeak } from '../../grammar/can-speak.ts'
import { nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { plainSubject } from '../../grammar/subject.ts'
import type { Subject } from '../../grammar/subject-parse.ts'
import { isBe, isFinite } from '../../grammar/verb-group.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { issuerOf } from './issuer.ts'

/** How sure a relative clause without a comma is. */
const RESTRICTIVE = 0.5

/** "that, while praising Cole, accused": the token before the insertion that the comma at `comma` closes; `comma` where none does. */
function behindInsertion(reading: Reading, comma: number, floor: number): number {
  if (reading.low[comma] !== ',') return comma
  for (let at = comma - 1; at > floor && at > comma - 12; at -= 1) {
    if (reading.low[at] === ',') return at - 1
    if (isFinite(reading, at)) return comma
  }
  return comma
}

/** "the backing of Ann Lee, who said", "criticism from the union, which said": of what hangs together the last, where no backing speaks. */
function antecedent(reading: Reading, to: number, floor: number): Subject | null {
  const whole = plainSubject(reading, to, floor)
  const last = nounPhraseBefore(reading, to, floor)
  if (!whole || !last || canSpeak(reading, whole.head) || !canSpeak(reading, last.head)) return whole
  return { ...whole, from: last.from, head: last.head }
}

/** "It was Ann Lee who said": the clause tells who did. */
function isCleft({ low }: Reading, subject: number, floor: number): boolean {
  return low[floor] === 'it' && floor === subject - 2 && isBe(low[floor + 1] ?? '')
}

/** "who said", "which added": the noun phrase that the clause hangs on; of a letter or a video, who sends it out. */
export function relative(reading: Reading, cue: VerbCue): Cue | null {
  const last = lastBefore(reading, cue.group.from, cue.floor)
  const who = behindInsertion(reading, last, cue.floor)
  const low = reading.low[who]
  if (low !== 'who' && low !== 'which' && (low !== 'that' || (who === last && reading.tags[who] !== 'WDT')))
    return null
  const comma = reading.low[who - 1] === ',' ? who - 1 : who
  const to = lastBefore(reading, comma, cue.floor) + 1
  const issuer = issuerOf(reading, to, cue.floor)
  const subject = issuer ?? antecedent(reading, to, cue.floor)
  if (!subject) return null
  // "a hat that says", "the candidate who promised": what tells which one is meant states nothing
  const told = issuer !== null || comma < who || isCleft(reading, subject.from, cue.floor)
  const sure = told ? 0.9 : RESTRICTIVE
  return {
    ...cue,
    order: 'relative',
    subject: { ...subject, sure: subject.sure * sure },
    via: null,
    clause: { from: who, to: cue.group.to },
  }
}

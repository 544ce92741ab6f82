import { lastBefore } from '../../grammar/adjunct.ts'
import { mainSubject } from '../../grammar/main-subject.ts'
import { isSubjectPronoun, nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import type { Subject } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { relative } from './07-relative.ts'
import { lastSpeaker } from './last-speaker.ts'

/** What a phrase begins with that tells where or how somebody spoke. */
const PLACES = wordSet('in at on during to via through')
/** Tokens from "who" to the second verb of its clause. */
const FAR = 20

/** "said A and warned that B": the subject of the verb before. */
export function coordinated(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
  let joint = behindPlace(reading, lastBefore(reading, cue.group.from, cue.floor), cue.floor)
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
  const subject = last?.subject ?? inClause(reading, cue, joint) ?? mainSubject(reading, cue)
  if (!subject) return inRelative(reading, cue, joint)
  return {
    ...cue,
    order: 'coordinated',
    subject: { ...subject, sure: subject.sure * 0.9 },
    via: null,
    clause: { from: joint, to: cue.group.to },
  }
}

/** "The letter, in which she praised it and urged others on": the pronoun whose verb the conjunction joins. */
function inClause(reading: Reading, cue: VerbCue, joint: number): Subject | null {
  for (let at = joint - 1; at > cue.floor && at > joint - FAR; at -= 1) {
    if (reading.low[at] === ',' || reading.tags[at] === 'CC') return null
    if (!isFinite(reading, at)) continue
    const pronoun = /^(?:he|she|they)$/.test(reading.low[at - 1] ?? '')
    return pronoun ? { from: at - 1, to: at, head: at - 1, sure: 0.9 } : null
  }
  return null
}

/** "but in an interview last year argued": the conjunction before a phrase that tells where; `last` where none stands there. */
function behindPlace(reading: Reading, last: number, floor: number): number {
  const place = nounPhraseBefore(reading, last + 1, floor)
  const joint = (place?.from ?? 0) - 2
  return joint > floor && PLACES.has(reading.low[joint + 1] ?? '') && reading.tags[joint] === 'CC'
    ? joint
    : last
}

/** "Lee, who backed Cole and said she would stay, left": whoever the relative clause is about. */
function inRelative(reading: Reading, cue: VerbCue, joint: number): Cue | null {
  const { group } = cue
  for (let at = joint - 1; at > cue.floor && at > joint - FAR && reading.low[at] !== ','; at -= 1) {
    if (reading.low[at] !== 'who') continue
    const made = relative(reading, { ...cue, group: { ...group, from: at + 1 } })
    return made && { ...made, group, clause: { from: joint, to: group.to } }
  }
  return null
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

import { nounPhrase } from '../grammar/noun-phrase.ts'
import { subjectBefore } from '../grammar/subject.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue, VerbCue } from './cue.ts'

/**
 * "was quoted by TASS as saying": the subject speaks, whoever follows "by" relays. Other passives ("was told", "is said
 * to") name no speaker before the verb.
 */
export function passiveSubject(reading: Reading, cue: VerbCue): Cue | null {
  const { group, floor, end } = cue
  let at = group.to
  let via: Cue['via'] = null
  if (reading.low[at] === 'by' || reading.low[at] === 'in' || reading.low[at] === 'on') {
    const relay = nounPhrase(reading, at + 1, end)
    if (!relay) return null
    at = relay.to
    via = { from: relay.from, to: relay.to }
  }
  const saying =
    reading.low[at] === 'as' && (reading.low[at + 1] === 'saying' || reading.low[at + 1] === 'telling')
  if (!saying) return null
  const subject = subjectBefore(reading, group.from, floor)
  if (!subject) return null
  return {
    ...cue,
    order: 'passive',
    subject,
    via,
    clause: { from: subject.from, to: at + 2 },
    group: { ...group, to: at + 2 },
  }
}

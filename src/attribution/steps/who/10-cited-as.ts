import { isObjectPronoun, nounPhrase } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import { list } from '../../lists/list.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue, VerbCue } from '../cue.ts'

const RELAYING = list('cite quote report')

/** "The agency cited Lee as saying that …": who stands behind the verb speaks, who stands before it relays. */
export function citedAs(reading: Reading, cue: VerbCue): Cue | null {
  const { group, floor, end } = cue
  if (!RELAYING.has(cue.form.lemma)) return null
  const pronoun =
    isObjectPronoun(reading, group.to) ||
    (reading.low[group.to] === 'her' && reading.tags[group.to] === 'PRP')
  const phrase = pronoun
    ? { from: group.to, to: group.to + 1, head: group.to }
    : nounPhrase(reading, group.to, end)
  if (!phrase) return null
  let as = phrase.to
  while (as < end && as < phrase.to + 10 && reading.low[as] !== 'as' && reading.tags[as] !== 'MARK') as += 1
  if (reading.low[as] !== 'as' || reading.low[as + 1] !== 'saying') return null
  const relay = subjectBefore(reading, group.from, floor)
  if (!relay) return null
  const subject = { from: phrase.from, to: as, head: phrase.head, sure: 0.95 }
  const clause = { from: relay.from, to: as + 2 }
  return { ...cue, order: 'passive', subject, via: { from: relay.from, to: relay.to }, clause }
}

import { isObjectPronoun, nounPhrase } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Reading } from '../../reading/reading.ts'
import { asSaid, isSaying } from '../../relays/as-saying.ts'
import type { Cue, VerbCue } from '../cue.ts'

const RELAYING = wordSet('cite quote report')
/** Tokens between the verb and "as saying": a name and its office. */
const FAR = 30

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
  const as = asSaying(reading, phrase.to, Math.min(end, group.to + FAR))
  const relay = as ? subjectBefore(reading, group.from, floor) : null
  if (!as || !relay) return null
  const agency = nounPhrase(reading, relay.from, group.from) ?? relay
  return {
    ...cue,
    ...asSaid(cue, reading.low[as.to - 1] ?? ''),
    order: 'passive',
    subject: { from: phrase.from, to: as.from, head: phrase.head, sure: 0.95 },
    via: { from: agency.from, to: agency.to },
    clause: { from: relay.from, to: as.to },
    group: { ...group, to: as.to },
  }
}

/** "as saying", "as having said", or "saying" right behind: from the end of the cited to the end of the cue. */
function asSaying(reading: Reading, object: number, limit: number): { from: number; to: number } | null {
  for (let at = object; at < limit; at += 1) {
    if ((reading.quoteAt[at] ?? -1) >= 0 || reading.low[at] === ';') return null
    const next = reading.low[at + 1] ?? ''
    if (reading.low[at] === 'as' && isSaying(next)) return { from: at, to: at + 2 }
    if (reading.low[at] === 'as' && next === 'having' && reading.low[at + 2] === 'said')
      return { from: at, to: at + 3 }
    if (at === object && reading.low[at] === 'saying') return { from: at, to: at + 1 }
  }
  return null
}

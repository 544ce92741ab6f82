import type { Range } from '../content/ranges.ts'
import { isNoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { TIES } from '../lists/ties.ts'
import { isOrganisationHead } from '../people/lists/organisations.ts'
import { isRoleHead, singular } from '../people/lists/roles.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import { outletAt } from './outlet.ts'

/** "…, the Gazette reported, citing an official": the official speaks, the outlet relays. "Citing" itself reports nothing. */
export function citingSource(reading: Reading, cues: readonly Cue[]): Cue[] {
  const gone = new Set<number>()
  const found = cues.map((cue) => {
    const at = cue.subject && !cue.via ? citingAt(reading, cue) : -1
    if (!cue.subject || at < 0) return cue
    const relay = outletAt(reading, cue.subject.from, cue.subject.to)
    const source = relay && sourceAt(reading, at + 1, cue.end)
    if (!relay || !source) return cue
    gone.add(at)
    return { ...cue, subject: { ...source, sure: 0.9 }, via: relay }
  })
  return found.filter(({ group }) => !gone.has(group.main))
}

/** "citing" right behind the cue's clause; -1 where there is none. */
function citingAt(reading: Reading, cue: Cue): number {
  for (let at = cue.clause.to; at < cue.end && at < cue.clause.to + 6; at += 1)
    if (reading.low[at] === ',' && reading.low[at + 1] === 'citing') return at + 1
  return -1
}

/** Somebody who can speak, with what hangs on the noun; no reason, no record. */
function sourceAt(reading: Reading, from: number, end: number): (Range & { head: number }) | null {
  const core = nounPhrase(reading, from, end)
  if (!core || !speaks(reading, core.head)) return null
  let to = core.to
  while (to < end && TIES.has(reading.low[to] ?? '')) {
    const next = nounPhrase(reading, to + 1, end)
    if (!next) break
    to = next.to
  }
  return { from: core.from, to, head: core.head }
}

function speaks(reading: Reading, head: number): boolean {
  const low = reading.low[head] ?? ''
  const one = singular(low)
  if (reading.tags[head] === 'NNP') return true
  return (
    isNoun(reading, head) &&
    (isRoleHead(one) || isOrganisationHead(low) || one === 'source' || low === 'people')
  )
}

import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import type { Subject } from '../../grammar/subject-parse.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Reading } from '../../reading/reading.ts'
import { asSaid, isSaying } from '../../relays/as-saying.ts'
import type { Cue, VerbCue } from '../cue.ts'

const FIRST = wordSet('first previously originally also')
const RELAYS = wordSet('by in on')
const OPENERS = wordSet('that whether if why what which how who where when about')
const ASKED = wordSet('ask tell warn inform remind advise question')

/**
 * The passive: "was quoted by TASS as saying" (the subject speaks, whoever follows "by" relays), "was told by Lee that"
 * (Lee speaks), "was asked whether" (nobody named). Null where it reports nothing.
 */
export function passive(reading: Reading, cue: VerbCue): Cue | null {
  // "Asked by Cole whether it was old, Lee said": no clause of its own
  if (cue.group.from === cue.floor && reading.low[cue.group.to] === 'by') return null
  return quotedAs(reading, cue) ?? asReportedBy(reading, cue) ?? saidToSubject(reading, cue)
}

function quotedAs(reading: Reading, cue: VerbCue): Cue | null {
  const { group, floor, end } = cue
  // "should not be read as saying"
  if (group.negated || group.modal !== null) return null
  let at = group.to
  let via: Cue['via'] = null
  if (RELAYS.has(reading.low[at] ?? '')) {
    const relay = nounPhrase(reading, at + 1, end)
    if (!relay) return null
    at = relay.to
    via = { from: relay.from, to: relay.to }
  }
  const saying = reading.low[at + 1] ?? ''
  if (reading.low[at] !== 'as' || !isSaying(saying)) return null
  const subject = subjectBefore(reading, group.from, floor)
  if (!subject) return null
  const to = at + 2
  const after = reading.low[to] === 'by' ? nounPhrase(reading, to + 1, end) : null
  const clauseTo = after?.to ?? to
  return {
    ...cue,
    ...asSaid(cue, saying),
    order: 'passive',
    subject,
    via: via ?? (after ? { from: after.from, to: after.to } : null),
    clause: { from: subject.from, to: clauseTo },
    group: { ...group, to },
  }
}

/** "As reported by the Gazette, …", "as first reported by". */
function asReportedBy(reading: Reading, cue: VerbCue): Cue | null {
  const { group, end } = cue
  const as = FIRST.has(reading.low[group.from - 1] ?? '') ? group.from - 2 : group.from - 1
  if (reading.low[as] !== 'as' || reading.low[group.to] !== 'by') return null
  const agent = nounPhrase(reading, group.to + 1, end)
  if (!agent) return null
  const subject: Subject = { from: agent.from, to: agent.to, head: agent.head, sure: 0.9 }
  return { ...cue, order: 'passive', subject, via: null, clause: { from: as + 1, to: agent.to } }
}

/** "was told (by Lee) that …", "asked (by a reporter) whether …": who is told or asked is no speaker. */
function saidToSubject(reading: Reading, cue: VerbCue): Cue | null {
  const { group, end } = cue
  if (!ASKED.has(cue.form.lemma)) return null
  const agent = reading.low[group.to] === 'by' ? nounPhrase(reading, group.to + 1, end) : null
  const at = openerAt(reading, agent?.to ?? group.to, Math.min(end, group.to + 12))
  const to = at < 0 ? quoteBehind(reading, agent?.to ?? group.to, end) : at
  if (to < 0) return null
  const subject: Subject | null = agent
    ? { from: agent.from, to: agent.to, head: agent.head, sure: 0.85 }
    : null
  return { ...cue, order: 'passive', subject, via: null, clause: { from: group.from, to } }
}

/** Where what was asked or told opens ("whether"), or -1 where a mark stands before that. */
function openerAt(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (OPENERS.has(reading.low[at] ?? '')) return at
    if (reading.tags[at] === 'MARK') return -1
  }
  return -1
}

/** So many tokens may tell who asked: "was asked by host Ann Lee, who is from Northport, “…”". */
const ASIDE = 30

/** Where the mark stands that leads to what was asked or told in quotation marks; -1 where somebody does something in between. */
function quoteBehind(reading: Reading, from: number, end: number): number {
  const told = reading.low[from] === ',' && reading.low[from + 1] === 'who'
  for (let at = from; at < Math.min(end, from + ASIDE); at += 1) {
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote !== undefined)
      return quote.from === at && quote.size >= WORDS && /^[,:]$/.test(reading.low[at - 1] ?? '')
        ? at - 1
        : -1
    if (!told && isFinite(reading, at)) return -1
  }
  return -1
}

/** A quotation of fewer tokens is a name, or a word that is not the reporter's. */
const WORDS = 3

/** True where the verb is passive, or a participle with its agent. */
export function isPassive(reading: Reading, cue: VerbCue): boolean {
  const { mood, to } = cue.group
  return (
    mood === 'passive' || (mood === 'participle' && reading.low[to] === 'by') || isAskedFirst(reading, cue)
  )
}

/** "Asked why, Lee …", "when asked whether": a participle, whatever the tagger thinks. */
function isAskedFirst(reading: Reading, cue: VerbCue): boolean {
  const { main, to } = cue.group
  if (cue.form.lemma !== 'ask' || cue.form.form !== 'past') return false
  const before = reading.low[main - 1] ?? ''
  if (main === cue.floor || before === 'when' || before === 'if') return true
  return before === ',' && (OPENERS.has(reading.low[to] ?? '') || reading.low[to] === 'by')
}

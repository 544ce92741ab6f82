import { isDash, lastBefore } from '../../../grammar/adjunct.ts'
import { canSpeak } from '../../../grammar/can-speak.ts'
import { mainSubject } from '../../../grammar/main-subject.ts'
import { nounPhraseBefore } from '../../../grammar/noun-phrase.ts'
import { parse, type Subject } from '../../../grammar/subject-parse.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { TIES } from '../../../lists/ties.ts'
import { verbGroup, type VerbGroup } from '../../../grammar/verb-group.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Cue, VerbCue } from '../../cue.ts'
import { issuerOf, isGivenOut } from '../issuer.ts'
import { lastSpeaker } from '../last-speaker.ts'

/** Messages: these say what their sender says, where a report or a study speaks itself. */
const WRITINGS = wordSet(
  'statement letter tweet memo email e-mail release post message note text sign signs call release video ad document',
)

/** "wrote to members urging", "posted on Facebook saying": behind these stands where or to whom, and the subject speaks. */
const PLACED = wordSet('on at to')

const SUBORDINATORS = wordSet(
  'when while after before as if because since although though once until whereas',
)

/** ", adding that": the cue before it in the sentence, else the subject of the main clause. */
export function participle(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
  const before = lastBefore(reading, cue.group.from, cue.floor)
  const low = reading.low[before] ?? ''
  const open =
    low === ',' ||
    low === 'and' ||
    low === 'but' ||
    low === 'while' ||
    low === 'before' ||
    low === 'by' ||
    low === 'in' ||
    low === 'after' ||
    isDash(low) ||
    low === 'as' ||
    reading.quoteAt[before] !== -1
  const noun = !open && before >= cue.floor
  if (cue.group.from === cue.floor) return null
  // "should not be read as saying"
  if (low === 'as' && isUnsaid(verbGroup(reading, before - 1, cue.floor))) return null
  const issuer = noun ? issuerOf(reading, cue.group.from, cue.floor) : null
  const own = issuer ? null : absolute(reading, cue)
  if (own)
    return { ...cue, order: 'before', subject: own, via: null, clause: { from: own.from, to: cue.group.to } }
  const last = lastSpeaker(reading, earlier)
  const writer = issuer ?? (noun ? saidBy(reading, cue) : null)
  const subject =
    writer ??
    mainBehind(reading, cue, last) ??
    inside(reading, cue, speaking(reading, cue, last)) ??
    insertedIn(reading, before, cue.floor)
  if (!subject || subject.from >= cue.group.from || reading.tags[subject.head] === 'DT') return null
  const clause = {
    from: open && low !== ',' && reading.quoteAt[before] === -1 ? before : cue.group.from,
    to: cue.group.to,
  }
  return {
    ...cue,
    order: 'participle',
    subject: { ...subject, sure: subject.sure * (open ? 0.9 : 0.7) },
    via: null,
    clause,
  }
}

/** "Lee, after saying she was ill, left": the subject before the comma. */
function insertedIn(reading: Reading, preposition: number, floor: number): Subject | null {
  if (reading.low[preposition - 1] !== ',' || !TIES.has(reading.low[preposition] ?? '')) return null
  return parse(reading, floor, preposition - 1)
}

/**
 * "a report by Reuters saying": the noun before speaks, unless it is a writing that the main clause's subject sends out,
 * or answers with ("hit back in an article saying").
 */
function saidBy(reading: Reading, cue: VerbCue): Subject | null {
  const phrase = nounPhraseBefore(reading, cue.group.from, cue.floor)
  if (!phrase) return null
  const noun = reading.low[phrase.head] ?? ''
  if (WRITINGS.has(noun) || !(canSpeak(reading, phrase.head) || isGivenOut(noun))) return null
  const tie = reading.low[phrase.from - 1] ?? ''
  if (isGivenOut(noun) && /^(?:in|with|via)$/.test(tie)) return null
  if (PLACED.has(tie) && !isGivenOut(noun)) return null
  return { from: phrase.from, to: phrase.to, head: phrase.head, sure: 0.5 }
}

/** "with three in 10 saying that": the participle has a subject of its own. */
function absolute(reading: Reading, cue: VerbCue): Subject | null {
  for (let at = cue.group.from - 2; at >= cue.floor && at > cue.group.from - 16; at -= 1) {
    if (reading.low[at] !== 'with') continue
    // "with Lee and Cole both saying", "with Lee recently saying"
    return parse(reading, at + 1, lastBefore(reading, cue.group.from, at) + 1)
  }
  return null
}

/** "When Lee asked why, the mayor left, saying": the subject of the main clause behind the one that "when" opens. */
function mainBehind(reading: Reading, cue: VerbCue, last: Cue | undefined): Subject | null {
  if (!last || !SUBORDINATORS.has(reading.low[last.clause.from - 1] ?? '')) return null
  const main = mainSubject(reading, cue)
  return main && main.from > last.group.main ? main : null
}

/** "Cole shared a list called “Rivers”, writing": a list doesn't write where the subject of the main clause may. */
function speaking(reading: Reading, cue: VerbCue, last: Cue | undefined): Subject | null {
  const main = mainSubject(reading, cue)
  if (!last?.subject) return main
  const may = canSpeak(reading, last.subject.head) || main === null || !canSpeak(reading, main.head)
  return may ? last.subject : main
}

/** How far before the participle the clause that it belongs to may begin. */
const CLAUSE = 30

/** "The row began when the clerks stood up, shouting": what happened shouts nothing, whoever stands in its clause does. */
function inside(reading: Reading, cue: VerbCue, main: Subject | null): Subject | null {
  if (main === null || canSpeak(reading, main.head)) return main
  const from = cue.group.from
  for (let at = from - 1; at >= main.to && at > from - CLAUSE; at -= 1) {
    if (!SUBORDINATORS.has(reading.low[at] ?? '')) continue
    const subject = mainSubject(reading, { floor: at + 1, group: cue.group })
    return subject !== null && canSpeak(reading, subject.head) ? subject : main
  }
  return main
}

function isUnsaid({ negated, modal }: VerbGroup): boolean {
  return negated || modal !== null
}

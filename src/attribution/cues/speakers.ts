import { isSubjectPronoun, nounPhrase, nounPhraseBefore } from '../grammar/noun-phrase.ts'
import { beforeAdjunct, parse, plainSubject, subjectBefore, type Subject } from '../grammar/subject.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { list } from '../lists/list.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue, VerbCue } from './cue.ts'
import { invertedSubject } from './inverted.ts'
import { passiveSubject } from './passive.ts'

/**
 * Finds each cue's speaker: the ways are tried in order, the surest first. Cues that nobody stands beside are left out.
 */
export function giveSpeakers(
  reading: Reading,
  cues: readonly VerbCue[],
  without: ReadonlySet<string>,
): Cue[] {
  const found: Cue[] = []
  for (const cue of cues) {
    const made = speakerOf(reading, cue, found, without)
    if (made) found.push(made)
  }
  const all = without.has('participle') ? found : withLeadingParticiples(reading, cues, found)
  return all.filter((cue) => !all.some((other) => other !== cue && (swallows(cue, other) || (insideSubject(cue, other) && !swallows(other, cue)))))
}

/** A verb inside another cue's subject ("Lee, who backed Cole, said") describes that speaker and reports nothing. */
function insideSubject(cue: Cue, other: Cue): boolean {
  const { subject } = other
  return (
    subject !== null &&
    cue.group.main > subject.head &&
    cue.group.main < subject.to &&
    other.order !== 'shared' &&
    other.order !== 'participle'
  )
}

/** True where `wrong` took for part of its subject a verb that has the same subject: the first is the clause's own verb. */
function swallows(wrong: Cue, right: Cue): boolean {
  return right.order === 'before' && insideSubject(right, wrong) && right.subject?.from === wrong.subject?.from
}

function speakerOf(
  reading: Reading,
  cue: VerbCue,
  earlier: readonly Cue[],
  without: ReadonlySet<string>,
): Cue | null {
  const { group } = cue
  if (group.mood === 'passive' || passiveAs(reading, cue) || isAskedFirst(reading, cue))
    return without.has('passive') ? null : passiveSubject(reading, cue)
  if (group.mood === 'infinitive' || group.mood === 'bare') return null
  if (group.mood === 'ing') return without.has('participle') ? null : participle(reading, cue, earlier)
  if (!without.has('inverted')) {
    const inverted = invertedSubject(reading, cue)
    if (inverted)
      return {
        ...cue,
        order: 'inverted',
        subject: inverted,
        via: null,
        clause: { from: group.from, to: inverted.to },
      }
  }
  if (!without.has('relative')) {
    const relative = relativeSubject(reading, cue)
    if (relative) return relative
  }
  if (!without.has('coordinated')) {
    const shared = coordinated(reading, cue, earlier)
    if (shared) return shared
  }
  const subject = subjectBefore(reading, group.from, cue.floor)
  return subject
    ? { ...cue, order: 'before', subject, via: null, clause: { from: subject.from, to: group.to } }
    : null
}

function passiveAs(reading: Reading, cue: VerbCue): boolean {
  return cue.group.mood === 'participle' && reading.low[cue.group.to] === 'by'
}

/** "Asked why, Lee …", "when asked whether": a participle, whatever the tagger thinks. */
function isAskedFirst(reading: Reading, cue: VerbCue): boolean {
  const before = reading.low[cue.group.main - 1] ?? ''
  return cue.form.lemma === 'ask' && cue.form.form === 'past' && (cue.group.main === cue.floor || before === 'when' || before === 'if' || before === ',')
}

/** "who said", "which added: the noun phrase that the clause hangs on. */
function relativeSubject(reading: Reading, cue: VerbCue): Cue | null {
  const who = lastBefore(reading, cue.group.from, cue.floor)
  const low = reading.low[who]
  if (low !== 'who' && low !== 'which' && (low !== 'that' || reading.tags[who] !== 'WDT')) return null
  const to = reading.low[who - 1] === ',' ? who - 1 : who
  const subject = plainSubject(reading, to, cue.floor)
  if (!subject) return null
  return {
    ...cue,
    order: 'relative',
    subject: { ...subject, sure: subject.sure * 0.9 },
    via: null,
    clause: { from: who, to: cue.group.to },
  }
}

/** "said A and warned that B": the subject of the verb before. */
function coordinated(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
  let joint = lastBefore(reading, cue.group.from, cue.floor)
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
  const last = earlier.findLast((one) => one.order !== 'relative' && one.subject)
  const subject = last?.subject ?? mainSubject(reading, cue)
  if (!subject) return null
  return {
    ...cue,
    order: 'shared',
    subject: { ...subject, sure: subject.sure * 0.9 },
    via: null,
    clause: { from: joint, to: cue.group.to },
  }
}

/** ", adding that": the cue before it in the sentence, else the subject of the main clause. */
function participle(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
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
    low === '—' ||
    low === 'as' ||
    reading.quoteAt[before] !== -1
  const noun = !open && before >= cue.floor
  if (cue.group.from === cue.floor) return null
  const own = absolute(reading, cue)
  if (own)
    return { ...cue, order: 'before', subject: own, via: null, clause: { from: own.from, to: cue.group.to } }
  const last = earlier.at(-1)
  const subject = (noun ? saidBy(reading, cue) : null) ?? last?.subject ?? mainSubject(reading, cue)
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

const WRITINGS = list(
  'statement letter tweet memo email e-mail release post message note text sign signs call release video ad document',
)

/** "a report by Reuters saying": the noun before speaks, unless it is a writing that the main clause's subject sends out. */
function saidBy(reading: Reading, cue: VerbCue): Subject | null {
  const phrase = nounPhraseBefore(reading, cue.group.from, cue.floor)
  if (!phrase || WRITINGS.has(reading.low[phrase.head] ?? '')) return null
  return { from: phrase.from, to: phrase.to, head: phrase.head, sure: 0.7 }
}

/** "with three in 10 saying that": the participle has a subject of its own. */
function absolute(reading: Reading, cue: VerbCue): Subject | null {
  for (let at = cue.group.from - 2; at >= cue.floor && at > cue.group.from - 16; at -= 1) {
    if (reading.low[at] !== 'with') continue
    return parse(reading, at + 1, cue.group.from)
  }
  return null
}

const LEADERS = list('while after before by in when upon besides without')

/** "Stressing that …, the minister said": the participle shares the subject of the cue after it. */
function withLeadingParticiples(reading: Reading, cues: readonly VerbCue[], found: readonly Cue[]): Cue[] {
  const leading = cues.find(
    (cue) =>
      cue.group.mood === 'ing' &&
      (cue.group.from === cue.floor ||
        (cue.group.from === cue.floor + 1 && LEADERS.has(reading.low[cue.floor] ?? ''))),
  )
  if (!leading) return [...found]
  const next = found.find(
    (cue) => cue.order === 'before' && cue.subject && reading.low[cue.subject.from - 1] === ',',
  )
  const subject = next?.subject ?? subjectAfterComma(reading, leading)
  if (!subject) return [...found]
  const clause = { from: leading.group.from, to: leading.group.to }
  return [{ ...leading, order: 'participle', subject, via: null, clause }, ...found]
}

function subjectAfterComma(reading: Reading, cue: VerbCue): Subject | null {
  for (let at = cue.group.to; at < cue.end; at += 1) {
    if (reading.low[at] !== ',') continue
    const phrase = nounPhrase(reading, at + 1, cue.end)
    if (phrase && isFinite(reading, phrase.to))
      return { from: phrase.from, to: phrase.to, head: phrase.head, sure: 0.85 }
  }
  return null
}

/** The subject of the sentence's first finite verb that is in no subordinate clause. */
export function mainSubject(
  reading: Reading,
  cue: { readonly floor: number; readonly group: { readonly from: number } },
): Subject | null {
  for (let at = cue.floor + 1; at < cue.group.from && at < cue.floor + 80; at += 1) {
    if (!isFinite(reading, at) || (reading.quoteAt[at] ?? -1) >= 0) continue
    const subject = subjectBefore(reading, at, cue.floor)
    if (!subject) continue
    const before = reading.tags[subject.from - 1]
    if (
      subject.from > cue.floor &&
      (before === 'IN' || before === 'WRB' || before === 'WDT' || before === 'WP')
    )
      continue
    return { ...subject, sure: subject.sure * 0.85 }
  }
  return null
}

/** The last token before `to` that is no adverb. */
function lastBefore(reading: Reading, to: number, floor: number): number {
  let limit = to
  for (
    let next = beforeAdjunct(reading, limit, floor);
    next < limit;
    next = beforeAdjunct(reading, limit, floor)
  )
    limit = next
  return limit - 1
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

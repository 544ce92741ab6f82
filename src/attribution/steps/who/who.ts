import { contentStart } from '../../content/content-start.ts'
import { isNoun } from '../../grammar/noun-phrase.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Reading } from '../../reading/reading.ts'
import type { StepName } from '../../step-names.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { isPassive, passive } from './04-passive.ts'
import { participle } from './nonfinite/05-participle.ts'
import { inverted } from './06-inverted.ts'
import { relative } from './07-relative.ts'
import { coordinated } from './08-coordinated.ts'
import { before } from './09-before.ts'
import { citedAs } from './10-cited-as.ts'
import { infinitive } from './nonfinite/21-infinitive.ts'
import { withLeadingParticiples } from './nonfinite/11-leading-participle.ts'

/** Gives each cue of a sentence its speaker, the surest way first. Cues that nobody stands beside are left out. */
export function who(reading: Reading, cues: readonly VerbCue[], without: ReadonlySet<StepName>): Cue[] {
  const found: Cue[] = []
  for (const cue of cues) {
    const made = speakerOf(reading, cue, found, without)
    if (made) found.push(made)
  }
  const all = without.has('leading-participle') ? found : withLeadingParticiples(reading, cues, found)
  const kept = all.filter((cue) => !all.some((other) => other !== cue && isPartOf(reading, cue, other)))
  return kept.map((cue) => parted(cue, kept))
}

/** "said Lee, an aide in Northport, who added": the relative clause is about whoever the whole subject names, and ends it. */
function parted(cue: Cue, all: readonly Cue[]): Cue {
  if (cue.order === 'relative') {
    const whole = all.find((other) => other.order === 'inverted' && insideSubject(cue, other))?.subject
    return whole ? { ...cue, subject: { ...whole, to: cue.clause.from } } : cue
  }
  if (cue.order !== 'inverted' || !cue.subject) return cue
  const aside = all.find((other) => other.order === 'relative' && insideSubject(other, cue))
  if (!aside) return cue
  const to = aside.clause.from - 1
  return { ...cue, subject: { ...cue.subject, to }, clause: { ...cue.clause, to } }
}

/** Marks that close what stands between a subject and its verb. */
const CLOSES = wordSet(', — – -- -')

/** Words for more than one that end a subject. */
const MANY = wordSet('they we some many most several few others both all those these %')

type Way = readonly [name: StepName, find: (cue: VerbCue) => Cue | null]

function speakerOf(
  reading: Reading,
  cue: VerbCue,
  earlier: readonly Cue[],
  without: ReadonlySet<StepName>,
): Cue | null {
  for (const [name, find] of waysFor(reading, cue, earlier)) {
    const made = without.has(name) ? null : find(cue)
    if (made) return made
  }
  return null
}

/** The ways to a verb's speaker that its mood leaves open, in order. */
function waysFor(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): readonly Way[] {
  // "was quoted as saying", "was told by Lee that"
  if (isPassive(reading, cue)) return [['passive', (one) => passive(reading, one)]]
  const { mood } = cue.group
  // was quick to point out that
  if (mood === 'infinitive') return [['infinitive', (one) => infinitive(reading, one)]]
  // many admit that: a present that the tagger took for a base form
  if (mood === 'bare')
    return [
      ['coordinated', (one) => plural(reading, joined(reading, one, earlier))],
      ['before', (one) => plural(reading, before(reading, one))],
    ]
  // ", adding that"
  if (mood === 'ing') return [['participle', (one) => participle(reading, one, earlier)]]
  return [
    // the agency cited Lee as saying
    ['cited-as', (one) => citedAs(reading, one)],
    // Lee, who said
    ['relative', (one) => relative(reading, one)],
    // "…," said Lee
    ['inverted', (one) => inverted(reading, one)],
    // and warned that
    ['coordinated', (one) => coordinated(reading, one, earlier)],
    // Lee, the mayor, said
    ['before', (one) => before(reading, one)],
  ]
}

/** "and warn that", "and question her": not "warehouses and call centers". */
function joined(reading: Reading, cue: VerbCue, earlier: readonly Cue[]): Cue | null {
  return isNoun(reading, cue.group.to) ? null : coordinated(reading, cue, earlier)
}

/** A base form is a present behind a plural: "the two admit", not "a roll call". */
function plural(reading: Reading, cue: Cue | null): Cue | null {
  const head = cue?.subject?.head ?? -1
  // "they're"
  const low = (reading.low[head] ?? '').replace(/'re$/, '')
  const tag = reading.tags[head] ?? 'MARK'
  const many =
    tag === 'NNS' || tag === 'NNPS' || tag === 'CD' || MANY.has(low) || (tag === 'NNP' && low.endsWith('s'))
  return many ? cue : null
}

/** A verb inside another cue's subject reports nothing, unless the other only took it for a part of its subject. */
function isPartOf(reading: Reading, cue: Cue, other: Cue): boolean {
  if (swallows(reading, cue, other)) return true
  return insideSubject(cue, other) && !swallows(reading, other, cue) && !reportsInside(reading, cue, other)
}

/** "Lee, who said that he was ill, left the stage, he told …": a relative clause between commas reports something of its own. */
function reportsInside(reading: Reading, cue: Cue, { subject, order }: Cue): boolean {
  const closed = CLOSES.has(reading.low[(subject?.to ?? 0) - 1] ?? '')
  if (cue.order !== 'relative' || (!closed && order !== 'inverted')) return false
  const how = contentStart(reading, cue)?.how
  return how === 'that' || how === 'clause' || how === 'infinitive'
}

/** A verb inside another cue's subject ("Lee, who backed Cole, said") describes that speaker and reports nothing. */
function insideSubject(cue: Cue, other: Cue): boolean {
  const { subject } = other
  return (
    subject !== null &&
    cue.group.main > subject.head &&
    cue.group.main < subject.to &&
    other.order !== 'coordinated' &&
    other.order !== 'participle'
  )
}

/** True where `wrong` took for part of its subject a verb that has the same subject: the first is the clause's own verb. */
function swallows(reading: Reading, wrong: Cue, right: Cue): boolean {
  return (
    right.order === 'before' &&
    right.form.frame === 'clause' &&
    insideSubject(right, wrong) &&
    (isInserted(reading, right, wrong) ||
      // "a fall that the board predicts will continue “for years”"
      (wrong.form.frame === 'quote' && contentStart(reading, right)?.how === 'gap') ||
      // "figures published on Monday suggest": what is no report is a participle
      (right.subject?.from === wrong.subject?.from && contentStart(reading, right) !== null))
  )
}

/** "The ferries, Lee notes, run late", "The bridge, Lee said on Monday, would close": a clause of its own between two commas. */
function isInserted({ low }: Reading, { clause, group }: Cue, around: Cue): boolean {
  return low[clause.from - 1] === ',' && (low[group.to] === ',' || low[around.group.from - 1] === ',')
}

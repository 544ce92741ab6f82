import { contentStart } from '../../../content/content-start.ts'
import { phraseAfter } from '../../../content/phrase.ts'
import { nounPhraseBefore } from '../../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../../grammar/subject.ts'
import type { Subject } from '../../../grammar/subject-parse.ts'
import { isBe, isFinite, verbGroup } from '../../../grammar/verb-group.ts'
import { OBJECT_VERBS, TOPIC_VERBS } from '../../../lists/phrase-verbs.ts'
import { wordSet } from '../../../../text/word-set.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Cue, VerbCue } from '../../cue.ts'

/** Words behind which "to say" tells what nobody has said yet, or will not say. */
const UNSAID =
  wordSet(`want wants wanted plan plans planned planning hope hopes hoped hoping intend intends intended try tries tried trying need
  needs needed prefer prefers preferred expect expects expected likely unlikely able unable ready willing unwilling reluctant hesitant
  going decline declined declines refuse refused refuses fail failed fails due set supposed wish wishes wished afraid
  impossible possible hard difficult easy tempting too enough how whether what where when time chance right opportunity
  way nothing something reason reasons not failure refusal inability ability decision effort efforts attempt attempts plan pressure leverage power desire if
  well better approach help helped helps helping is meet meets met meeting gather gathers gathered gathering convene convenes convened`)
/** Verbs whose object does what the infinitive says. */
const MOVES = wordSet(
  'led lead leads leading prompted prompt prompts prompting caused cause causes causing drove inspired',
)
/** The same, and verbs that ask somebody to do it: the subject of the clause does not. */
const OTHERS =
  wordSet(`require requires required ask asks asked urge urges urged force forces forced allow allows allowed let lets enable enables
  enabled tell tells told order orders ordered persuade persuaded invite invites invited send sends sent push pushed press
  pressed drove get gets encourage encourages encouraged permit permits permitted pay pays paid hire hires hired call calls
  called need has have had give gives gave`)
/** Tokens between the governing verb and the infinitive: "took to the network on Monday to say". */
const FAR = 24

/** "was quick to point out that", "took to the stage to say that", "led Lee to say that": who does what stands before "to". */
export function infinitive(reading: Reading, cue: VerbCue): Cue | null {
  const to = infinitiveMark(reading, cue)
  const object = !statesClause(reading, cue)
  if (to < 0 || (object && !hasObject(reading, cue))) return null
  if (UNSAID.has(reading.low[to - 1] ?? '') && !isCompared(reading, to)) return null
  if (hasOwnSubject(reading, to, cue.floor)) return null
  const subject = movedBefore(reading, to, cue.floor) ?? governor(reading, to, cue, object)
  if (!subject) return null
  return { ...cue, order: 'participle', subject, via: null, clause: { from: to, to: cue.group.to } }
}

/** "Women are more likely to say that": what a poll found. */
function isCompared(reading: Reading, to: number): boolean {
  const degree = reading.low[to - 2]
  return reading.low[to - 1] === 'likely' && (degree === 'more' || degree === 'less')
}

function infinitiveMark(reading: Reading, { group, floor }: VerbCue): number {
  for (let at = group.main - 1; at >= floor && at > group.main - 3; at -= 1)
    if (reading.low[at] === 'to') return at
  return -1
}

/** "took the stage to announce a plan": what was said is no clause. */
function hasObject(reading: Reading, cue: VerbCue): boolean {
  const { lemma } = cue.form
  return (OBJECT_VERBS.has(lemma) || TOPIC_VERBS.has(lemma)) && phraseAfter(reading, alone(cue), []) !== null
}

function alone(cue: VerbCue): Cue {
  const { from, to } = cue.group
  return { ...cue, order: 'participle', subject: null, via: null, clause: { from, to } }
}

/** A clause tells that something was said. */
function statesClause(reading: Reading, cue: VerbCue): boolean {
  const { to } = cue.group
  const start = contentStart(reading, alone(cue))
  if (start?.how === 'that') return cue.form.frame !== 'quote'
  return start?.how === 'clause' && cue.form.frame === 'clause' && (start.at === to || cue.form.addressee)
}

/** "led Lee to say": the object of the verb speaks. */
function movedBefore(reading: Reading, to: number, floor: number): Subject | null {
  const object = nounPhraseBefore(reading, to, floor)
  if (!object || !MOVES.has(reading.low[object.from - 1] ?? '')) return null
  return { from: object.from, to: object.to, head: object.head, sure: 0.8 }
}

/** "waited for the clerks to ask": who would ask stands behind "for", and has not. */
function hasOwnSubject(reading: Reading, to: number, floor: number): boolean {
  const own = nounPhraseBefore(reading, to, floor)
  return own !== null && reading.low[own.from - 1] === 'for'
}

/** The subject of the finite verb on which the infinitive hangs. */
function governor(reading: Reading, to: number, { floor }: VerbCue, object: boolean): Subject | null {
  for (let at = to - 1; at > floor && at > to - FAR; at -= 1) {
    if (UNSAID.has(reading.low[at] ?? '') && at > to - 3 && !isCompared(reading, to)) return null
    if (reading.low[at] === ';' || (reading.quoteAt[at] ?? -1) >= 0) return null
    if (!isFinite(reading, at) && reading.tags[at] !== 'VBN') continue
    if (object && (MOVES.has(reading.low[at] ?? '') || OTHERS.has(reading.low[at] ?? ''))) return null
    const group = verbGroup(reading, at, floor)
    if (group.negated || group.modal !== null || UNSAID.has(reading.low[at] ?? '')) return null
    if (group.mood === 'passive' && !isBe(reading.low[at] ?? '')) return null
    const subject = subjectBefore(reading, group.from, floor)
    if (subject) return { ...subject, sure: subject.sure * 0.85 }
  }
  return null
}

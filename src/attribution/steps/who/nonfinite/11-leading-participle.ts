import { isSubjectPronoun } from '../../../grammar/noun-phrase.ts'
import { parse, type Subject } from '../../../grammar/subject-parse.ts'
import { beginsPredicate, isFinite } from '../../../grammar/verb-group.ts'
import { wordSet } from '../../../../text/word-set.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Cue, VerbCue } from '../../cue.ts'

const LEADERS = wordSet('while after before by in when upon besides without since despite')
/** "One month after", "Now, after": words that may stand before what leads in. */
const FAR = 5
/** Tokens that the subject of the main clause may have. */
const LONG = 20

/** "Stressing that …, the minister said": the participle shares the subject of the cue after it. */
export function withLeadingParticiples(
  reading: Reading,
  cues: readonly VerbCue[],
  found: readonly Cue[],
): Cue[] {
  const leading = cues.find((cue) => leads(reading, cue))
  if (!leading || found.some(({ group }) => group.main === leading.group.main)) return [...found]
  const next = found.find((cue) => cue.order === 'before' && cue.subject && isMain(reading, cue.subject.from))
  const subject = next?.subject ?? subjectAfterComma(reading, leading)
  if (!subject) return [...found]
  const clause = { from: leading.group.from, to: leading.group.to }
  return [{ ...leading, order: 'participle', subject, via: null, clause }, ...found]
}

/** "Saying", "After saying", "One month after saying": nothing but its occasion stands before the participle. */
function leads(reading: Reading, { group, floor }: VerbCue): boolean {
  if (group.mood !== 'ing' || group.from > floor + FAR) return false
  if (group.from === floor) return true
  for (let at = floor; at < group.from; at += 1)
    if (isFinite(reading, at) || isSubjectPronoun(reading, at) || reading.tags[at] === 'NNP') return false
  return LEADERS.has(reading.low[group.from - 1] ?? '')
}

/** True where the main clause may begin: behind a comma, or behind the quotation that has it. */
function isMain({ low, quotes, quoteAt }: Reading, at: number): boolean {
  return low[at - 1] === ',' || quotes[quoteAt[at - 1] ?? -1]?.to === at
}

function subjectAfterComma(reading: Reading, cue: VerbCue): Subject | null {
  for (let at = cue.group.to; at < cue.end; at += 1) {
    if (reading.low[at] !== ',') continue
    for (let verb = at + 2; verb < cue.end && verb < at + LONG; verb += 1) {
      const subject = beginsPredicate(reading, verb) ? parse(reading, at + 1, verb) : null
      if (subject) return { ...subject, sure: 0.85 }
    }
  }
  return null
}

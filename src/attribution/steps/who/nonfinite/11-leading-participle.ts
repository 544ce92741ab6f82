import { nounPhrase } from '../../../grammar/noun-phrase.ts'
import type { Subject } from '../../../grammar/subject-parse.ts'
import { isFinite } from '../../../grammar/verb-group.ts'
import { list } from '../../../lists/list.ts'
import type { Reading } from '../../../reading/reading.ts'
import type { Cue, VerbCue } from '../../cue.ts'

const LEADERS = list('while after before by in when upon besides without')

/** "Stressing that …, the minister said": the participle shares the subject of the cue after it. */
export function withLeadingParticiples(
  reading: Reading,
  cues: readonly VerbCue[],
  found: readonly Cue[],
): Cue[] {
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

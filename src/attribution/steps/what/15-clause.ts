import { contentEnd } from '../../content/content-end.ts'
import { contentStart, type Start } from '../../content/content-start.ts'
import { isNaming } from '../../content/phrase.ts'
import { canSpeak } from '../../grammar/can-speak.ts'
import { nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { hasQuote, rangeClaimed, type Claims, type Range } from '../../content/ranges.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'

/** "said that …", "said …", "asked whether …", "promised to …". */
export function clauseAfter(
  reading: Reading,
  cue: Cue,
  cues: readonly Cue[],
  claims: Claims,
): Statement | null {
  const start = contentStart(reading, cue)
  if (!start || claims.taken[start.at]) return null
  if (!allows(cue, start, reading) || isNaming(reading, cue, start.at)) return null
  const to = contentEnd(reading, cue, start, cues, (at) => claims.taken[at] === 1)
  if (to <= start.at) return null
  const content = [...(start.how === 'gap' ? gapSubject(reading, cue, claims) : []), { from: start.at, to }]
  return { cue, content, how: 'clause', sure: start.how === 'that' ? 0.95 : 0.9 }
}

/** "a vote that she said was fair", "a vote she said was fair": what stands for the subject before the cue. */
function gapSubject(reading: Reading, { clause, floor }: Cue, claims: Claims): Range[] {
  const at = clause.from - 1
  const pronoun = reading.tags[at] === 'WDT' || reading.tags[at] === 'WP' || reading.low[at] === 'that'
  const before = pronoun ? { from: at, to: at + 1 } : nounPhraseBefore(reading, at + 1, floor)
  return before && !rangeClaimed(claims, before) ? [{ from: before.from, to: before.to }] : []
}

/** "The debate promised to be long", "the plan threatens to fail": what cannot speak is only expected to. */
function isOmen(reading: Reading, { form, subject }: Cue): boolean {
  if (form.lemma !== 'promise' && form.lemma !== 'threaten') return false
  return subject !== null && !canSpeak(reading, subject.head)
}

/** Whether the cue's frame takes what follows it. */
function allows(cue: Cue, start: Start, reading: Reading): boolean {
  if (cue.order === 'passive' || start.how === 'quote' || start.how === 'colon') return true
  if (start.how === 'infinitive' && isOmen(reading, cue)) return false
  const quoted = hasQuote(reading, start.at, cue.end)
  if (cue.form.frame === 'quote') return quoted && start.how !== 'wh'
  if (cue.forms.some((form) => form.frame === 'document') && cue.form.frame === 'document')
    // "finding common ground is hard"
    return cue.group.mood === 'ing'
      ? start.how === 'that'
      : quoted || start.how === 'that' || start.how === 'clause'
  return true
}

import { firstFinite } from '../../content/bare-clause.ts'
import { mainSubject } from '../../grammar/main-subject.ts'
import { CUE_FORMS } from '../../lists/cue-verbs.ts'
import { isRoleHead } from '../../people/lists/roles.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import type { Span } from '../../../text/span.ts'

/** Whom the text around names as the speaker of a quotation, and the verb that says so. */
export interface Named {
  readonly source: Span
  readonly cue: Span | null
}

/**
 * The subject of the sentence before, in the same paragraph, where it is a name, a person's pronoun or a word for a
 * person; and the verb, where it is one of saying ("Lee agreed.").
 */
export function namedBefore(reading: Reading, here: number): Named | null {
  const { sentences } = reading.article
  const before = here - 1
  if (before < 0 || sentences[before]?.block !== sentences[here]?.block) return null
  const end = reading.first[here] ?? 0
  const subject = mainSubject(reading, { floor: reading.first[before] ?? 0, group: { from: end } })
  if (!subject) return null
  const low = reading.low[subject.head] ?? ''
  const person = reading.tags[subject.head] === 'NNP' || low === 'he' || low === 'she' || isRoleHead(low)
  if (!person) return null
  const verb = firstFinite(reading, subject.to, end)
  const says = CUE_FORMS.has(reading.low[verb] ?? '')
  return {
    source: spanOf(reading, subject.from, subject.to),
    cue: says ? spanOf(reading, verb, verb + 1) : null,
  }
}

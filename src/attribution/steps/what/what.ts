import { contentStart } from '../../content/content-start.ts'
import { phraseAfter } from '../../content/phrase.ts'
import { claim, type Claims } from '../../content/ranges.ts'
import type { Reading } from '../../reading/reading.ts'
import type { StepName } from '../../step-names.ts'
import type { Cue } from '../cue.ts'
import type { Statement } from '../statement.ts'
import { besideQuotation } from './12-quotation.ts'
import { postposed } from './13-postposed.ts'
import { asClause } from './14-as-clause.ts'
import { clauseAfter } from './15-clause.ts'
import { phrase } from './16-phrase.ts'
import { isReported } from './reported.ts'

/** What the cues of one sentence report: quotations first, then clauses before a final cue, then clauses after cues. */
export function what(
  reading: Reading,
  cues: readonly Cue[],
  claims: Claims,
  without: ReadonlySet<StepName>,
): Statement[] {
  if (cues.length === 0) return []
  const live = cues.filter(
    (cue) =>
      contentStart(reading, cue) ||
      phraseAfter(reading, cue, cues) ||
      cue.order === 'before' ||
      cue.order === 'inverted',
  )
  const found: Statement[] = []
  const done = new Set<Cue>()
  const passes: readonly (readonly [StepName, (cue: Cue) => Statement | null])[] = [
    ['quotation', (cue) => quoted(reading, cue, cues, claims)],
    ['postposed', (cue) => postposed(reading, cue, live, claims)],
    ['as-clause', (cue) => asClause(reading, cue, claims)],
    ['clause', (cue) => clauseAfter(reading, cue, live, claims)],
    ['phrase', (cue) => phrase(reading, cue, cues, claims)],
  ]
  for (const [name, pass] of passes) {
    if (without.has(name)) continue
    for (const cue of cues) {
      if (done.has(cue) || claims.taken[cue.group.main]) continue
      const made = pass(cue)
      // what an earlier statement has taken may leave nothing of a range
      const content = made?.content.filter(({ from, to }) => to > from) ?? []
      if (!made || content.length === 0) continue
      done.add(cue)
      claim(claims, content)
      found.push({ ...made, content })
    }
  }
  return found.sort((a, b) => a.cue.group.main - b.cue.group.main)
}

function quoted(reading: Reading, cue: Cue, cues: readonly Cue[], claims: Claims): Statement | null {
  const made = besideQuotation(reading, cue, cues, claims)
  return made && isReported(reading, cue, cues) ? null : made
}

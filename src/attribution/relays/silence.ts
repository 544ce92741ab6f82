import { contentStart } from '../content/content-start.ts'
import { hasQuote } from '../content/ranges.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Draft } from '../draft.ts'
import { indexAt } from '../reading/places.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'

/** How the steps' names of such drafts begin. */
export const SILENCE = 'silence'

const REFUSALS = wordSet('declined declines decline declining refused refuses refuse refusing failed fails')
const NOBODY = wordSet('neither nobody none no')
/** Verbs that state something even where they are negated: "did not deny that". */
const STILL_SAID = wordSet('deny dispute contest')
const MERELY = wordSet('only just merely simply')

/**
 * True where a cue tells of silence and reports no words: "declined to say who", "did not say where", "neither
 * side would comment", "each side blames the other". Beside a quotation something was said.
 */
export function isSilence(reading: Reading, cue: Cue): boolean {
  if (hasQuote(reading, cue.floor, cue.end)) return false
  return isMutual(reading, cue) || isUnsaid(reading, cue)
}

/** "Each side blames the other", "the parties blame one another": nobody in particular is blamed for anything. */
function isMutual(reading: Reading, { form, clause }: Cue): boolean {
  const to = reading.low[clause.to + 1]
  return form.lemma === 'blame' && (to === 'other' || to === 'another')
}

function isUnsaid(reading: Reading, cue: Cue): boolean {
  const { group, form, subject } = cue
  if (STILL_SAID.has(form.lemma)) return false
  for (let at = group.from; at < group.main; at += 1) {
    if (MERELY.has(reading.low[at] ?? '') || MERELY.has(reading.low[at + 1] ?? '')) return false
    if (REFUSALS.has(reading.low[at] ?? '')) return true
  }
  const nobody = subject !== null && NOBODY.has(reading.low[subject.from] ?? '')
  return (group.negated || nobody) && !statesClause(reading, cue)
}

/** "has not said that the bridge is closed": a clause is stated, if denied. */
function statesClause(reading: Reading, cue: Cue): boolean {
  const how = contentStart(reading, cue)?.how
  return how !== undefined && how !== 'wh'
}

/**
 * What is left of a draft that tells of silence, once it has served to tell who speaks next: the quotations that go on
 * from it, if any. Every other draft stays as it is.
 */
export function saidContent(reading: Reading, draft: Draft): Draft['content'] {
  if (!draft.step.startsWith(SILENCE)) return draft.content
  return draft.content.filter(
    ({ start }) => reading.quoteSpans[indexAt(reading.quoteSpans, start)]?.start === start,
  )
}

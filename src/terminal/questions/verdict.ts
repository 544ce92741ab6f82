import { foldedWords } from '../../answer/check/fold.ts'
import type { Answer, Outcome } from '../../answer/answer.ts'
import { nameAt, quote } from '../../render/quote.ts'
import { shownInLine } from '../../render/shown.ts'
import type { Expectation } from './questions.ts'

/** A question that came out otherwise than expected, each in words for a person. */
export interface Difference {
  readonly expected: string
  readonly came: string
}

/** Null where a question came out as expected. Case, spacing, punctuation and the shape of marks don't count. */
export function differenceOf(expectation: Expectation, outcome: Outcome): Difference | null {
  return isAsExpected(expectation, outcome)
    ? null
    : { expected: expectedOf(expectation), came: cameOf(outcome) }
}

function isAsExpected({ words, saidBy }: Expectation, outcome: Outcome): boolean {
  if (outcome.kind === 'refusal' || words === null) return outcome.kind === 'refusal' && words === null
  if (!holds(quoteOf(outcome), words)) return false
  if (saidBy === undefined) return true
  const name = nameOf(outcome)
  return name === null || saidBy === null ? name === saidBy : holds(name, saidBy)
}

/** True where `text` holds these words, one after the other. */
function holds(text: string, words: string): boolean {
  const folded = (each: string) =>
    ` ${foldedWords(each)
      .map((word) => word.folded)
      .join(' ')} `
  return folded(text).includes(folded(words))
}

function expectedOf({ words, saidBy }: Expectation): string {
  if (words === null) return 'to be refused'
  if (saidBy === undefined) return `"${words}"`
  return `"${words}", said by ${saidBy ?? 'nobody'}`
}

function cameOf(outcome: Outcome): string {
  if (outcome.kind === 'refusal') return `a refusal (${outcome.reason})`
  return `"${shownInLine(quoteOf(outcome))}", said by ${shownInLine(nameOf(outcome) ?? 'nobody')}`
}

function quoteOf({ passage }: Answer): string {
  return quote(passage.source.article, passage).text
}

function nameOf({ passage }: Answer): string | null {
  const speaker = passage.speaker === null ? undefined : passage.source.speakers[passage.speaker]
  return (speaker && nameAt(passage.source.article, speaker.name)?.text) ?? null
}

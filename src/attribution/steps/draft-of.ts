import type { Span } from '../../text/span.ts'
import type { Range } from '../content/ranges.ts'
import type { Draft } from '../draft.ts'
import { spanOf, type Reading } from '../reading/reading.ts'
import { isSilence, SILENCE } from '../relays/silence.ts'
import type { Statement } from './statement.ts'

/** A statement as a draft: tokens become spans of the text. */
export function draftOf(reading: Reading, statement: Statement): Draft {
  const { cue } = statement
  const cueSpan = spanOf(reading, cue.group.from, cue.group.to)
  const source = cue.subject
    ? spanOf(reading, cue.subject.from, trimSource(reading, cue.subject.from, cue.subject.to))
    : null
  return {
    content: statement.content.map(({ from, to }) => spanOf(reading, from, to)),
    source,
    cue: cueSpan,
    via: cue.via ? viaSpan(reading, cue.via) : null,
    follows: null,
    step: `${isSilence(reading, cue) ? `${SILENCE} ` : ''}${cue.order} ${statement.how}`,
    words: source ? [source, cueSpan] : [cueSpan],
    confidence: statement.sure * (cue.subject?.sure ?? 0.5),
  }
}

/** Without the point of "on X." at the end of a sentence, which looks like an initial's. */
function viaSpan(reading: Reading, { from, to }: Range): Span {
  const span = spanOf(reading, from, to)
  return reading.low[from] === 'x.' && to === from + 1 ? { ...span, end: span.end - 1 } : span
}

/** Where the mention of a speaker ends without the comma that closes what tells of them. */
export function trimSource(reading: Reading, from: number, to: number): number {
  return to > from + 1 && reading.low[to - 1] === ',' ? to - 1 : to
}

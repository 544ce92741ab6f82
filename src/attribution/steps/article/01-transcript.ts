import type { Draft } from '../../draft.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import { interviewee } from '../../formats/interviewee.ts'
import type { Claims } from '../../content/ranges.ts'
import { labelsOf, type Label } from './labels.ts'

/**
 * Transcripts and interviews: paragraphs that open with a name and a colon ("LEE: Well, look."), where the same labels
 * come back. Each turn runs to the next one that has a label; the words need no marks.
 */
export function transcript(reading: Reading, claims: Claims): Draft[] {
  const real = turnsAmong(reading, labelsOf(reading))
  const alone = new Set(real.map(({ key }) => key)).size === 1
  const answering = interviewee(reading, real[0]?.from ?? 0)
  return real.map((turn, index) => {
    const end = turnEnd(reading, turn, real[index + 1], alone)
    claims.taken.fill(1, turn.from, end)
    const label = spanOf(reading, turn.from, turn.colon)
    const asks = turn.key === 'q' || turn.key === 'question'
    const answers = turn.key === 'a' || turn.key === 'answer'
    const answerer = answers ? answering : (turn.meant ?? null)
    const source = asks ? null : label
    return {
      ...(answerer ? { meant: spanOf(reading, answerer.from, answerer.to) } : {}),
      content: [spanOf(reading, turn.body, Math.max(end, turn.body + 1))],
      source,
      cue: null,
      via: null,
      follows: null,
      // whoever wrote the article asks
      step: asks ? 'transcript author' : 'transcript',
      words: [label],
      confidence: 0.85,
    }
  })
}

/** The labels that come back, and beside them those that are names or stand out; none where they are no transcript's. */
function turnsAmong(reading: Reading, labels: readonly Label[]): readonly Label[] {
  // a table of results
  if (labels.filter(({ counted }) => counted).length * 2 > labels.length) return []
  const times = new Map<string, number>()
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1)
  const names = labels.filter(({ full, inline }) => full && !inline)
  const full = new Set(names.map(({ key }) => key)).size > 2
  const opening = labels.filter(
    (label) => !label.inline && ((times.get(label.key) ?? 0) > 1 || label.known || label.loud),
  )
  const repeated = opening.some(({ key }) => (times.get(key) ?? 0) > 1)
  const real = labels.filter((label) => {
    const again = (times.get(label.key) ?? 0) > 1
    if (label.inline)
      return again && (label.known || label.loud || opening.some(({ key }) => key === label.key))
    return again || label.known || (repeated && (label.loud || (full && label.full)))
  })
  if (repeated && real.length > 2) return real
  const interview = real.every(({ known }) => known) && real.some(({ from }) => reading.low[from - 1] === '?')
  return interview && real.length > 1 ? real : []
}

/**
 * A turn's further paragraphs belong to it as long as no heading comes between; but not for ever. Where only one has a
 * label (`alone`), the question before the next turn is somebody else's.
 */
function turnEnd(reading: Reading, turn: Label, next: Label | undefined, alone: boolean): number {
  const limit = next?.from ?? reading.words.length
  const { sentences, blocks } = reading.article
  const asked = alone && reading.low[limit - 1] === '?' ? sentences[reading.sentenceOf[limit - 1] ?? 0] : null
  let end = turn.from
  for (let index = reading.sentenceOf[turn.from] ?? 0; index < sentences.length; index += 1) {
    const first = reading.first[index] ?? 0
    const sentence = sentences[index]
    if (first >= limit || !sentence || blocks[sentence.block]?.kind === 'heading') break
    if (!next && sentence.block > turn.block) break
    if (sentence.block !== turn.block && sentence.block === asked?.block) break
    end = reading.first[index + 1] ?? first
  }
  return Math.min(end, limit)
}

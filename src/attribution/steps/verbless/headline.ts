import { wordSet } from '../../../text/word-set.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { isCapital, isWhere } from '../../reading/capitals.ts'
import type { Reading } from '../../reading/reading.ts'

/** "Lee: Port Will Close": a line of capitals with a name before its colon. */
export function isHeadline(reading: Reading, floor: number, colon: number, end: number): boolean {
  if (end - colon < 4 || colon - floor > 6 || !hasVerb(reading, colon + 1, end)) return false
  let capitals = 0
  let words = 0
  for (let at = colon + 1; at < end; at += 1) {
    const word = reading.words[at]
    if (!word || word.kind !== 'word' || word.end - word.start < 4) continue
    words += 1
    if (isCapital(reading, at)) capitals += 1
  }
  return words > 0 && capitals >= words * 0.8 && reading.tags[colon - 1] !== 'CD'
}

/** Who or what a headline may cite without a name. */
const CITED = wordSet(
  'poll polls survey report study officials police experts analysts insiders source sources historians',
)

/** "Lee: The port will close.", "Poll: Most want a bridge.": the article's first line, alone in its paragraph. */
export function isTitleLine(
  reading: Reading,
  sentence: number,
  floor: number,
  colon: number,
  end: number,
): boolean {
  if (sentence > 0 || colon - floor > 6 || end - floor > 30 || !hasVerb(reading, colon + 1, end)) return false
  const only = reading.article.sentences[0]
  const block = reading.article.blocks[0]
  if (!only || !block || only.end < block.end) return false
  if (isWhere(reading, 0, colon)) return false
  // "The Latest: …", "2016 in Pictures: …"
  if (reading.tags[floor] === 'DT' || reading.tags[floor] === 'CD') return false
  return reading.tags[colon - 1] === 'NNP' || (colon === floor + 1 && CITED.has(reading.low[floor] ?? ''))
}

/** True where a finite verb stands among these tokens. */
export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(reading, at)) return true
  return false
}

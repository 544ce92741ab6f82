import type { Span } from '../../text/span.ts'
import { isCapital } from '../reading/capitals.ts'
import { spanOf, type Reading } from '../reading/reading.ts'

/** Blocks at the head of an article among which its byline stands. */
const HEAD = 6
const LONGEST = 12

/** Who has written the article, by its own text: the name and whether the line calls the piece an opinion. */
export interface Byline {
  readonly name: Span
  readonly opinion: boolean
}

/** "By Jane Doe", "Opinion by Jane Doe, columnist" on a line of its own at the article's head; null where there is none. */
export function bylineOf(reading: Reading): Byline | null {
  const { sentences } = reading.article
  for (let index = 0; index < sentences.length; index += 1) {
    const block = sentences[index]?.block ?? 0
    if (block >= HEAD) return null
    const from = reading.first[index] ?? 0
    const to = reading.first[index + 1] ?? from
    const alone = sentences[index - 1]?.block !== block && sentences[index + 1]?.block !== block
    const found = alone && to - from <= LONGEST ? read(reading, from, to) : null
    if (found) return found
  }
  return null
}

function read(reading: Reading, from: number, to: number): Byline | null {
  const opinion = isOpinionWord(reading.low[from] ?? '')
  const by = opinion ? from + 1 : from
  if (reading.low[by] !== 'by' || !isCapital(reading, from)) return null
  let end = by + 1
  while (end < to && isCapital(reading, end)) end += 1
  const closes = end === to || reading.low[end] === ',' || reading.low[end] === '|'
  return closes && end - by > 2 ? { name: spanOf(reading, by + 1, end), opinion } : null
}

/** Words with which headlines, labels and bylines call a piece an opinion. */
export function isOpinionWord(low: string): boolean {
  return /^(?:opinion|comment|commentary|editorial|column|op-ed|viewpoint|perspective|essay)$/.test(low)
}

import type { Claims } from '../../content/ranges.ts'
import type { Draft } from '../../draft.ts'
import type { Quote } from '../../reading/quote.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import { isAnnouncement, utteranceBefore } from '../verbless/owner.ts'

/** A line that announces a text is short. */
const LONGEST = 14

/**
 * "Transcript as follows:", "The full statement:" on a line of its own, and a quotation below: these are the words of
 * whoever spoke last above the line.
 */
export function fullTexts(reading: Reading, drafts: Draft[], claims: Claims): void {
  reading.article.sentences.forEach((line, index) => {
    const floor = reading.first[index] ?? 0
    const colon = (reading.first[index + 1] ?? floor) - 1
    const quote = announced(reading, index, floor, colon)
    const follows = quote ? lastAbove(drafts, line.start) : -1
    // a transcript's turn begins behind the mark
    if (!quote || follows < 0 || claims.taken[quote.from] || claims.taken[quote.from + 1]) return
    claims.taken.fill(1, quote.from, quote.to)
    const noun = utteranceBefore(reading, floor, colon)
    const source = spanOf(reading, floor, noun + 1)
    drafts.push({
      content: [quote.span],
      source,
      cue: noun + 1 < colon ? spanOf(reading, noun + 1, colon) : null,
      via: null,
      follows,
      step: 'full-text',
      words: [source],
      confidence: 0.8,
    })
  })
}

/** The quotation that opens the paragraph below, where the line announces a text and nothing else stands in its paragraph. */
function announced(reading: Reading, index: number, floor: number, colon: number): Quote | null {
  const { sentences } = reading.article
  const block = sentences[index]?.block
  const below = sentences[index + 1]
  if (below?.kind !== 'sentence' || below.block === block || sentences[index - 1]?.block === block)
    return null
  if (colon - floor > LONGEST || reading.low[colon] !== ':') return null
  const quote = reading.quotes[reading.quoteAt[colon + 1] ?? -1]
  return quote?.from === colon + 1 && isAnnouncement(reading, floor, colon) ? quote : null
}

/** The statement that ends last before `offset`, of those that say who made them; -1 where there is none. */
function lastAbove(drafts: readonly Draft[], offset: number): number {
  let last = -1
  let reached = -1
  drafts.forEach(({ content, source }, index) => {
    const end = content.at(-1)?.end ?? 0
    if (source === null || end > offset || end <= reached) return
    last = index
    reached = end
  })
  return last
}

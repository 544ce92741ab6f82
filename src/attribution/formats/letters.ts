import type { Claims, Range } from '../content/ranges.ts'
import type { Draft } from '../draft.ts'
import { isDash } from '../grammar/adjunct.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { isFirstName } from '../people/lists/first-names.ts'
import { blockRanges } from '../reading/block-ranges.ts'
import { isCapital } from '../reading/capitals.ts'
import { spanOf, type Reading } from '../reading/reading.ts'
import { isLettersLabel, salutationEnd } from './salutation.ts'

/** Tokens that a line may have: a name with a place or an office. */
const LONGEST_LINE = 14
const LONGEST_NAME = 5

interface Block extends Range {
  /** A heading, or a short line that is no sentence. */
  readonly line: boolean
  /** Behind the salutation that opens a letter; `from` where none does. */
  readonly body: number
}

/**
 * Letters to the editor: each paragraph is the words of whoever has signed below it. A page of letters says so in its
 * title or a heading; a letter, by its salutation. A letter that nobody signed is nobody's.
 */
export function letters(reading: Reading, claims: Claims): Draft[] {
  const blocks = blocksOf(reading)
  const page = isLettersPage(reading, blocks)
  const found: Draft[] = []
  blocks.forEach((block, index) => {
    const signed = block.line && blocks[index - 1]?.line === false && isSignature(reading, blocks, index)
    if (!signed) return
    const { paragraphs, greeted } = letterAbove(blocks, index)
    if (!(page || greeted) || paragraphs.some(({ from }) => claims.taken[from])) return
    claims.taken.fill(1, paragraphs[0]?.from ?? block.from, block.to)
    const source = spanOf(reading, afterDash(reading, block), block.to)
    found.push({
      content: paragraphs.map(({ from, to }) => spanOf(reading, from, to)),
      source,
      cue: null,
      via: null,
      follows: null,
      step: 'letter',
      words: [source],
      confidence: 0.9,
    })
  })
  return found.filter(({ content }) => content.length > 0)
}

function isLettersPage({ article, text }: Reading, blocks: readonly Block[]): boolean {
  if (isLettersLabel(article.title)) return true
  return article.blocks.some(
    ({ start, end }, index) =>
      blocks[index]?.line === true && isLettersLabel(text.slice(start, Math.min(end, start + 80))),
  )
}

/** The article's blocks as tokens, in step with `article.blocks`. */
function blocksOf(reading: Reading): Block[] {
  const { blocks } = reading.article
  return blockRanges(reading).map((range, index) => ({
    ...range,
    line: blocks[index]?.kind === 'heading' || isLine(reading, range),
    body: salutationEnd(reading, range.from, range.to),
  }))
}

function isLine(reading: Reading, { from, to }: Range): boolean {
  if (to - from > LONGEST_LINE) return false
  if (['.', '?', '!', ':', ','].includes(reading.low[to - 1] ?? '')) return false
  for (let at = from; at < to; at += 1) if (isFinite(reading, at)) return false
  return true
}

/** A name alone on its line, or with a place, an office or "by email"; what looks like a heading of the next letter is none. */
function isSignature(reading: Reading, blocks: readonly Block[], index: number): boolean {
  const { from = 0, to = 0 } = blocks[index] ?? {}
  const start = afterDash(reading, { from, to })
  let at = start
  while (at < to && isNameWord(reading, at)) at += 1
  if (at - start < 2 || at - start > LONGEST_NAME || to - from > LONGEST_LINE) return false
  if (reading.low[at] === ',' || reading.low[at] === '(') return at < to
  const next = blocks[index + 1]
  const ends = !next || next.line || next.body > next.from
  return at === to && (start > from || ends || isFirstName(reading.low[start] ?? ''))
}

function afterDash(reading: Reading, { from }: Range): number {
  return isDash(reading.low[from] ?? '') ? from + 1 : from
}

function isNameWord(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  return isCapital(reading, at) && tag !== 'DT' && tag !== 'IN' && tag !== 'PRP' && tag !== 'PRP$'
}

/** The paragraphs above a signature, back to the line before them or to the salutation that opens the letter. */
function letterAbove(blocks: readonly Block[], index: number): { paragraphs: Range[]; greeted: boolean } {
  const paragraphs: Range[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (!block || block.line) break
    if (block.body < block.to) paragraphs.unshift({ from: block.from, to: block.to })
    if (block.body > block.from) return { paragraphs, greeted: true }
  }
  return { paragraphs, greeted: false }
}

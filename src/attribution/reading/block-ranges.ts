import type { Range } from '../content/ranges.ts'
import type { Reading } from './reading.ts'

/** The article's blocks as tokens, in step with `article.blocks`. */
export function blockRanges({ article, first }: Reading): Range[] {
  const ranges = article.blocks.map(() => ({ from: 0, to: 0 }))
  article.sentences.forEach(({ block }, index) => {
    const range = ranges[block]
    if (!range) return
    if (range.to === 0) range.from = first[index] ?? 0
    range.to = first[index + 1] ?? range.from
  })
  return ranges
}

import { diffArrays } from 'diff'
import type { Span } from '../../text/span.ts'
import type { FoldedWord } from './fold.ts'

/** Words that differ. `theirs` indexes the checked text, `ours` the article; null: nothing stands there. */
export interface Change {
  readonly theirs: Span | null
  readonly ours: Span | null
}

/** Words that only the article has: between which of the claim's they stand there, and where in the article. */
export interface Gap {
  readonly claim: Span
  readonly ours: Span
}

/** How a claim compares to a stretch of an article. */
export interface Comparison {
  /** The numbers, within the claim, of the words that both have, in the same order. */
  readonly kept: readonly number[]
  /** In order. What the article has before the claim's first word and after its last is no change: the claim is a part. */
  readonly changes: readonly Change[]
  /** The changes that only leave words out. */
  readonly gaps: readonly Gap[]
}

/** So many words put in or taken out, and it is another text. Also what bounds the time: its square, at worst. */
const MOST_EDITS = 400

/** The word diff of a claim and a stretch of an article; null where they have too little in common to tell. */
export function compare(claim: readonly FoldedWord[], article: readonly FoldedWord[]): Comparison | null {
  const parts = diffArrays(folded(claim), folded(article), { maxEditLength: MOST_EDITS })
  if (parts === undefined) return null
  const kept: number[] = []
  const changes: { theirs: Span | null; ours: Span | null; atEnd: boolean; before: number }[] = []
  let theirs = 0
  let ours = 0
  let open = false
  for (const { removed, added, count } of parts) {
    if (!removed && !added) {
      for (let i = 0; i < count; i++) kept.push(theirs + i)
    } else {
      const change = open ? changes.pop() : undefined
      changes.push({
        theirs: removed ? cover(claim, theirs, count) : (change?.theirs ?? null),
        ours: added ? cover(article, ours, count) : (change?.ours ?? null),
        before: theirs,
        atEnd: kept.length === 0 || theirs + (removed ? count : 0) === claim.length,
      })
    }
    open = removed || added
    if (!added) theirs += count
    if (!removed) ours += count
  }
  const inside = changes.filter(({ theirs: t, atEnd }) => t !== null || !atEnd)
  const gaps = inside.flatMap(({ theirs: t, ours: o, before }): Gap[] => {
    const [last, next] = [claim[before - 1], claim[before]]
    return t === null && o && last && next ? [{ claim: { start: last.end, end: next.start }, ours: o }] : []
  })
  return { kept, changes: inside.map(atEnds), gaps }
}

/** Where a claim starts or ends with other words, what the article has there may be any length: only theirs differs. */
function atEnds({ theirs, ours, atEnd }: Change & { atEnd: boolean }): Change {
  return { theirs, ours: atEnd ? null : ours }
}

function folded(words: readonly FoldedWord[]): string[] {
  return words.map((word) => word.folded)
}

function cover(words: readonly FoldedWord[], from: number, count: number): Span | null {
  const first = words[from]
  const last = words[from + count - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

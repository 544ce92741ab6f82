import { isUpper } from '../../text/characters.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/words.ts'

/** An outermost quotation and what it looks like. */
export interface Quote {
  readonly span: Span
  /** First token, the opening mark. */
  readonly from: number
  /** After the last token, the closing mark. */
  readonly to: number
  readonly closed: boolean
  /** Words and numbers inside. */
  readonly size: number
  /** All its words have a capital and no punctuation ends it: the title of a work, a nickname. */
  readonly title: boolean
  /** The token that opens what stands inside the marks, and the word or mark that ends it, as it is written. */
  readonly first: number
  readonly final: string
  /** It ends as a sentence or before a cue does: with . , ? ! or a dash, inside its marks. */
  readonly ends: boolean
}

const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'but',
  'with',
  'from',
  'by',
  'as',
  'vs',
  'is',
])

const INNER_MARKS = new Set(["'", '’', '”', '"', '‘'])

/** Measures a quotation: its words, whether it is a title, whether it ends as speech does. */
export function judge(
  text: string,
  words: readonly Word[],
  bounds: {
    readonly span: Span
    readonly inner: Span
    readonly from: number
    readonly to: number
    readonly closed: boolean
  },
): Quote {
  const { from, to, closed } = bounds
  const inner = words
    .slice(from, to)
    .filter((word) => word.start >= bounds.inner.start && word.end <= bounds.inner.end)
  const size = inner.reduce((sum, word) => sum + (word.kind === 'mark' ? 0 : 1), 0)
  // the mark that closes a quotation inside it ends nothing
  const last = inner.findLast((word) => !INNER_MARKS.has(text.slice(word.start, word.end)))
  const final = last ? text.slice(last.start, last.end) : ''
  const ends =
    ['.', ',', '?', '!', '…', '...', '—', '–', '--'].some((mark) => final === mark) || final.endsWith('.')
  let first = from
  while (first < to && (words[first]?.start ?? 0) < bounds.inner.start) first += 1
  return {
    span: { start: bounds.span.start, end: bounds.span.end },
    from,
    to,
    first,
    final,
    closed,
    size,
    ends,
    title: size > 0 && (final === ',' || !ends) && isTitled(text, inner),
  }
}

/** True where what stands inside the marks ends with a comma, asks or shouts: the sentence does not end there. */
export function asksForCue({ closed, final }: Quote): boolean {
  return closed && (final === ',' || final === '?' || final === '!')
}

/** True where every longer word of the line has a capital, as in headlines and titles of works. */
export function isTitled(text: string, words: readonly Word[]): boolean {
  let capitals = 0
  for (const word of words) {
    if (word.kind !== 'word') continue
    if (isUpper(text, word.start)) capitals += 1
    else if (
      !SMALL.has(text.slice(word.start, word.end)) &&
      text[word.start] !== "'" &&
      text[word.start] !== '’'
    )
      return false
  }
  return capitals > 0
}

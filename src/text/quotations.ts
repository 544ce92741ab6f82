import { isBlank, isUpper } from './characters.ts'
import { quoteMarks, type QuoteMark } from './quotation/marks.ts'
import type { Span } from './span.ts'

/** Text between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** The text between the marks. */
  readonly inner: Span
  /** False where no mark closes it: it then runs to where the next one of its kind opens, or to the paragraph's end. */
  readonly closed: boolean
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number
}

/** A quotation whose closing mark is yet to come. */
interface Pending {
  readonly mark: QuoteMark
  /** The first mark that may close it, or be an apostrophe. */
  doubtful: QuoteMark | null
  /** Where the first quotation opened right inside it that can't be told from the next one behind it. */
  child: number | null
}

/** Deeper than any text that makes sense; hostile text must not make every mark cost a walk down a long stack. */
const DEEPEST = 8

/**
 * The quotations of one paragraph, nested ones included, in the order they open. A state machine over the paragraph's
 * marks: a stray mark costs this paragraph at most. A double mark left open runs to the paragraph's end, as the
 * convention for quotations of several paragraphs has it; a single one that is never closed is an apostrophe,
 * unless it is the first character of the paragraph, or a curly one before a sentence's capital.
 */
export function quotations(text: string, paragraph: Span): Quotation[] {
  const found: Omit<Quotation, 'depth'>[] = []
  const open: Pending[] = []
  const first = visibleStart(text, paragraph)

  /** A straight mark that opens the paragraph around curly ones, or the other way round: a quotation that holds others. */
  function isNested(outer: QuoteMark, inner: QuoteMark): boolean {
    return outer.start === first && isStraight(text, outer) !== isStraight(text, inner)
  }
  function settle(pending: Pending, limit: number): void {
    const { mark, doubtful, child } = pending
    if (doubtful !== null) found.push(between(mark, doubtful))
    else if (mark.family !== 'single' || mark.start === first || opensSentence(text, mark, paragraph))
      found.push(unclosed(text, mark, child ?? limit))
  }
  function settleAbove(level: number, limit: number): void {
    for (const pending of open.splice(level).reverse()) settle(pending, limit)
  }

  for (const mark of quoteMarks(text, paragraph)) {
    const level = open.findLastIndex((pending) => pending.mark.family === mark.family)
    const pending = open[level]
    const top = level === open.length - 1
    if (pending !== undefined && mark.mayClose && (top || mark.family !== 'single')) {
      if (mark.doubtful) {
        pending.doubtful ??= mark
        continue
      }
      settleAbove(level + 1, mark.start)
      open.pop()
      found.push(between(pending.mark, mark))
    } else if (mark.mayOpen) {
      if (pending !== undefined && top && mark.family === 'single') settleAbove(level, mark.start)
      else if (pending !== undefined && top && !isNested(pending.mark, mark)) pending.child ??= mark.start
      if (open.length < DEEPEST) open.push({ mark, doubtful: null, child: null })
    }
  }
  settleAbove(0, paragraph.end)
  return withDepths(found)
}

/** "It is over.’ ‘What now": ‘ behind the end of a sentence and before a capital. */
function opensSentence(text: string, { start, end }: QuoteMark, paragraph: Span): boolean {
  if (text[start] !== '‘' || !isUpper(text, end)) return false
  let before = start - 1
  while (before > paragraph.start && isBlank(text.charCodeAt(before))) before -= 1
  return before < start - 1 && '.!?’”'.includes(text.charAt(before))
}

function isStraight(text: string, { start }: QuoteMark): boolean {
  return text[start] === '"' || text[start] === "'"
}

function between(open: QuoteMark, close: QuoteMark): Omit<Quotation, 'depth'> {
  return { start: open.start, end: close.end, inner: { start: open.end, end: close.start }, closed: true }
}

function unclosed(text: string, open: QuoteMark, limit: number): Omit<Quotation, 'depth'> {
  let end = limit
  while (end > open.end && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start: open.start, end, inner: { start: open.end, end }, closed: false }
}

function visibleStart(text: string, paragraph: Span): number {
  let at = paragraph.start
  while (at < paragraph.end && isBlank(text.charCodeAt(at))) at += 1
  return at
}

function withDepths(found: Omit<Quotation, 'depth'>[]): Quotation[] {
  const around: Span[] = []
  return found
    .filter(({ inner }) => inner.end > inner.start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => {
      while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop()
      around.push(quotation)
      return { ...quotation, depth: around.length - 1 }
    })
}

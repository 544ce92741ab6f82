import { isBlank, isDigit, isInvisible, isLetter, isWordCharacter } from '../characters.ts'
import type { Span } from '../span.ts'

/** One quotation mark of a paragraph, and what it may be where it stands. */
export interface QuoteMark extends Span {
  /** Marks of one family open and close each other, whatever their shape. */
  readonly family: 'double' | 'single' | 'angle'
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** True for a single mark that may as well be an apostrophe: the end of "the dogs'". */
  readonly doubtful: boolean
}

const DOUBLES = '"“”„‟＂'
const SINGLES = "'‘’‚‛`"
const ANGLES = '«»'
const OPENERS = '([{<—–-/'
const ELISIONS =
  /^(?:[Tt](?:was|is|were|il|ill)|em|im|er|cause|cos|bout|round|neath|n|ere|nuff|sup|tween|fraid|scuse|\d\ds?)(?![\p{L}\p{N}])/u

/**
 * The quotation marks of `text` inside `span`, in order: straight, curly, low, angled, and two single marks that stand for
 * a double one. Apostrophes and the marks of feet, inches, minutes and seconds are left out where they can be told.
 */
export function quoteMarks(text: string, span: Span): QuoteMark[] {
  const marks: QuoteMark[] = []
  let at = span.start
  while (at < span.end) {
    const character = text.charAt(at)
    let mark: QuoteMark | null = null
    if (DOUBLES.includes(character)) mark = doubleMark(text, at, at + 1, span)
    else if (SINGLES.includes(character)) mark = singleOrDoubled(text, at, span)
    else if (ANGLES.includes(character))
      mark = { ...sides(text, at, at + 1, span), start: at, end: at + 1, family: 'angle', doubtful: false }
    if (mark !== null) marks.push(mark)
    at = mark?.end ?? at + 1
  }
  return marks
}

function doubleMark(text: string, start: number, end: number, span: Span): QuoteMark | null {
  const straight = end - start === 2 || text[start] === '"'
  if (straight && isMeasure(text, start)) return null
  return { ...sides(text, start, end, span), start, end, family: 'double', doubtful: false }
}

/** True for 6'2" and 40° 26' 46", where the digits of feet or minutes stand before. */
function isMeasure(text: string, at: number): boolean {
  let digits = at
  while (digits > at - 4 && isDigit(text.charCodeAt(digits - 1))) digits -= 1
  if (digits === at) return false
  const before = text[digits - 1] === ' ' ? digits - 2 : digits - 1
  return "'’′".includes(text[before] ?? ' ') && isDigit(text.charCodeAt(before - 1))
}

function singleOrDoubled(text: string, at: number, span: Span): QuoteMark | null {
  if (at + 1 < span.end && isDoubled(text, at)) return doubleMark(text, at, at + 2, span)
  const apostrophe = text[at] !== '`' && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1)
  if (at > span.start && at + 1 < span.end && apostrophe) return null
  const { mayOpen, mayClose } = sides(text, at, at + 1, span)
  const opens = mayOpen && !ELISIONS.test(text.slice(at + 1, Math.min(span.end, at + 8)))
  if (!opens && !mayClose) return null
  return {
    start: at,
    end: at + 1,
    family: 'single',
    mayOpen: opens,
    mayClose,
    doubtful: isDoubtful(text, at, span),
  }
}

/** True for `` and '' and ’’, not for three marks in a row, where a single one stands beside a double. */
function isDoubled(text: string, at: number): boolean {
  return text[at] === text[at + 1] && "'’‘`".includes(text.charAt(at))
}

/** True where the mark at `at` may end a plural or a clipped word: the dogs', runnin'. */
function isDoubtful(text: string, at: number, span: Span): boolean {
  if (at === span.start || !/[sSnNo\d]/.test(text.charAt(at - 1))) return false
  const next = at + 1 < span.end && isBlank(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  return next < span.end && isLetter(text, next)
}

/** What the characters on both sides allow; a curly mark's own shape decides where they allow both. */
function sides(
  text: string,
  start: number,
  end: number,
  span: Span,
): { mayOpen: boolean; mayClose: boolean } {
  const before = visibleBefore(text, start, span.start)
  const after = visibleAfter(text, end, span.end)
  const free = before === '' || OPENERS.includes(before)
  const ends = after === ''
  const shape = '“‘«„‚`‟‛'.includes(text.charAt(start))
    ? 'open'
    : '”’»'.includes(text.charAt(start))
      ? 'close'
      : null
  if (before === '' && ends) return { mayOpen: shape !== 'close', mayClose: shape !== 'open' }
  if (before === '') return { mayOpen: true, mayClose: false }
  if (ends) return { mayOpen: false, mayClose: true }
  const opensBefore = free || DOUBLES.includes(before) || SINGLES.includes(before) || ANGLES.includes(before)
  const closesAfter = !isWordCharacter(after, 0)
  if (shape === 'open') return { mayOpen: true, mayClose: closesAfter && !opensBefore }
  if (shape === 'close') return { mayOpen: opensBefore && !closesAfter, mayClose: true }
  return { mayOpen: opensBefore || !closesAfter, mayClose: closesAfter || !'([{<'.includes(before) }
}

/** The character that stands before `at`, invisible ones aside; empty for white space and for the paragraph's start. */
function visibleBefore(text: string, at: number, start: number): string {
  let before = at - 1
  if (before >= start && isInvisible(text.charCodeAt(before))) before -= 1
  return before < start || isBlank(text.charCodeAt(before)) ? '' : text.charAt(before)
}

function visibleAfter(text: string, at: number, end: number): string {
  let after = at
  if (after < end && isInvisible(text.charCodeAt(after))) after += 1
  if (after >= end || isBlank(text.charCodeAt(after))) return ''
  return String.fromCodePoint(text.codePointAt(after) ?? 0)
}

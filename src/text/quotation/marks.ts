import { isBlank, isDigit, isInvisible, isLetter, isWordCharacter } from '../characters.ts'
import type { Span } from '../span.ts'

/** One quotation mark of a paragraph, and what it may be where it stands. */
export interface QuoteMark extends Span {
  /** Marks of one family open and close each other, whatever their shape. */
  readonly family: Family
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** True for a single mark that may as well be an apostrophe: the end of "the dogs'". */
  readonly doubtful: boolean
}

type Family = 'double' | 'single' | 'angle'

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

const ANY_MARK = /["“”„‟＂'‘’‚‛`«»]/g
const DOUBLES = codes('"“”„‟＂')
const SINGLES = codes("'‘’‚‛`")
const ANGLES = codes('«»')
const SHAPED_OPEN = codes('“‘«„‚`‟‛')
const SHAPED_CLOSE = codes('”’»')
const BRACKETS = codes('([{<')
const DASHES = codes('—–-/')

/** Words that begin with an apostrophe. No list is complete: a mark that nothing closes is an apostrophe, too. */
const ELISION =
  /^(?:[Tt](?:was|is|were|il|ill)|em|im|er|cause|cos|bout|round|neath|n|ere|nuff|sup|tween|fraid|scuse|\d\ds?)(?![\p{L}\p{N}])/u

/**
 * The quotation marks of `text` inside `span`, in order: straight, curly, low, angled, and two single marks that stand for
 * a double one. Apostrophes and the marks of feet, inches, minutes and seconds are left out where they can be told.
 */
export function quoteMarks(text: string, span: Span): QuoteMark[] {
  const marks: QuoteMark[] = []
  let free = span.start
  for (const { index } of text.slice(span.start, span.end).matchAll(ANY_MARK)) {
    const at = span.start + index
    const family = familyOf(text.charCodeAt(at))
    if (at < free || family === null) continue
    const end = family === 'single' && isDoubled(text, at, span) ? at + 2 : at + 1
    const mark = markAt(text, at, end, end === at + 2 ? 'double' : family, span)
    if (mark !== null) marks.push(mark)
    free = end
  }
  return marks
}

function familyOf(code: number): Family | null {
  if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return null
  if (DOUBLES.has(code)) return 'double'
  if (SINGLES.has(code)) return 'single'
  return ANGLES.has(code) ? 'angle' : null
}

/** True for `` and '' and ’’, which stand for a double mark. Of three that close, the first is the single one. */
function isDoubled(text: string, at: number, span: Span): boolean {
  const code = text.charCodeAt(at)
  if (at + 1 >= span.end || code !== text.charCodeAt(at + 1) || code === 0x201a) return false
  const three = at + 2 < span.end && code === text.charCodeAt(at + 2)
  return !(three && at > span.start && !isBlank(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== code)
}

function markAt(text: string, start: number, end: number, family: Family, span: Span): QuoteMark | null {
  if (family === 'double' && isMeasure(text, start, span)) return null
  if (family === 'single' && isInsideWord(text, start, span)) return null
  const { mayOpen, mayClose } = sides(text, start, end, span)
  const opens =
    mayOpen && !(family === 'single' && ELISION.test(text.slice(end, Math.min(span.end, end + 7))))
  if (!opens && !mayClose) return null
  return {
    start,
    end,
    family,
    mayOpen: opens,
    mayClose,
    doubtful: family === 'single' && isDoubtful(text, start, span),
  }
}

/** True for 6'2" and 40° 26' 46", where the digits of feet or minutes stand before. */
function isMeasure(text: string, at: number, span: Span): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x22 && code !== 0x27 && code !== 0x201d) return false
  let digits = at
  while (digits > span.start && digits > at - 4 && isDigit(text.charCodeAt(digits - 1))) digits -= 1
  if (digits === at) return false
  const before = text[digits - 1] === ' ' ? digits - 2 : digits - 1
  return before > span.start && "'’′".includes(text.charAt(before)) && isDigit(text.charCodeAt(before - 1))
}

function isInsideWord(text: string, at: number, span: Span): boolean {
  if (at === span.start || at + 1 >= span.end || text[at] === '`') return false
  return isWordCharacter(text, at + 1) && isWordCharacter(text, at - 1)
}

/** True where the mark at `at` may end a plural, a clipped word or a number of feet: the dogs', runnin', 6' tall. */
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
  const code = text.charCodeAt(start)
  const left = visibleBefore(text, start, span.start)
  const right = visibleAfter(text, end, span.end)
  const shapedOpen = SHAPED_OPEN.has(code)
  const shapedClose = SHAPED_CLOSE.has(code)
  if (left < 0 && right < 0) return { mayOpen: !shapedClose, mayClose: !shapedOpen }
  if (left < 0) return { mayOpen: true, mayClose: false }
  if (right < 0) return { mayOpen: false, mayClose: true }
  const before = text.charCodeAt(left)
  const bracket = BRACKETS.has(before)
  const free = bracket || DASHES.has(before) || familyOf(before) !== null
  const closes = !isWordCharacter(text, right)
  if (shapedOpen) return { mayOpen: true, mayClose: closes && !free }
  if (shapedClose) return { mayOpen: free && !closes, mayClose: true }
  return { mayOpen: free || !closes, mayClose: closes || !bracket }
}

/** The offset of the character before `at`, invisible ones aside; -1 for white space and for the paragraph's start. */
function visibleBefore(text: string, at: number, start: number): number {
  let before = at - 1
  if (before >= start && isInvisible(text.charCodeAt(before))) before -= 1
  return before < start || isBlank(text.charCodeAt(before)) ? -1 : before
}

/** The offset of the character at or after `at`, invisible ones aside; -1 for white space and for the paragraph's end. */
function visibleAfter(text: string, at: number, end: number): number {
  let after = at
  if (after < end && isInvisible(text.charCodeAt(after))) after += 1
  return after >= end || isBlank(text.charCodeAt(after)) ? -1 : after
}

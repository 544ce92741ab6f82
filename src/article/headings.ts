import { hasLetter, isBlank, isLetter, isLower, isUpper } from '../text/characters.ts'
import type { Span } from '../text/span.ts'
import type { Block } from './article.ts'

/** A longer line is a paragraph, whatever it lacks at its end. */
const LONGEST = 130
/** More short lines in a row are a list or a table, not headings. */
const MOST_IN_A_ROW = 3

/** Tells headings from paragraphs: lines marked with "#", and short lines without final punctuation that text follows. */
export function headings(text: string, paragraphs: readonly Span[], title: string | null = null): Block[] {
  const labels = transcriptLabels(text, paragraphs)
  const short = paragraphs.map((paragraph) => looksLikeHeading(text, paragraph, labels))
  const numbered = paragraphs.map(({ start, end }) =>
    NUMBER.test(text.slice(start, Math.min(end, start + 6))),
  )
  /** "1. It knew": over a paragraph, and no item of a list. */
  const listed = (at: number) =>
    numbered[at] === true &&
    (numbered[at - 1] === true || numbered[at + 1] === true || short[at + 1] === true)
  return paragraphs.map((paragraph, at) => {
    const marked = withoutSigns(text, paragraph)
    if (marked !== null) return { ...marked, kind: 'heading' }
    const heading =
      (short[at] === true && at + 1 < paragraphs.length && !inList(short, at) && !listed(at)) ||
      (at === 0 && title !== null && isSame(text.slice(paragraph.start, paragraph.end), title)) ||
      IMPRINT.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)))
    return { start: paragraph.start, end: paragraph.end, kind: heading ? 'heading' : 'paragraph' }
  })
}

/** The notice of rights: no part of what the article says. */
const IMPRINT = /^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}))|^all rights reserved/i

/** The same letters and digits, whatever marks stand between. */
function isSame(line: string, title: string): boolean {
  if (line.length > 2 * title.length + 10) return false
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(line) === plain(title)
}

/** The heading's text of a line like "## Heading ##", or null. */
function withoutSigns(text: string, line: Span): Span | null {
  let start = line.start
  while (text[start] === '#' && start - line.start < 7) start += 1
  const signs = start - line.start
  if (signs === 0 || signs > 6 || start >= line.end || !isBlank(text.charCodeAt(start))) return null
  let end = line.end
  while (end > start && text[end - 1] === '#') end -= 1
  // A sign that touches a word belongs to it: "# Learning C#".
  if (end < line.end && !isBlank(text.charCodeAt(end - 1))) end = line.end
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return end > start ? { start, end } : null
}

function inList(short: readonly boolean[], at: number): boolean {
  let first = at
  while (first > 0 && short[first - 1] === true && at - first <= MOST_IN_A_ROW) first -= 1
  let last = at
  while (short[last + 1] === true && last - at <= MOST_IN_A_ROW) last += 1
  return last - first + 1 > MOST_IN_A_ROW
}

/** "07.05", "8:30 pm": over what came in then. */
const TIME = /^\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu

/** "1. ", "2) ": the number of an item, or of a part. */
const NUMBER = /^\d{1,3}[.)]\s/

/** "“It is a waste.” — Ann Lee, Northport": somebody's words. */
const SIGNED = /[.!?]["”’] ?[—–-]{1,2} ?\p{Lu}/u

function looksLikeHeading(text: string, line: Span, labels: ReadonlySet<string>): boolean {
  if (line.end - line.start > LONGEST) return false
  const content = text.slice(line.start, line.end)
  if (TIME.test(content)) return true
  if (!hasLetter(content) || SIGNED.test(content)) return false
  if (/(?:[.!?…:;,][\s"”’')\]*_]*|[{}<>=|])$/.test(content.slice(-12))) return false
  if (/^[-–—*•·‣▪>|+]/.test(content) || /^\d{1,3}[.)]\s+[^\p{Lu}"“‘]/u.test(content)) return false
  if (/^[Bb][Yy]\s+\p{Lu}/u.test(content) || /https?:\/\/|www\.|pic\.twitter\.com/.test(content)) return false
  const label = labelOf(text, line)
  return label === null || !labels.has(label)
}

/** The label of a line such as "Lee: text" or "ANN LEE: text", or null. */
function labelOf(text: string, line: Span): string | null {
  const colon = text.slice(line.start, Math.min(line.end, line.start + 40)).indexOf(': ')
  if (colon < 1) return null
  return isUpper(text, line.start) && isLetter(text, line.start)
    ? text.slice(line.start, line.start + colon)
    : null
}

/**
 * The labels of a transcript: those that come back in a text where many lines begin with one, and those in capitals, unless a
 * single line has one and goes on like a heading ("IRGC: Enemy will regret it", not "LEE: well, you know").
 */
function transcriptLabels(text: string, paragraphs: readonly Span[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const capital = new Set<string>()
  let capitals = 0
  let inSmall = false
  let lines = 0
  for (const paragraph of paragraphs) {
    const label = labelOf(text, paragraph)
    if (label === null) continue
    if (label === label.toUpperCase()) {
      capital.add(label)
      capitals += 1
      inSmall ||= isLower(text, paragraph.start + label.length + 2)
    }
    if (seen.has(label)) repeated.add(label)
    seen.add(label)
    lines += 1
  }
  const shouted = capitals > 1 || inSmall ? capital : []
  return new Set([...shouted, ...(lines * 4 >= paragraphs.length ? repeated : [])])
}

import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { isDash } from '../../grammar/adjunct.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import { parse } from '../../grammar/subject-parse.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import type { Draft } from '../../draft.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import { trim } from '../../content/content-end.ts'
import type { Claims, Range } from '../../content/ranges.ts'

/** A label is short. */
const LONGEST = 12

/**
 * "LEE: Well, look." "Ann Lee (North): “…”" "She shot back: “…”": whoever stands before a colon says what follows it,
 * to the end of the paragraph where it is a transcript's label, to the end of the quotation else.
 */
export function colonLed(reading: Reading, sentence: number, claims: Claims): Draft | null {
  const floor = reading.first[sentence] ?? 0
  const end = reading.first[sentence + 1] ?? floor
  const colon = colonIn(reading, floor, end)
  if (colon < 0 || claims.taken[colon]) return null
  const quote = quoteBehind(reading, sentence, colon, end)
  const source = quote ? leader(reading, floor, colon) : null
  if (quote && source && !claims.taken[quote.from]) return made(reading, source, quote, claims, 'colon')
  if (isHeadline(reading, floor, colon, end)) {
    const label = labelAt(reading, floor, colon)
    if (label)
      return made(reading, label, { from: colon + 1, to: trim(reading, colon + 1, end) }, claims, 'headline')
  }
  return null
}

function made(reading: Reading, source: Range, content: Range, claims: Claims, step: string): Draft | null {
  if (content.to <= content.from) return null
  claims.taken.fill(1, content.from, content.to)
  const span = spanOf(reading, source.from, source.to)
  return {
    content: [spanOf(reading, content.from, content.to)],
    source: span,
    cue: null,
    via: null,
    follows: null,
    step,
    words: [span],
    confidence: step === 'colon' ? 0.85 : 0.7,
  }
}

function colonIn(reading: Reading, floor: number, end: number): number {
  for (let at = floor + 1; at < end; at += 1) {
    if ((reading.quoteAt[at] ?? -1) >= 0) return -1
    if (reading.low[at] === ':') return at
  }
  return -1
}

/** The quotation right behind the colon, or, where the colon ends the paragraph, at the start of the next. */
function quoteBehind(reading: Reading, sentence: number, colon: number, end: number): Range | null {
  const at = colon + 1
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (!quote || quote.from !== at || quote.size < 3) return null
  if (at < end) return quote
  const next = reading.article.sentences[sentence + 1]
  return next && next.kind === 'sentence' ? quote : null
}

/** Who stands before the colon: a bare name, or the subject of the clause. */
function leader(reading: Reading, floor: number, colon: number): Range | null {
  const label = labelAt(reading, floor, colon) ?? labelAt(reading, lastDash(reading, floor, colon), colon)
  if (label) return label
  for (let at = floor + 1; at < colon; at += 1) {
    if (!isFinite(reading, at)) continue
    const subject = subjectBefore(reading, at, floor)
    if (!subject) continue
    const low = reading.low[subject.head] ?? ''
    if (low === 'it' || low === 'this' || low === 'that' || low === 'here') return null
    return { from: subject.from, to: subject.to }
  }
  return null
}

/** Behind the last dash before the colon: "A fair point - Ann Lee: “…”". */
function lastDash(reading: Reading, floor: number, colon: number): number {
  for (let at = colon - 1; at > floor; at -= 1) if (isDash(reading.low[at] ?? '')) return at + 1
  return floor
}

/** A noun phrase that is all there is before the colon, with what hangs on it. */
function labelAt(reading: Reading, floor: number, colon: number): Range | null {
  const from = reading.low[floor] === 'from' ? floor + 1 : floor
  if (colon - from > LONGEST) return null
  const phrase = nounPhrase(reading, from, colon)
  if (!phrase) return null
  return phrase.to === colon || parse(reading, from, colon) ? { from, to: colon } : null
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(reading, at)) return true
  return false
}

/** "Lee: Port Will Close": a line of capitals with a name before its colon. */
function isHeadline(reading: Reading, floor: number, colon: number, end: number): boolean {
  if (end - colon < 4 || colon - floor > 6 || !hasVerb(reading, colon + 1, end)) return false
  let capitals = 0
  let words = 0
  for (let at = colon + 1; at < end; at += 1) {
    const word = reading.words[at]
    if (!word || word.kind !== 'word' || word.end - word.start < 4) continue
    words += 1
    if (/^\p{Lu}/u.test(reading.text.slice(word.start, word.start + 2))) capitals += 1
  }
  return words > 0 && capitals >= words * 0.8 && reading.tags[colon - 1] !== 'CD'
}

import { isDash } from '../grammar/adjunct.ts'
import { MONTHS, SHORT_MONTHS } from '../../text/word/calendar.ts'
import type { Span } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** A dateline has no more tokens. */
const LONGEST = 18
const DATES: ReadonlySet<string> = new Set([...MONTHS, ...SHORT_MONTHS])

/** What of a reading tells where a dateline ends. */
type Words = Pick<Reading, 'article' | 'text' | 'low' | 'tags' | 'first'> & {
  readonly words: readonly Span[]
}

/** The first token of a sentence behind a dateline: "PARIS, May 31 (Reuters) - ", "Oct. 24 - ". */
export function afterDateline(reading: Words, sentence: number): number {
  const floor = reading.first[sentence] ?? 0
  const end = Math.min(reading.first[sentence + 1] ?? floor, floor + LONGEST)
  if (reading.article.sentences[sentence]?.block === reading.article.sentences[sentence - 1]?.block)
    return floor
  if (!isLoud(reading, floor) && !DATES.has((reading.low[floor] ?? '').replace('.', ''))) return floor
  for (let at = floor + 1; at < end; at += 1) {
    if (isDash(reading.low[at] ?? '')) return at + 1
    if (!belongs(reading, at)) return floor
  }
  return floor
}

/** A word of two letters or more, all capitals. */
function isLoud(reading: Words, at: number): boolean {
  const word = reading.words[at]
  return word !== undefined && /^[\p{Lu}.'’]{2,}$/u.test(reading.text.slice(word.start, word.end))
}

/** Names, numbers, days and marks: no verb, and no word in small letters but "of" and "de" in names of places. */
function belongs(reading: Words, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  const word = reading.words[at]
  if (tag === 'MARK') return /^[,.()/&']$/.test(reading.low[at] ?? '')
  return (
    tag === 'CD' ||
    /^(?:\p{Lu}|(?:of|the|de|la|el|del|da|do|and)$)/u.test(reading.text.slice(word?.start, word?.end))
  )
}

import type { Range } from '../content/ranges.ts'
import { DATE_WORDS } from '../people/lists/closed.ts'
import { isFirstName } from '../people/lists/first-names.ts'
import { isOrganisationHead } from '../people/lists/organisations.ts'
import { isCapital } from '../reading/capitals.ts'
import { isTitled } from '../reading/quote.ts'
import type { Reading } from '../reading/reading.ts'

/** A name has no more words, and an introduction names no more people. */
const LONGEST = 4
const MOST = 20

/**
 * Who is interviewed: of the people whom the introduction (what stands before token `end`) names in full, the first whom
 * the title names, too; else the one whom it names most, by the last name. Whoever wrote the article, or is told things
 * ("talked to the Post's Ann Lee"), is not interviewed, nor is where somebody works. Null where nobody is named.
 */
export function interviewee(reading: Reading, end: number): Range | null {
  const title = reading.article.title.toLowerCase()
  const author = (reading.article.author ?? '').toLowerCase()
  const last = ({ to }: Range): string => reading.low[to - 1] ?? ''
  const names = fullNames(reading, end).filter(
    (name) => !author.includes(last(name)) && !isReporter(reading, name) && !isWhere(reading, name),
  )
  const titled = names.find((name) => title.includes(last(name)))
  if (titled) return titled
  let best: Range | null = null
  let most = 0
  for (const name of names) {
    const times = reading.low.slice(0, end).filter((low) => low === last(name)).length
    if (times > most) best = name
    most = Math.max(most, times)
  }
  return best
}

/** A capital on every word tells no names. */
function inHeadline({ article, text, words, first, sentenceOf }: Reading, at: number): boolean {
  const sentence = sentenceOf[at] ?? 0
  if (article.sentences[sentence]?.kind === 'heading') return true
  return isTitled(text, words.slice(first[sentence], first[sentence + 1]))
}

/** Whoever asks: "talked to Ann Lee", "by Ann Lee", "the Post's Ann Lee". */
function isReporter(reading: Reading, { from }: Range): boolean {
  return reading.tags[from - 1] === 'POS' || /^(?:to|by)$/.test(reading.low[from - 1] ?? '')
}

/** "A manager at Salt Harbor", "born in New Velta": a body or a place. */
function isWhere({ low }: Reading, { from }: Range): boolean {
  return /^(?:at|in|near)$/.test(low[from - 1] ?? '')
}

/** The people named in full before token `end`: two to four words with capitals, the last of which ends no body's name. */
export function fullNames(reading: Reading, end: number): Range[] {
  const found: Range[] = []
  for (let at = 0; at < end; at += 1) {
    let to = at
    if (isDay(reading.low[at] ?? '')) continue
    while (to < end && isCapital(reading, to) && reading.tags[to] === 'NNP') to += 1
    const long = to - at
    if (
      long > 1 &&
      long <= LONGEST &&
      !isOrganisationHead(reading.low[to - 1] ?? '') &&
      !inHeadline(reading, at)
    )
      found.push({ from: at, to })
    at = Math.max(at, to - 1)
  }
  return found.slice(0, MOST)
}

/** "On Monday Ann Lee": no part of the name. */
function isDay(low: string): boolean {
  return DATE_WORDS.has(low) && !isFirstName(low)
}

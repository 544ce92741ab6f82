import type { Term } from '../../../text/terms.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isArticle } from './names.ts'
import { isYear, timeUnits } from './times.ts'

const numerals = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
    'trillion trillions lakh lakhs crore crores dozen dozens zero',
)
/** These count something ("one soldier") or nothing at all ("no one knows", "a third time"). */
const faintNumerals = wordSet('one no none both couple pair several half third quarter twice once')
const vague = wordSet('minimal little lot lots plenty most majority half double triple twice maximum minimum')
const magnitudes = wordSet('hundred thousand million billion trillion')
const money = wordSet(
  'dollar dollars euro euros pound pounds cent cents pence yen ruble rubles rouble roubles yuan rupee rupees peso pesos franc francs ' +
    'crown crowns krona kronor krone kroner zloty zlotys shekel shekels dinar dinars dirham dirhams riyal riyals rand lira',
)
const measures = wordSet(
  'percent percentage point points mile miles kilometer kilometers kilometre kilometres km meter meters metre metres foot feet inch inches mph kph degree degrees ' +
    'ton tons tonne tonnes acre acres hectare hectares kilo kilos kilogram kilograms gram grams liter liters litre litres gallon gallons am pm',
)
/** The word counted stands so many words behind its number at most ("14 old oak beams"). */
const REACH = 3

/**
 * 1 where a number counts what is asked for (its term and what may stand for it; empty: anything that can be counted),
 * 0.5 where a number may, 0 where none does. `asked` are the stems that the question gave.
 */
export function countIn(
  text: string,
  words: readonly Term[],
  counted: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): number {
  let held = 0
  words.forEach((word, i) => {
    const faint = faintNumerals.has(word.word)
    if (!(faint || isNumber(text, word)) || asked.has(word.term)) return
    const share = shareIn(text, words, i)
    if (behind(words, share ?? i).some(({ term }) => counted.has(term))) held = 1
    else if (share !== null) held = counted.has('percent') ? 1 : Math.max(held, 0.5)
    else if (!faint && !isCompound(text, word) && !isMeasured(text, words, i))
      held = Math.max(held, counted.size === 0 ? 1 : 0.5)
  })
  return held
}

/** "A three-way race", "a 10-member board": what they count, if anything, stands behind the mark. */
function isCompound(text: string, { end }: Term): boolean {
  return /^[-\u2010\u2011]\p{L}/u.test(text.slice(end, end + 3))
}

/** Where the words of a share end, which tells how many as well ("15 percent of", "49%"): the index of the last; null of another number. */
function shareIn(text: string, words: readonly Term[], number: number): number | null {
  if (words[number + 1]?.word === 'percent') return number + 1
  return text.startsWith('%', words[number]!.end) ? number : null
}

/** The words that a number may count: those behind it, or behind "of the", as far as the next small word. */
function behind(words: readonly Term[], number: number): readonly Term[] {
  const of = words[number + 1]?.word === 'of'
  const start = number + 1 + (of ? (isArticle(words[number + 2]?.word ?? '') ? 2 : 1) : 0)
  const near = words.slice(start, start + REACH)
  const end = near.findIndex(({ stop }) => stop)
  return end < 0 ? near : near.slice(0, end)
}

/** 1 where a sum of money stands, else 0. */
export function moneyIn(text: string, words: readonly Term[]): number {
  return /[$£€¥₹]|\bRs\.? ?\d/.test(text) || words.some(({ word }) => money.has(word)) ? 1 : 0
}

/** 1 where an amount of anything stands, 0.5 where one is told without a number ("minimal contact"), else 0. */
export function amountIn(text: string, words: readonly Term[]): number {
  if (moneyIn(text, words) === 1 || text.includes('%') || words.some((word) => isNumber(text, word))) return 1
  return words.some(({ word }) => vague.has(word)) ? 0.5 : 0
}

/** Words from "born" to the year. */
const BORN_WITHIN = 8

/** 1 where somebody's or something's age stands ("61,", "aged 61", "the 61-year-old") or when they were born, else 0. */
export function ageIn(text: string, words: readonly Term[]): number {
  const told = words.some(({ word, start, end }, i) => {
    if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word) && text.slice(end, end + 9) === ' birthday') return true
    if (!/^\d{1,3}$/.test(word) && !numerals.has(word)) return false
    const before = words[i - 1]?.word ?? ''
    if (before === 'aged' || before === 'age' || words[i - 2]?.word === 'age' || before === 'turned')
      return true
    if (/^[- ](?:year|month|week|day)s?[- ]old\b/.test(text.slice(end, end + 12))) return true
    // "She was 92."
    if (/^(?:s?he|they|who)$/.test(words[i - 2]?.word ?? '') && /^(?:was|is|were)$/.test(before)) {
      if (/^(?:[.,;]|$)/.test(text.slice(end, end + 1))) return true
    }
    return (
      /^\d/.test(word) && text.slice(start - 2, start) === ', ' && /^[,.;]/.test(text.slice(end, end + 1))
    )
  })
  const born = words.findIndex(({ word }) => word === 'born')
  return told || (born >= 0 && words.slice(born, born + BORN_WITHIN).some(isYear)) ? 1 : 0
}

/** "2,611km long", "a length of 40 feet". */
const extent =
  /\d[- ]?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|foot|ft|yards?|inch(?:es)?|cm|m)\b/i

/** 1 where a length of time, or of what is so long, stands, 0.5 where the unit of a time or its end does, else 0. */
export function durationIn(text: string, words: readonly Term[]): number {
  const held = words.some((word, i) => {
    const next = words[i + 1]?.word ?? ''
    // "For a month"
    if (isArticle(word.word) && words[i - 1]?.word === 'for' && timeUnits.has(next)) return true
    return (
      (isNumber(text, word) || faintNumerals.has(word.word)) &&
      (timeUnits.has(next) || next === 'old' || timeUnits.has(words[i + 2]?.word ?? ''))
    )
  })
  if (held || (words.some(({ word }) => word === 'long' || word === 'length') && extent.test(text))) return 1
  return words.some(
    (each) => timeUnits.has(each.word) || isYear(each) || each.word === 'until' || each.word === 'aged',
  )
    ? 0.5
    : 0
}

/** A number that measures, dates or pays: no count of anything. */
function isMeasured(text: string, words: readonly Term[], i: number): boolean {
  const { start, end } = words[i]!
  if (/[$£€¥]/.test(text.slice(start, end)) || /[$£€¥]\s?$/.test(text.slice(Math.max(0, start - 2), start)))
    return true
  const before = words[i - 1]
  // "$4.6 billion", "4.6 billion dollars".
  if (magnitudes.has(words[i]!.word) && before && /^\d/.test(before.word) && isMeasured(text, words, i - 1))
    return true
  const next = words[magnitudes.has(words[i + 1]?.word ?? '') ? i + 2 : i + 1]?.word ?? ''
  return timeUnits.has(next) || measures.has(next) || money.has(next)
}

/** A count, not a year and not the day of a date. */
export function isNumber(text: string, term: Term): boolean {
  const { word, start } = term
  if (numerals.has(word)) return true
  if (!/^\d/.test(word) || /\d(?:st|nd|rd|th)$/.test(word) || isYear(term) || isPart(text, term)) return false
  return !/(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $/.test(
    text.slice(Math.max(0, start - 11), start),
  )
}

/** Beside a number so far off, in UTF-16 units, stands the other one of a pair. */
const AROUND = 4

/** "9/11", "24/7", "3-1", "aged 18-34", "No. 5": a number of something else than things; "20-30 people" are counted. */
function isPart(text: string, { start, end }: Term): boolean {
  const before = text.slice(Math.max(0, start - 9), start)
  if (text.slice(start, end).includes('/') || /\d\/$|\b[Nn]o\. ?$|\baged? (?:\d+[-–])?$/.test(before))
    return true
  const [, low, high] = /(\d+)[-–](\d+)/.exec(text.slice(Math.max(0, start - AROUND), end + AROUND)) ?? []
  return low !== undefined && Number(low) >= Number(high)
}

import type { Term } from '../../../text/terms.ts'
import { MONTHS_BUT_MAY, WEEKDAYS } from '../../../text/word/calendar.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isCapital } from '../sentence-text.ts'

/** Written with a capital. */
const dateWords: ReadonlySet<string> = new Set([
  ...MONTHS_BUT_MAY,
  ...WEEKDAYS,
  ...wordSet('jan feb aug sept oct nov dec christmas easter'),
])
/** Written with one only where they open a sentence or belong to a name ("Morning Post"). */
const timeWords = wordSet(
  'yesterday today tomorrow tonight midnight noon morning afternoon evening night ago spring summer autumn winter weekend dawn o',
)
/** What time is counted in. */
export const timeUnits = wordSet(
  'second minute hour day week month year decade century season quarter seconds minutes hours days weeks months years decades centuries',
)
const timeLeads = wordSet('last next this past previous following earlier later recent coming every same')

/** They tell no time of what is still to come ("earlier this month"). */
const gone = wordSet('yesterday ago last past previous earlier')

/** "Until she was 19", "at the age of 19". */
const atAge = wordSet('was age aged turned turning')

/** 1 where a date or time stands that the question did not give, and that may be of what is `coming` where that is asked for, 0.5 for "before" and "after", else 0. */
export function timeIn(
  text: string,
  words: readonly Term[],
  asked: ReadonlySet<string>,
  coming = false,
): number {
  const fresh = words.filter(({ term, word }) => !asked.has(term) && !(coming && gone.has(word)))
  if (fresh.some((word) => tellsTime(text, word))) return 1
  const led = words.some(
    ({ word }, i) =>
      timeUnits.has(words[i + 1]?.word ?? '') &&
      !(coming && (gone.has(word) || gone.has(words[i - 1]?.word ?? ''))) &&
      (timeLeads.has(word) || (/^\d/.test(word) && words[i - 1]?.word !== 'for')),
  )
  if (led || words.some(({ word }, i) => isClock(word, words[i - 1]?.word ?? ''))) return 1
  if (words.some(({ word }, i) => /^\d{1,2}$/.test(word) && atAge.has(words[i - 1]?.word ?? ''))) return 1
  return words.some(({ word }) => word === 'before' || word === 'after' || word === 'until') ? 0.5 : 0
}

/** "4.10am", "3 a.m.", "10 o'clock" */
function isClock(word: string, before: string): boolean {
  return /^\d{1,2}(?:[.:]\d\d)?[ap]m$/.test(word) || (/^(?:[ap]m|oclock)$/.test(word) && /^\d/.test(before))
}

const frequencies = wordSet(
  'times once twice daily weekly monthly yearly annually hourly nightly always never rarely seldom sometimes frequently regularly ' +
    'usually often occasionally repeatedly constantly',
)
const recurring = wordSet('every each per')

/** 1 where it is told how often something happens ("twice", "every year", "a tenth of the time"), else 0. */
export function frequencyIn(words: readonly Term[]): number {
  const told = words.some(({ word }, i) => {
    const behind = words.slice(i + 1, i + 3).map((each) => each.word)
    if (word === 'of' && behind.join(' ') === 'the time') return true
    return frequencies.has(word) || (recurring.has(word) && behind.some((each) => timeUnits.has(each)))
  })
  return told ? 1 : 0
}

/** True for a word of this text that tells a time, or what time is counted in. */
export function isTime(text: string, term: Term): boolean {
  return tellsTime(text, term) || timeUnits.has(term.word)
}

/** "May" is a month where it is no stop word; "Morning" inside a sentence is part of a name. */
function tellsTime(text: string, term: Term): boolean {
  const { word, start, stop } = term
  if (timeWords.has(word)) return start <= OPENING || !isCapital(text, term)
  return dateWords.has(word) || isYear(term) || (word === 'may' && !stop)
}

/** A sentence's first letter stands so far from its start at most, behind marks. */
const OPENING = 2

/** A number that is most likely a year: "1998", but not "1,998", which is a mark longer than its digits. */
export function isYear({ word, start, end }: Term): boolean {
  return /^(?:1\d|20)\d\ds?$/.test(word) && end - start !== word.length + 1
}

import { MONTHS } from '../word/calendar.ts'

/*
 * Numbers, money, per cents and dates as they are written, brought to one form: "$5m", "$5 million" and "5 million
 * dollars" have the same terms, and so have "twenty" and "20", "5%" and "five per cent", "9/11" and "September 11".
 */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const monthNames: ReadonlySet<string> = new Set(MONTHS)

const numerals: ReadonlyMap<string, string> = new Map([
  ...small.split(' ').map((word, i): [string, string] => [word, String(i)]),
  ...tens.split(' ').map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ...ordinals.split(' ').map((word, i): [string, string] => [word, ordinal(i)]),
])

/** Short forms of months, units and magnitudes. */
const short: ReadonlyMap<string, string> = new Map(
  (
    'jan january|feb february|apr april|aug august|sept september|sep september|oct october|nov november|dec december|' +
    'pct percent|percentage percent|bn billion|tn trillion|mn million|km kilometer|kms kilometer|kg kilogram|mph mile|' +
    'ft foot|lb pound|lbs pound|hrs hour|mins minute|secs second|yrs year'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
])
const magnitudes: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['t', 'trillion'],
  ['tn', 'trillion'],
])

function ordinal(n: number): string {
  const ending = n > 3 || n === 0 ? 'th' : n === 1 ? 'st' : n === 2 ? 'nd' : 'rd'
  return String(n) + ending
}

/** "twenty" → "20", "third" → "3rd", "sept" → "september", "bn" → "billion"; any other folded word as it is. */
export function plainNumber(word: string): string {
  return numerals.get(word) ?? short.get(word) ?? word
}

/** True for a number that may be the first part of another: "20" to "90". */
export function isTens(term: string): boolean {
  return term.length === 2 && term.charAt(1) === '0' && term.charAt(0) >= '2' && term.charAt(0) <= '9'
}

/** True for a number that may be the second part of another: "1" to "9". */
export function isDigit(term: string): boolean {
  return term.length === 1 && term >= '1' && term <= '9'
}

/** The number of "twenty" and "five" together ("25"), or null where two numerals in a row are two numbers. */
export function compoundNumber(first: string, second: string): string | null {
  return isTens(first) && isDigit(second) ? first.charAt(0) + second : null
}

/**
 * The words of one token that holds digits, currency signs and units included: "$5m" → dollar, 5, million; "1,000"
 * → 1000; "5%" → 5, percent; "9/11" → september, 11; "3.5bn" → 3.5, billion; "20th" → 20th.
 */
export function numberWords(token: string): string[] {
  const parts = /^([$£€¥])?([\d][\d.,/]*)([a-z]*)(%)?$/.exec(token)
  if (!parts) return [token]
  const [, sign = '', digits = '', letters = '', percent] = parts
  const words: string[] = []
  const currency = currencies.get(sign)
  if (currency) words.push(currency)
  words.push(...digitWords(digits, letters, currency !== undefined))
  if (percent) words.push('percent')
  return words
}

function digitWords(digits: string, letters: string, money: boolean): string[] {
  const date = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(digits)
  const month = date && MONTHS[Number(date[1]) - 1]
  if (date && month && Number(date[2]) >= 1 && Number(date[2]) <= 31) {
    return [month, String(Number(date[2])), ...(date[3] ? [date[3]] : [])]
  }
  const number = digits.replaceAll(',', '')
  if (letters === '') return [number]
  const magnitude = letters.length === 2 || money ? magnitudes.get(letters) : undefined
  if (magnitude) return [number, magnitude]
  return short.has(letters) ? [number, plainNumber(letters)] : [number + letters]
}

/** True for a month's full name. */
export function isMonth(word: string): boolean {
  return monthNames.has(word)
}

import { isMonth } from '../../text/terms/numbers.ts'
import type { WordTerm } from '../../text/terms/word-terms.ts'
import { wordSet } from '../../text/word-set.ts'
import { WEEKDAYS } from '../../text/word/calendar.ts'

/*
 * What a sentence holds that could answer a question, as bits; read once, while the sentence is indexed.
 */
export const NUMBER = 1
export const DATE = 2
export const MONEY = 4
export const DURATION = 8
export const PLACE = 16
export const PERSON = 32
export const NAME = 64
export const REASON = 128
export const DEFINITION = 256
export const VERB = 512
export const MEASURE = 1024
export const SPEECH = 2048
/** Day or year of a month: 3 May, May 2021. */
export const FULL_DATE = 4096
/** "Lyon, France", "located". */
export const SITE = 8192
/** "by Ann Lee". */
export const AGENT = 16384

/** What one word is by itself, as bits; see `Reading`. */
const DIGITS = 1
const TIME = 2
const CURRENCY = 4
const TIME_UNIT = 8
const BEFORE_PLACE = 16
const CAPITAL = 32
const CAUSE = 64
const BE = 128
const ARTICLE = 256
const FINITE = 512
const UNIT = 1024
const PLACE_WORD = 2048
const MEANS = 4096
const MONTH = 8192
const BY = 16384
const YEAR = 65536

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    TIME,
    new Set([
      ...WEEKDAYS,
      ...wordSet(
        'yesterday today tomorrow tonight morning afternoon evening noon midnight century spring summer autumn winter easter ' +
          'christmas 1980s 1990s 2000s 2010s 2020s',
      ),
    ]),
  ],
  [
    CURRENCY,
    wordSet(
      'dollar dollars pound pounds euro euros yen cent cents pence rupee rupees yuan rouble roubles ruble rubles franc francs peso pesos',
    ),
  ],
  [
    TIME_UNIT,
    wordSet(
      'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
    ),
  ],
  [BEFORE_PLACE, wordSet('in at near from across outside inside around to of through throughout between')],
  [
    CAUSE,
    wordSet(
      'because due since cause caused causes causing reason reasons therefore thus hence owing result results resulting resulted so leads led blamed',
    ),
  ],
  [BE, wordSet('is are was were be')],
  [ARTICLE, wordSet('a an the one any')],
  [
    FINITE,
    wordSet(
      'is are was were am has have had does do did will would can could may might shall should must says said say became become becomes ' +
        'made came went took gave got found left held led met ran sold sent set put cut hit won lost built began brought bought ' +
        'kept knew grew rose fell wrote spoke told thought felt saw paid makes takes gives gets uses includes contains shows means refers',
    ),
  ],
  [
    UNIT,
    wordSet(
      'meter meters metre metres kilometer kilometers kilometre kilometres mile miles foot feet inch inches acre acres hectare hectares ' +
        'ton tons tonne tonnes kilogram kilograms pound pounds liter liters litre litres gallon gallons degree degrees percent km kg mph',
    ),
  ],
  [PLACE_WORD, wordSet('located situated headquartered based borders bordered lies')],
  [BY, wordSet('by')],
  [MEANS, wordSet('means refers defined known called termed describes denotes meaning term')],
]

/** Word → all that the lists say of it. */
const listed: ReadonlyMap<string, number> = merged()

function merged(): Map<string, number> {
  const traits = new Map<string, number>()
  for (const [trait, words] of lists)
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait)
  return traits
}

const bigNumbers = wordSet(
  'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens',
)

/** The bits of one word, from its token as written. */
export function traitsOf(word: WordTerm, token: string): number {
  const year = token.length === 4 && /^(?:1\d|20)\d\d$/.test(token)
  let traits = year ? TIME | YEAR : startsWithDigit(word.term) || bigNumbers.has(word.word) ? DIGITS : 0
  if (isMonth(word.term) || isMonth(word.word)) traits |= TIME | MONTH
  if (startsWithCapital(token) && (traits & TIME) === 0) traits |= CAPITAL
  if (word.word.length > 4 && word.word.endsWith('ed')) traits |= FINITE
  return traits | (listed.get(word.word) ?? 0)
}

/** The bits of a word in small letters that has a capital instead; a month's says nothing. */
export function withCapital(traits: number): number {
  return (traits & MONTH) === 0 ? traits | CAPITAL : traits
}

function startsWithDigit(term: string): boolean {
  const code = term.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function startsWithCapital(token: string): boolean {
  const code = token.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token)
}

/** Reads a sentence's words one after the other and tells what it holds. */
export interface Reading {
  kinds: number
  before: number
  sinceNumber: number
  words: number
}

/** Nothing read yet. */
export function reading(): Reading {
  return { kinds: 0, before: 0, sinceNumber: 9, words: 0 }
}

/** Makes it ready for the next sentence. */
export function restart(state: Reading): void {
  state.kinds = 0
  state.before = 0
  state.sinceNumber = 9
  state.words = 0
}

/** Takes the next word of the sentence, as `traitsOf` gives it; `comma`: one stands before it. */
export function readOn(state: Reading, traits: number, comma: boolean): void {
  let kinds = state.kinds
  const { before } = state
  state.sinceNumber = (traits & DIGITS) !== 0 ? 0 : state.sinceNumber + 1
  if (traits !== 0) {
    if ((traits & DIGITS) !== 0) kinds |= NUMBER
    if ((traits & TIME) !== 0) kinds |= DATE
    if ((traits & CURRENCY) !== 0) kinds |= MONEY
    if ((traits & CAUSE) !== 0) kinds |= REASON
    if ((traits & FINITE) !== 0) kinds |= VERB
    if ((traits & PLACE_WORD) !== 0) kinds |= SITE
    if ((traits & (DIGITS | YEAR)) !== 0 && (before & MONTH) !== 0) kinds |= FULL_DATE
    if ((traits & MONTH) !== 0 && (before & DIGITS) !== 0) kinds |= FULL_DATE
    if ((traits & MEANS) !== 0) kinds |= DEFINITION
    if ((traits & TIME_UNIT) !== 0 && state.sinceNumber <= 2) kinds |= DURATION
    if ((traits & UNIT) !== 0 && state.sinceNumber <= 2) kinds |= MEASURE
    if ((traits & ARTICLE) !== 0 && (before & BE) !== 0) kinds |= DEFINITION
    if ((traits & CAPITAL) !== 0) {
      if (state.words > 0) kinds |= NAME
      if ((before & CAPITAL) !== 0) kinds |= PERSON
      if ((before & BEFORE_PLACE) !== 0) kinds |= PLACE
      if (comma && (before & CAPITAL) !== 0) kinds |= SITE
      if ((before & BY) !== 0) kinds |= AGENT
    }
  }
  state.kinds = kinds
  state.before = traits
  state.words += 1
}

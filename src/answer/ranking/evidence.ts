import type { Expects } from '../../search/query.ts'
import { termsOf, type Term } from '../../text/terms.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const timeWords = set(
  'january february march april june july august september october november december jan feb aug sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight midnight noon morning ' +
    'afternoon evening night ago christmas easter spring summer autumn winter weekend dawn o',
)
const timeUnits = set(
  'second minute hour day week month year decade century season quarter seconds minutes hours days weeks months years decades centuries',
)
const timeLeads = set('last next this past previous following earlier later recent coming every same')
const numerals = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
    'trillion trillions dozen dozens half third quarter twice once both no none zero couple pair several',
)
const moneyWords = set('percent dollar dollars euro euros pound pounds cents per cent yen rubles yuan')
const placeWords = set(
  'city town village county district province state region street avenue road border capital airport park island coast north ' +
    'south east west northern southern eastern western downtown suburb neighborhood country',
)
const placeLeads = set('in at near from to outside across around inside off toward towards between through')
const reasonWords = set(
  'because since due reason reasons so therefore thus owing caused cause causes for as amid after to result consequence thanks why lest',
)

/**
 * How far a sentence holds the kind of thing asked for: 1 it does, 0.5 something like it, 0 nothing. `asked` are the
 * stems of the question: a name that the question itself gave answers no "who".
 */
export function evidence(text: string, expects: Expects, asked: ReadonlySet<string>): number {
  const words = termsOf(text)
  switch (expects) {
    case 'when':
      return timeIn(words, asked)
    case 'how-many':
      return words.some((word) => isNumber(word, text) && !asked.has(word.term)) ? 1 : 0
    case 'how-much':
      return amountIn(text, words)
    case 'how-long':
      return durationIn(words)
    case 'where':
      return placeIn(text, words, asked)
    case 'who':
      return nameIn(text, words, asked) ? 1 : 0
    case 'why':
      return reasonIn(words)
    case 'definition':
      return definitionIn(words, asked)
    default:
      return 1
  }
}

function isYear(word: string): boolean {
  return /^(?:1\d|20)\d\ds?$/.test(word)
}

function timeIn(words: readonly Term[], asked: ReadonlySet<string>): number {
  const fresh = words.filter(({ term }) => !asked.has(term))
  if (fresh.some(({ word }) => timeWords.has(word) || isYear(word))) return 1
  const led = words.some(
    ({ word }, i) => timeUnits.has(words[i + 1]?.word ?? '') && (timeLeads.has(word) || /^\d/.test(word)),
  )
  if (led) return 1
  return words.some(({ word }) => word === 'before' || word === 'after') ? 0.5 : 0
}

/** A count, not a year and not the day of a date. */
function isNumber({ word, start }: Term, text: string): boolean {
  if (numerals.has(word)) return true
  if (!/^\d/.test(word) || isYear(word)) return false
  return !/(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $/.test(
    text.slice(Math.max(0, start - 11), start),
  )
}

function amountIn(text: string, words: readonly Term[]): number {
  if (/[$£€¥%]/.test(text) || words.some(({ word }) => moneyWords.has(word))) return 1
  return words.some((word) => isNumber(word, text)) ? 1 : 0
}

function durationIn(words: readonly Term[]): number {
  const held = words.some(({ word }, i) => {
    const next = words[i + 1]?.word ?? ''
    return (
      (/^\d/.test(word) || numerals.has(word)) &&
      (timeUnits.has(next) || next === 'old' || timeUnits.has(words[i + 2]?.word ?? ''))
    )
  })
  if (held) return 1
  return words.some(({ word }) => timeUnits.has(word) || isYear(word) || word === 'until' || word === 'aged')
    ? 0.5
    : 0
}

function placeIn(text: string, words: readonly Term[], asked: ReadonlySet<string>): number {
  const led = words.some(({ word }, i) => {
    const next = words[i + 1]
    const place = next && isArticle(next.word) ? words[i + 2] : next
    return placeLeads.has(word) && place !== undefined && isCapital(text, place) && !asked.has(place.term)
  })
  if (led) return 1
  return words.some(({ word, term }) => placeWords.has(word) && !asked.has(term)) ? 0.5 : 0
}

function nameIn(text: string, words: readonly Term[], asked: ReadonlySet<string>): boolean {
  return (
    words.some((word, i) => i > 0 && !word.stop && isCapital(text, word) && !asked.has(word.term)) ||
    startsWithName(text, words, asked)
  )
}

function startsWithName(text: string, words: readonly Term[], asked: ReadonlySet<string>): boolean {
  const [first, second] = words
  return (
    first !== undefined &&
    !first.stop &&
    !asked.has(first.term) &&
    second !== undefined &&
    isCapital(text, second)
  )
}

function reasonIn(words: readonly Term[]): number {
  const strong = words.some(
    ({ word }) =>
      word === 'because' || word === 'reason' || word === 'due' || word === 'since' || word === 'caused',
  )
  if (strong) return 1
  return words.some(({ word }) => reasonWords.has(word)) ? 0.5 : 0
}

const beings = set('is are was were refers means denotes describes')

/** How many words from the start a definition's verb may stand. */
const DEFINED_WITHIN = 16

/** "The X (from Latin …) is a …": what was asked for is what the sentence is about. */
function definitionIn(words: readonly Term[], asked: ReadonlySet<string>): number {
  const verb = words.slice(0, DEFINED_WITHIN).findIndex(({ word }) => beings.has(word))
  if (verb < 1) return 0
  const about = words.slice(0, verb).some(({ stop, term }) => !stop && asked.has(term))
  if (!about) return 0
  return isArticle(words[verb + 1]?.word ?? '') || words[verb]?.word !== 'is' ? 1 : 0.5
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an'
}

function isCapital(text: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

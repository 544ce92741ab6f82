import type { Expects } from '../../search/query.ts'
import type { AskedWord } from './asked-words.ts'
import { wordSet } from '../../text/word-set.ts'
import { isInflected, isSaying } from './speech-verbs.ts'
import { subjectOf } from './subject.ts'

const times = wordSet('year years date dates day days time month week century decade era season hour')
const places = wordSet(
  'city country state town place county village region province continent district street location area',
)
const sizes = wordSet(
  'much high tall deep wide heavy big large fast far hot cold expensive rich close likely strong powerful loud',
)
const persons = wordSet(
  'person people man woman actor actress president senator candidate author official officer minister',
)
const moneys = wordSet('price cost amount percentage percent proportion share rate value temperature')
const counts = wordSet('number population size total')

/** The kind of thing that the question asks for, by its question word and what stands next to it. */
export function expectsOf(words: readonly AskedWord[]): Expects {
  for (let i = 0; i < words.length; i += 1) {
    const kind = byQuestionWord(words, i)
    if (kind !== undefined) return kind
  }
  return null
}

function byQuestionWord(words: readonly AskedWord[], i: number): Expects | undefined {
  const next = words[i + 1]?.word ?? ''
  switch (words[i]?.word) {
    case 'who':
    case 'whom':
    case 'whose':
      return 'who'
    case 'when':
      return i === 0 || asksHere(words, i) ? 'when' : undefined
    case 'where':
      return 'where'
    case 'why':
      return 'why'
    case 'how':
      return byHow(words, i)
    case 'what':
    case 'which':
      return byWhat(words, i, next)
    default:
      return undefined
  }
}

/** "By when", "since when", "and when": a question word in its place, not "… when the war began". */
function asksHere(words: readonly AskedWord[], i: number): boolean {
  return words.slice(0, i).every(({ stop, word }) => stop || word === 'since' || word === 'until')
}

function byHow(words: readonly AskedWord[], i: number): Expects {
  const next = words[i + 1]?.word ?? ''
  if (next === 'many') return 'how-many'
  if (next === 'long' || next === 'old' || next === 'often') return 'how-long'
  if (sizes.has(next)) return 'how-much'
  return next === 'come' ? 'why' : null
}

function byWhat(words: readonly AskedWord[], i: number, next: string): Expects {
  const noun = words.slice(i + 1, i + 4).find(({ stop }) => !stop)?.word ?? ''
  const near = next === noun || words[i + 2]?.word === 'the' || words[i + 2]?.word === noun
  if (times.has(noun) && near) return 'when'
  if (places.has(noun) && next === noun) return 'where'
  if (persons.has(noun) && next === noun) return 'who'
  if (moneys.has(noun) && near) return 'how-much'
  if (counts.has(noun) && near) return 'how-many'
  if (noun === 'reason' || (next === 'is' && noun === 'cause')) return 'why'
  if (isOfWords(words)) return 'statement'
  return isDefinition(words, i) ? 'definition' : null
}

/** True where somebody's words are asked for: "What did X say", "What was said". */
function isOfWords(words: readonly AskedWord[]): boolean {
  if (isSaying(words[subjectOf(words)?.verb ?? -1]?.term ?? '')) return true
  return words.some(
    ({ word, term }, i) => beings.has(words[i - 1]?.word ?? '') && isSaying(term) && isInflected(word),
  )
}

const beings = wordSet('was were been being is are')

/** True for "year" in "what year": the kind of thing asked for, not what it is about. */
export function asksForTime(words: readonly AskedWord[], i: number): boolean {
  return (
    times.has(words[i]?.word ?? '') && words.slice(Math.max(0, i - 2), i).some(({ word }) => asking.has(word))
  )
}

const asking = wordSet('what which')
const underWay = wordSet('doing happening going being having saying')

/** "What is X?", "What does X mean?": a verb to be and a name or noun, nothing else. */
function isDefinition(words: readonly AskedWord[], i: number): boolean {
  const verb = words[i + 1]?.word ?? ''
  const rest = words.slice(i + 2).filter(({ stop }) => !stop)
  if (
    rest.length === 0 ||
    rest.length > 4 ||
    rest.some(({ owner }) => owner) ||
    words.some(({ word }) => underWay.has(word))
  )
    return false
  return ['is', 'are', 'was', 'were', 's'].includes(verb) || (verb === 'does' && rest.at(-1)?.word === 'mean')
}

const names = wordSet('the of van von de la al')
const LONGEST_NAME = 6

/** The words of a question that asks nothing but who somebody is ("Who is Ann Lee?"), as indices, `end` exclusive; or null. */
export function identityIn(
  words: readonly AskedWord[],
): { readonly start: number; readonly end: number } | null {
  const [asking, being] = words
  // "Who's" is one word.
  const start = asking?.owner ? 1 : 2
  const name = words.slice(start)
  if (asking?.word !== 'who' || (start === 2 && being?.word !== 'is' && being?.word !== 'was')) return null
  if (name.length > LONGEST_NAME || name.every(({ stop }) => stop)) return null
  return name.every(({ stop, word }) => !stop || names.has(word)) ? { start, end: words.length } : null
}

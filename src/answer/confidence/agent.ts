import { Tagger } from '../../text/tags/tagger.ts'
import { words } from '../../text/words.ts'
import type { AskedWord } from '../question/asked-words.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Look } from '../ranking/features/look.ts'

const beings = wordSet('is are was were be been being am')
/** "Who did Lee meet" asks for no doer. */
const doing = wordSet('do does did')
const having = wordSet("has have had having 've 'd")

/**
 * True where the question asks who did something ("Who leaked the letter?") and the sentence tells of the deed but of nobody
 * who did it: "the leaked letter", "after the leak", "the letter has been leaked".
 */
export function lacksAgent({ request: { expects, question }, text, words: terms, ways }: Look): boolean {
  const deed = expects === 'who' ? deedOf(question.words, question.kinds) : null
  if (deed === null) return false
  const meant = new Set(ways.get(deed.term) ?? [deed.term])
  const starts = new Set(terms.filter(({ term }) => meant.has(term)).map(({ start }) => start))
  if (starts.size === 0) return false
  const tokens = words(text)
  const { tags, low } = new Tagger(text).tag(tokens, false)
  return tokens.every(({ start }, i) => !starts.has(start) || !hasAgent(tags, low, i))
}

/** What "who" is said to have done, by the question's form; null for "Who was hurt?" and "Who is the owner?". */
function deedOf(asked: readonly AskedWord[], kinds: ReadonlyMap<number, 'noun' | 'verb'>): AskedWord | null {
  const who = asked.findIndex(({ word }) => word === 'who')
  const at = asked.findIndex(({ stop }, i) => i > who && !stop)
  const deed = asked[at]
  if (doing.has(asked[who + 1]?.word ?? '')) return null
  if (who < 0 || !deed || kinds.get(deed.start) !== 'verb') return null
  return beings.has(asked[at - 1]?.word ?? '') && !deed.word.endsWith('ing') ? null : deed
}

/** So many words before a participle "has" makes it a deed of somebody's. */
const HAS = 3
/** A participle behind these describes what was done: "the leaked letter", "of recently hacked mail". */
const describing = new Set(['DT', 'IN', 'TO', 'JJ', 'POS', 'PRP$', 'CD'])

function hasAgent(tags: readonly string[], low: readonly string[], i: number): boolean {
  if (low.some((word, at) => at > i && word === 'by' && tags[at + 1] !== 'VBG')) return true
  const tag = tags[i] ?? ''
  const before = tags.slice(0, i).findLast((each) => each !== 'RB') ?? ''
  if (isPassive(tags, low, i)) return false
  if (tag === 'VBN') return low.slice(Math.max(0, i - HAS), i).some((word) => having.has(word))
  if (tag === 'VBD') return !describing.has(before)
  if (tag.startsWith('VB')) return true
  // "Lee's murder" is as often done to Lee; the murderer did it.
  return tag.startsWith('NN') && /(?<!murd)(?:er|or)s?$/.test(low[i] ?? '')
}

/** "Has been leaked", "was being leaked" */
function isPassive(tags: readonly string[], low: readonly string[], i: number): boolean {
  const before = low.slice(0, i).findLast((_, at) => tags[at] !== 'RB') ?? ''
  return (before === 'been' || before === 'being') && (low[i] ?? '').endsWith('ed')
}

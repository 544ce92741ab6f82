import { nameWords } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { termsOf } from '../../text/terms.ts'
import { wordSet } from '../question/asked-words.ts'
import { isInflected, isSaying } from '../question/speech-verbs.ts'
import type { Scope } from './who.ts'

/** A sentence by its place: indices into the library's articles and that article's sentences. */
export interface Place {
  readonly article: number
  readonly sentence: number
}

/** The sentences that reached the article through an intermediary so called ("TASS"), in order. */
export function relaysBy(library: Library, called: string, scope: Scope): Place[] {
  const asked = nameWords(called)
  if (asked.length === 0) return []
  return library.relayed.filter(
    ({ article, words }) =>
      (scope === null || scope.has(article)) &&
      asked.every(({ word }) => words.some((each) => each.word === word)),
  )
}

/** A verb of saying stands at most so many words behind the name. */
const REACH = 4
/** Words that take the saying back, or give it to another. */
const hindrances = wordSet(
  'not never refuse refused refuses decline declined declines is are was were be been being by who that',
)

/**
 * True where the sentence tells that somebody so called says something ("the Guild told the council that …"), whoever
 * says the sentence.
 */
export function tells(sentence: string, called: string): boolean {
  const asked = nameWords(called)
  const head = asked.at(-1)
  if (!head) return false
  const words = termsOf(sentence)
  const named = new Set(nameWords(sentence).map(({ word }) => word))
  if (!asked.every(({ word }) => named.has(word))) return false
  return words.some(({ word, term }, i) => {
    if (!isSaying(term) || !isInflected(word)) return false
    const before = words.slice(Math.max(0, i - REACH), i)
    const at = before.findLastIndex(
      ({ start, end }) => nameWords(sentence.slice(start, end))[0]?.word === head.word,
    )
    return at >= 0 && !before.slice(at + 1).some((each) => hindrances.has(each.word))
  })
}

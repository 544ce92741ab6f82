import { nameWord, nameWords, type NameWord } from '../../library/name-words.ts'
import type { Library, Relayed } from '../../library/library.ts'
import { termsOf } from '../../text/terms.ts'
import { wordSet } from '../../text/word-set.ts'
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
  return library.relayed.filter(
    (relayed) => (scope === null || scope.has(relayed.article)) && isCalled(relayed, asked),
  )
}

/** True where `relaysBy` has the sentence, which is looked up: a question is asked of many, and the articles relay many. */
export function isRelayedBy({ relayed }: Library, called: string, { article, sentence }: Place): boolean {
  let [low, high] = [0, relayed.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const { article: at, sentence: within } = relayed[middle]!
    if (at < article || (at === article && within < sentence)) low = middle + 1
    else high = middle
  }
  const found = relayed[low]
  return found?.article === article && found.sentence === sentence && isCalled(found, nameWords(called))
}

function isCalled({ words }: Relayed, asked: readonly NameWord[]): boolean {
  return asked.length > 0 && asked.every(({ word }) => words.some((each) => each.word === word))
}

/** A verb of saying stands at most so many words behind the name. */
const REACH = 4
/** Words that take the saying back, or give it to another. */
const hindrances = wordSet(
  'not never refuse refused refuses decline declined declines is are was were be been being by who that he she they we i',
)
/**
 * "… of Lee’s,” he said", "“… Lee,” Cole said", "Cole, who met Lee, said": with these between, the name is another's words, or
 * only owns what speaks, or ends what is inserted.
 */
const PARTS = /["“”]|['’]s(?=[\s,.])|^[^\s,]+(?:,| ?--| ?[–—]| -)\s*$/

/**
 * True where the sentence tells that somebody so called says something ("the Guild told the council that …"), whoever
 * says the sentence.
 */
export function tells(sentence: string, called: string): boolean {
  const asked = nameWords(called)
  const head = asked.at(-1)
  if (!head) return false
  const words = termsOf(sentence)
  const names = words.map(nameWord)
  if (!asked.every(({ word }) => names.some((each) => each?.word === word))) return false
  return words.some(({ word, term, start }, i) => {
    if (!isSaying(term) || !isInflected(word)) return false
    const from = Math.max(0, i - REACH)
    const before = words.slice(from, i)
    const at = names.slice(from, i).findLastIndex((each) => each?.word === head.word)
    const between = sentence.slice(before[at]?.start ?? start, start)
    return at >= 0 && !PARTS.test(between) && !before.slice(at + 1).some((each) => hindrances.has(each.word))
  })
}

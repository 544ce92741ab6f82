import type { Term } from '../../../text/terms.ts'
import { isCapital } from '../sentence-text.ts'
import { isTime } from './times.ts'

/** True where somebody's or something's name stands that the question did not give. */
export function nameIn(text: string, words: readonly Term[], asked: ReadonlySet<string>): boolean {
  return (
    words.some((word, i) => i > 0 && isName(text, word) && !asked.has(word.term)) ||
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

/** True for a word with a capital that no month, weekday or small word is. */
export function isName(text: string, word: Term): boolean {
  return !word.stop && isCapital(text, word) && !isTime(text, word)
}

/** True for "the" and "a". */
export function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an'
}

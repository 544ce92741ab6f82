import { termsOf, type Term } from '../../text/terms.ts'
import type { AskedWord } from '../question/asked-words.ts'

/**
 * True where the question names whose or which ("American soldiers") and the sentence speaks of the same thing only as
 * another's ("457 British soldiers"). `isName` tells a name from what it is as written; `meets` whether a term of the
 * sentence stands for one of the question.
 */
export function isRival(
  asked: readonly AskedWord[],
  sentence: string,
  isName: (word: string, capital: boolean) => boolean,
  meets: (asked: string, term: string) => boolean,
): boolean {
  const words = termsOf(sentence)
  return asked.some((name, i) => {
    const thing = asked[i + 1]
    if (!thing || name.stop || thing.stop || thing.capital || !isName(name.word, name.capital)) return false
    const before = words.flatMap(({ term }, at) =>
      at > 0 && meets(thing.term, term) ? [words[at - 1]!] : [],
    )
    return before.some((word) => isOther(word)) && !words.some(({ term }) => meets(name.term, term))
  })

  function isOther({ word, stop, start }: Term): boolean {
    return !stop && start > 0 && isName(word, /^\p{Lu}/u.test(sentence.slice(start)))
  }
}

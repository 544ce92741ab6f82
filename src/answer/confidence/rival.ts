import type { Library } from '../../library/library.ts'
import { countryOf } from '../../library/nationalities.ts'
import { lookUp } from '../../text/tags/lexicon.ts'
import { termsOf, type Term } from '../../text/terms.ts'
import { isCommonWord } from '../../text/terms/common-words.ts'
import type { AskedWord } from '../question/asked-words.ts'
import type { Look } from '../ranking/features/look.ts'

/** 1 where a sentence speaks of what was asked about as another's (`isRival`). */
export function rivalOf({ library, request: { question }, ways, text }: Look): number {
  // "The foundation started" is about no start of others.
  const nouns = question.words.map((each) =>
    question.kinds.get(each.start) === 'verb' ? { ...each, stop: true } : each,
  )
  return isRival(
    nouns,
    text,
    (word, capital) => capital || isNameInSmall(library, word),
    (asked, term) => asked === term || (ways.get(asked)?.includes(term) ?? false),
    question.counted,
  )
    ? 1
    : 0
}

/** "american", and "republican" where the articles have Republicans. */
function isNameInSmall({ names }: Library, word: string): boolean {
  if (countryOf(word) !== null) return true
  const asName = lookUp(word.charAt(0).toUpperCase() + word.slice(1))?.[0] === 'NNP'
  return names.has(word) && (asName || !isCommonWord(word))
}

/**
 * True where the question names whose or which ("American soldiers", "Americans") and the sentence speaks of the same thing
 * only as another's ("457 British soldiers"). `isName` tells a name from what it is as written; `meets` whether a term of the
 * sentence stands for one of the question; `counted` is the term of what the question counts.
 */
export function isRival(
  asked: readonly AskedWord[],
  sentence: string,
  isName: (word: string, capital: boolean) => boolean,
  meets: (asked: string, term: string) => boolean,
  counted: string | null = null,
): boolean {
  const words = termsOf(sentence)
  if (asked.some(({ term, word }) => term === counted && isOfOthers(word, words))) return true
  return asked.some((name, i) => {
    const thing = asked[i + 1]
    if (!thing || name.stop || thing.stop || thing.capital || !isName(name.word, name.capital)) return false
    const before = words.flatMap(({ term }, at) =>
      at > 0 && meets(thing.term, term) ? [words[at - 1]!] : [],
    )
    return before.some(isOther) && !isTheirsToo(name, thing)
  })

  function isOther(word: Term): boolean {
    return !word.stop && word.start > 0 && isNamed(word)
  }

  function isNamed({ word, start }: Term): boolean {
    return isName(word, /^\p{Lu}/u.test(sentence.slice(start)))
  }

  /** True where the sentence has the name, and not only on another thing: "Danish fishermen and Swedish sailors". */
  function isTheirsToo(name: AskedWord, thing: AskedWord): boolean {
    return words.some(({ word, term, end }, at) => {
      if (!meets(name.term, term)) return false
      const next = words[at + 1]
      if (countryOf(word) === null || !next || next.start > end + 1) return true
      return next.stop || isNamed(next) || meets(thing.term, next.term)
    })
  }
}

/** True where a nation's people were counted ("How many Danes") and the sentence speaks of other nations alone. */
function isOfOthers(people: string, words: readonly Term[]): boolean {
  const asked = countryOf(people)
  if (asked === null) return false
  const named = words.flatMap(({ word, stop }) => (stop ? [] : (countryOf(word) ?? [])))
  return named.length > 0 && !named.includes(asked)
}

import { nameWord, nameWords } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { knowsTerm } from '../../search/search.ts'
import { termsOf } from '../../text/terms.ts'
import { textOf } from '../ranking/sentence-text.ts'
import { kinOf } from './kin.ts'
import type { Place } from './relays.ts'
import { isTitle } from './titles.ts'

/**
 * True where somebody whom a question describes ("the bank manager") and whom no speaker is known to be may be meant by this
 * sentence: it, or what its speaker is called, has what they are ("manager"), or what tells them from others ("bank") where
 * the articles have such people. Of nothing but titles ("the prime minister") it must have all.
 */
export function mayBeMeant(library: Library, called: string, place: Place): boolean {
  const asked = nameWords(called)
  const head = nameWords(called.split(/ (?:of|for|from|in|at|on|with) /, 1)[0] ?? '').at(-1)
  if (!head) return false
  const theirs = stemsAt(library, place)
  const has = (stem: string) => theirs.has(stem) || [...kinOf(stem)].some((each) => theirs.has(each))
  const telling = asked.filter(({ word }) => !isTitle(word))
  if (telling.length === 0) return asked.every(({ stem }) => has(stem))
  return telling.some(({ stem }) => has(stem)) && (has(head.stem) || knowsTerm(library.index, head.stem))
}

/** The stems of a sentence and of all that its speaker is called by. */
function stemsAt(library: Library, place: Place): Set<string> {
  const speaker = library.articles[place.article]?.sentences[place.sentence]?.speaker ?? -1
  const person = library.people[library.personOf[place.article]?.[speaker] ?? -1]
  const said = termsOf(textOf(library, place)).flatMap((each) => nameWord(each) ?? [])
  return new Set([...said, ...(person?.aliases ?? []).flatMap(({ words }) => words)].map(({ stem }) => stem))
}

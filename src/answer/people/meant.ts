import { isPlural, isRoleHead, singular } from '../../attribution/people/lists/roles.ts'
import { nameWords, type NameWord } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { textOf } from '../ranking/sentence-text.ts'
import { kinOf } from './kin.ts'
import type { Place } from './relays.ts'
import { otherTitle } from './short-titles.ts'
import { isTitle } from './titles.ts'

/**
 * True where somebody whom a question describes ("the bank manager") and whom no speaker is known to be may be meant by this
 * sentence: it, or what its speaker is called, has what tells them from others ("bank"), and where nobody says it also what they
 * are ("manager"), which readers and articles call by many words. Of nothing but titles ("the prime minister") it must have all.
 */
export function mayBeMeant(library: Library, called: string, place: Place): boolean {
  const other = otherTitle(called)
  return [called, ...(other === null ? [] : [other])].some((each) => isMeant(library, each, place))
}

function isMeant(library: Library, called: string, place: Place): boolean {
  const asked = nameWords(called)
  const head = headOf(called)
  if (!head) return false
  const theirs = wordsAt(library, place, describesOne(called))
  const has = (word: NameWord) => theirs.some((each) => isSame(word, each) || isKin(word, each))
  const telling = asked.filter(({ word }) => !isTitle(word))
  if (telling.length === 0) return asked.every(has)
  return telling.some(has) && (has(head) || isSpoken(library, place))
}

/** True for what one person is ("the mayor of Lund"), who speaks for herself; voters, a ministry or a survey are told of. */
export function describesOne(called: string): boolean {
  const word = headOf(called)?.word ?? ''
  return isRoleHead(word) && !isPlural(word)
}

function headOf(called: string): NameWord | undefined {
  return nameWords(called.split(/ (?:of|for|from|in|at|on|with) /, 1)[0] ?? '').at(-1)
}

/** True where somebody says the sentence. */
export function isSpoken({ articles }: Library, { article, sentence }: Place): boolean {
  return (articles[article]?.sentences[sentence]?.speaker ?? null) !== null
}

/** So far into a sentence stands who does or says something there, in UTF-16 units. */
const OPENING = 60

/**
 * The words for whoever says a sentence, here and elsewhere, and those that open it: where nobody says it they tell whom it is
 * about; where somebody does, of whom a question only describes ("the mayor of Lund"), where they are.
 */
function wordsAt(library: Library, place: Place, described: boolean): NameWord[] {
  const source = library.articles[place.article]
  const { speaker = null, attribution = null } = source?.sentences[place.sentence] ?? {}
  const opening = described || speaker === null ? textOf(library, place).slice(0, OPENING) : ''
  const mention = source?.attributions[attribution ?? -1]?.source
  const here = mention ? source.article.text.slice(mention.start, mention.end) : ''
  const person = library.people[library.personOf[place.article]?.[speaker ?? -1] ?? -1]
  return [...nameWords(opening), ...nameWords(here), ...(person?.aliases ?? []).flatMap(({ words }) => words)]
}

/** The same word, in the plural or not: a stem alone makes a president of the presidency, and a bank of banking. */
function isSame(one: NameWord, other: NameWord): boolean {
  return one.stem === other.stem && singular(one.word) === singular(other.word)
}

function isKin(one: NameWord, other: NameWord): boolean {
  return one.stem !== other.stem && kinOf(one.stem).has(other.stem)
}

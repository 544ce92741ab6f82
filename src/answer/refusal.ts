import type { Library } from '../library/library.ts'
import type { Hit } from '../search/query.ts'
import { knowsTerm, search } from '../search/search.ts'
import { lookUp } from '../text/tags/lexicon.ts'
import { termsOf } from '../text/terms.ts'
import type { RefusalReason } from './answer.ts'
import { CLOSEST } from './confidence/closest.ts'
import { THRESHOLD } from './confidence/confidence.ts'
import type { Signs } from './confidence/signs.ts'
import { mayBeMeant } from './people/meant.ts'
import { quotedIn } from './people/quoted.ts'
import { whoIs } from './people/who.ts'
import type { AskedWord } from './question/asked-words.ts'
import { identityIn } from './question/expects.ts'
import { isNegation } from './question/question.ts'
import { isSmallTalk, isToTheBot } from './question/small-talk.ts'
import { theirs } from './ranking/features/theirs.ts'
import type { Request } from './request.ts'

/** Why there is no answer, and about whom. */
export interface Reason {
  readonly reason: RefusalReason
  readonly person: string | null
  readonly quoted: number
}

/** Why a question can't be looked up at all, or null. */
export function beforeSearch(library: Library, request: Request): Reason | null {
  const { words } = request.question
  if (library.articles.length === 0) return plain('no-articles')
  if (request.scope?.size === 0) return plain('no-such-article')
  if (words.length === 0) return plain('no-question')
  if (isSmallTalk(words)) return plain('chit-chat')
  const { strict, who, called } = request
  if (strict && who === null && called !== null && !isMentioned(library, called, null))
    return unknown(library, request)
  if (request.topics.length === 0 && !request.strict) return plain('too-vague')
  return null
}

function plain(reason: RefusalReason): Reason {
  return { reason, person: null, quoted: 0 }
}

/** Nobody is so called. Where one article was asked about, somebody in another may be. */
function unknown(library: Library, { scope, called }: Request): Reason {
  const elsewhere = scope !== null && called !== null && whoIs(library, called, null) !== null
  return elsewhere ? plain('not-in-article') : { reason: 'person-unknown', person: called, quoted: 0 }
}

/** True where a sentence or a title in scope has these words in a row: "Tom Lee" is not Tom Cole beside Ann Lee. */
function isMentioned(library: Library, called: string, scope: Request['scope']): boolean {
  const { index } = library
  const words = termsOf(called)
  const name = words.slice(
    words.findIndex(({ stop }) => !stop),
    words.findLastIndex(({ stop }) => !stop) + 1,
  )
  if (name.length === 0 || !name.every(({ stop, term }) => stop || knowsTerm(index, term))) return false
  if (name.length === 1 && scope === null) return true
  const inTitle = called.slice(name[0]!.start, name.at(-1)!.end).toLowerCase()
  if (isInTitle(library, inTitle, scope)) return true
  const terms = name.filter(({ stop }) => !stop).map(({ term }) => ({ term, weight: 1, instead: [] }))
  const query = { terms, expects: null, negated: false, articles: scope, speakers: null, onlySpeakers: false }
  const [found] = search(index, { ...query, phrases: [name.map(({ term }) => term)] }, 1)
  return found !== undefined && found.matched.length > 0
}

function isInTitle({ articles, titles }: Library, words: string, scope: Request['scope']): boolean {
  if (scope === null) return !words.includes('\n') && titles.includes(words)
  return [...scope].some((article) => articles[article]?.article.title.toLowerCase().includes(words))
}

/** What was found for a request. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly signs: Signs
  readonly confidence: number
}

/** Why what was found is no answer, or null where it is one. */
export function afterSearch(library: Library, request: Request, found: Found): Reason | null {
  const { signs, confidence } = found
  const [best] = found.hits
  if (best && isNobodys(library, request, best)) return nobody(library, request)
  if (best && hasOnlyNegation(request, best)) return notThere(request)
  const stranger = strangerIn(library, request)
  if (stranger !== null) return { reason: 'person-unknown', person: stranger, quoted: 0 }
  const doubtful = signs.lacking === 1 || signs.others === 1 || isToTheBot(request.question.words)
  const needed = doubtful ? CLOSEST : THRESHOLD
  const held = !request.bare || signs.evidence === 1
  if (confidence >= needed && held) return null
  if (request.strict && request.called !== null) return aboutPerson(library, request)
  if (request.stranger) return nobody(library, request)
  if (isToTheBot(request.question.words)) return plain('chit-chat')
  return notThere(request)
}

/** Whom a question asks who it is by a name of which the articles know not every word, or null: Ann Lee is not Ann Cole. */
function strangerIn(library: Library, { question: { text, words }, scope }: Request): string | null {
  const range = identityIn(words)
  const name = range === null ? [] : words.slice(range.start, range.end)
  const called = text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0)
  const isUnknown = ({ stop, word, term, capital }: AskedWord) =>
    !stop && (capital || lookUp(word) === null) && !knowsTerm(library.index, term)
  if (name[0]?.stop !== false || !name.some(isUnknown)) return null
  return whoIs(library, called, scope) === null ? called : null
}

function notThere({ scope }: Request): Reason {
  return plain(scope === null ? 'not-in-articles' : 'not-in-article')
}

/** True where all that the sentence has of the question is its "not". */
function hasOnlyNegation({ strict, topics }: Request, { matched }: Hit): boolean {
  const negations = new Set(
    topics.filter(({ asked }) => isNegation(asked.word)).map(({ asked }) => asked.term),
  )
  return !strict && matched.length > 0 && matched.every(({ term }) => negations.has(term))
}

/**
 * True where the words of somebody were asked for by a name that nobody here has, and the sentence neither tells of their words nor
 * is of anybody who may be meant. Whom a description means ("the bank's boss") the articles may call otherwise: only the confidence tells.
 */
function isNobodys(library: Library, request: Request, best: Hit): boolean {
  if (!request.stranger || !request.strict || request.called === null) return false
  // Whoever else the question names is not whose words were asked for.
  return theirs(library, { ...request, who: null }, best) === 0 && !mayBeMeant(library, request.called, best)
}

function nobody(library: Library, request: Request): Reason {
  const { called, scope, strict, who } = request
  // In all articles `beforeSearch` has looked already.
  const isThere = strict && who === null && scope === null
  return called !== null && (isThere || isMentioned(library, called, scope))
    ? { reason: 'person-not-quoted', person: called, quoted: 0 }
    : unknown(library, request)
}

function aboutPerson(library: Library, { who, called, scope }: Request): Reason {
  const people = (who?.people ?? []).flatMap((index) => library.people[index] ?? [])
  const quoted = quotedIn(library, who?.people ?? [], scope)
  const names = new Set(people.map(({ name }) => name))
  const person = names.size === 1 ? [...names][0]! : called
  if (quoted === 0 && scope !== null) return plain('not-in-article')
  return { reason: quoted > 0 ? 'person-not-on-this' : 'person-not-quoted', person, quoted }
}

import type { Library } from '../library/library.ts'
import { isProperName } from '../library/name-words.ts'
import { knowsTerm } from '../search/search.ts'
import type { Expects } from '../search/query.ts'
import { relaysBy } from './people/relays.ts'
import { isTitle } from './people/titles.ts'
import { whoIs, type Scope, type Who } from './people/who.ts'
import type { AskedWord } from './question/asked-words.ts'
import { lookUp } from '../text/tags/lexicon.ts'
import { wordSet } from '../text/word-set.ts'
import { withNames } from './described.ts'
import { topicsOf, type Question, type Topic } from './question/question.ts'
import type { Subject } from './question/subject.ts'

/** What is to be found: a question with its people resolved and what earlier turns left out filled in. */
export interface Request {
  readonly question: Question
  readonly scope: Scope
  readonly topics: readonly Topic[]
  readonly expects: Expects
  /** Whom the question is about. */
  readonly who: Who | null
  /** True where only statements can answer: those of `who`, or those that the articles relay or tell of `called`. */
  readonly strict: boolean
  /** The words by which the question calls the speaker asked for, resolved or not; null where it asks for nobody's statements. */
  readonly called: string | null
  /** True where somebody's words were asked for and nobody whom the articles quote is known to be so called. */
  readonly stranger: boolean
  /** True for "when?" and the like after another question: nothing but the kind of thing asked for is new. */
  readonly bare: boolean
  /** True for what can't be understood without the turn before: "What did she say?", "And the bridge?", "When?". */
  readonly leans: boolean
  /** Sentences that were given before and are not to be given again (`keyOf`). */
  readonly without: ReadonlySet<string>
  /** True for "what else": what repeats the answer before is the last to be given. */
  readonly fresh: boolean
}

/** The name of a sentence in a set. */
export function keyOf(article: number, sentence: number): string {
  return `${article} ${sentence}`
}

/** What a question asks the library for, taken by itself. */
export function requestOf(library: Library, question: Question, scope: Scope): Request {
  const { subject } = question
  const called = subject && !isPronoun(question, subject) ? textOf(question, subject) : null
  const asked = called === null ? null : whoIs(library, called, scope)
  const named =
    subject !== null &&
    called !== null &&
    (isNamed(library, question, subject) || isSomebodysName(library, asked))
  const relayed = called !== null && relaysBy(library, called, scope).length > 0
  const speaks =
    asked !== null && (named || asked.people.some((person) => (library.people[person]?.quoted ?? 0) > 0))
  const strict = subject !== null && subject.strict && called !== null && (speaks || named || relayed)
  const who = asked ?? (strict ? null : mentioned(library, question, scope, called))
  const skip = (i: number) => strict && subject !== null && i >= subject.start && i < subject.end
  return {
    question,
    scope,
    topics: withNames(library, question, scope, topicsOf(question, skip)),
    expects: question.expects,
    who,
    strict,
    called,
    stranger:
      called !== null &&
      subject?.strict === true &&
      (asked === null || (!strict && !isNamedAtAll(library, asked))),
    bare: false,
    leans: false,
    without: new Set(),
    fresh: false,
  }
}

/** The request narrowed to the statements of a person whom the asker named beside the question. */
export function ofSpeaker(library: Library, request: Request, speaker: string): Request {
  const who = whoIs(library, speaker, request.scope)
  const stranger = who === null && request.question.subject?.strict === true
  return { ...request, who, strict: true, called: speaker, stranger }
}

const pronouns = wordSet('he she they it him her them i we you this that these those')

/** True where the subject is nothing but a pronoun. */
export function isPronoun(question: Question, { start, end }: Subject): boolean {
  return question.words.slice(start, end).every(({ word }) => pronouns.has(word))
}

function textOf({ text, words }: Question, { start, end }: Subject): string {
  return text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0)
}

/**
 * True where the subject is somebody in particular: it begins and ends like a name, or is a single word that no article has ("merkel").
 * A description that fits nobody ("the German chancellor") may be the asker's own for somebody whom the articles call otherwise.
 */
function isNamed(library: Library, { words }: Question, { start, end }: Subject): boolean {
  const last = words[end - 1]
  const first = words.slice(start, end).find(({ stop }) => !stop)
  if (!last || isTitle(last.word)) return false
  if (first !== undefined && isNameLike(last) && isNameLike(first)) return true
  return end - start === 1 && !knowsTerm(library.index, last.term)
}

/** Written like a name, or no English word ("cadillac", typed in small letters). */
function isNameLike({ capital, word }: AskedWord): boolean {
  return capital || lookUp(word) === null
}

/** False of whoever the articles only describe. */
function isNamedAtAll({ people }: Library, { people: asked }: Who): boolean {
  return asked.some((index) => isProperName(people[index]?.name ?? ''))
}

/** "what did barbara lee say": a name is one in small letters, too, where the articles have it. */
function isSomebodysName({ people }: Library, asked: Who | null): boolean {
  if (asked === null || asked.by === 'description' || asked.by === 'part') return false
  return asked.people.some((index) => people[index]?.kind === 'person' && isProperName(people[index].name))
}

const LONGEST_RUN = 5

/** The people whom the question names anywhere, or null. `unknown`: what is known to be nobody's name. */
function mentioned(
  library: Library,
  { text, words }: Question,
  scope: Scope,
  unknown: string | null,
): Who | null {
  const people = new Set<number>()
  for (const [from, to] of nameRuns(library, words)) {
    const name = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
    const found = name === unknown ? null : whoIs(library, name, scope)
    if (found && found.by === 'name') for (const person of found.people) people.add(person)
  }
  return people.size === 0 ? null : { people: [...people].sort((a, b) => a - b), by: 'name' }
}

/** Runs of words that may be names: capitals, or words that somebody is called by. */
function nameRuns(library: Library, words: readonly AskedWord[]): [number, number][] {
  const runs: [number, number][] = []
  let from = -1
  for (let i = 0; i <= words.length; i += 1) {
    const asked = words[i]
    const name = asked !== undefined && !asked.stop && (asked.capital || library.names.has(asked.word))
    if (name && from < 0) from = i
    if (from >= 0 && (!name || i - from === LONGEST_RUN)) {
      runs.push([from, i])
      from = name ? i : -1
    }
  }
  return runs
}

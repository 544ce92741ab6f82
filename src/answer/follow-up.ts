import type { Library, Person } from '../library/library.ts'
import type { AskedWord } from './question/asked-words.ts'
import { wordSet } from '../text/word-set.ts'
import type { Question, Topic } from './question/question.ts'
import type { Expects } from '../search/query.ts'
import { whoIs, type Who } from './people/who.ts'
import { isPronoun, type Request } from './request.ts'

/** What the turns before leave for the next question. */
export interface Memory {
  readonly topics: readonly Topic[]
  readonly expects: Expects
  /** Whom the last question asked about; null where nobody. */
  readonly asked: Who | null
  readonly strict: boolean
  readonly called: string | null
  /** The speaker of the last answer, then the others whom its sentence names; indices into the library's people. */
  readonly said: readonly number[]
  /** True where the last question asked who did or underwent something: whom its answer names is whom one goes on about. */
  readonly sought: boolean
  /** Sentences given so far (`keyOf`). */
  readonly given: ReadonlySet<string>
  /** The article that the talk is of: that of the last sentence that may answer. An index into the library's, or null. */
  readonly article: number | null
}

const connectives = wordSet('and but also or what how about so then ok regarding concerning')
const elseWords = wordSet('else more another other further besides again additionally anything')
const persons = wordSet('he she him her his hers')
const groups = wordSet('they them their theirs')
const things = wordSet('it its')
const pronouns = wordSet('he she him her his they them their it its')

/** The request with what the turns before supply: "what else did he say?", "and about the harbour?", "when?". */
export function followUpOf(library: Library, request: Request, memory: Memory): Request {
  const { question, topics } = request
  const more = question.words.some(({ word }) => elseWords.has(word))
  const without = more ? memory.given : request.without
  const meant = { ...request, without, fresh: more && topics.length === 0 }
  if (question.subject && !isPronoun(question, question.subject)) return meant
  if (question.subject) return bySubject(library, meant, memory)
  if (topics.length === 0) return bare(library, meant, memory)
  if (isElliptical(question)) return about(library, meant, memory)
  return pointing(library, meant, memory)
}

/** "What did she say about it?": she is whoever the turn before was about. */
function bySubject(library: Library, request: Request, memory: Memory): Request {
  const who = meantBy(library, request.question, memory)
  if (!who) return request
  const strict = request.question.subject?.strict ?? false
  return { ...request, leans: true, who, strict, called: strict ? nameOfFirst(library, who) : null }
}

/** "When?", "Why was that?", "Anything else?": the topic is the one before. */
function bare(library: Library, request: Request, memory: Memory): Request {
  const who = request.who ?? memory.asked ?? meantBy(library, request.question, memory)
  const strict = memory.strict || (request.fresh && who !== null)
  const topics = request.fresh && strict ? [] : memory.topics
  return {
    ...request,
    topics,
    who,
    strict,
    bare: !request.fresh,
    leans: true,
    called: strict && who ? (memory.called ?? nameOfFirst(library, who)) : null,
  }
}

/** "And about the harbour?", "What about Lee?": a new topic for the person before, or a new person for the topic. */
function about(library: Library, request: Request, memory: Memory): Request {
  const { question, scope } = request
  const words = question.words.filter(({ word }) => !connectives.has(word))
  const named = whoIs(library, textOf(question, words), scope)
  const carried = { ...request, leans: true, expects: request.expects ?? memory.expects }
  // "And about the ministry?" is a topic more often than a speaker, "and the ministry?" is a speaker.
  const isMeant = named?.by === 'name' || !question.words.some(({ word }) => word === 'about')
  if (
    named &&
    isMeant &&
    memory.strict &&
    named.people.some((person) => (library.people[person]?.quoted ?? 0) > 0)
  ) {
    return {
      ...carried,
      who: named,
      strict: true,
      called: textOf(question, words),
      topics: memory.topics,
    }
  }
  if (!memory.strict) return { ...carried, topics: [...request.topics, ...faint(memory.topics)] }
  return { ...carried, who: memory.asked, strict: true, called: memory.called }
}

/**
 * A question of its own that points back ("How many of them died?"). A pronoun behind a noun of the same question stands for
 * that ("How many soldiers lost their lives?"): then the question needs no turn before it.
 */
function pointing(library: Library, request: Request, memory: Memory): Request {
  const { question } = request
  const topics = new Set(request.topics.map(({ asked }) => asked))
  const opens = question.words.find((word) => pronouns.has(word.word) || topics.has(word))
  if (!opens || topics.has(opens)) return request
  const who = request.who ?? meantBy(library, question, memory)
  return { ...request, leans: true, who, topics: [...request.topics, ...faint(memory.topics)] }
}

/** What the earlier topic counts for in a question that has its own. */
const FAINT = 0.3

function faint(topics: readonly Topic[]): Topic[] {
  return topics.map((topic) => ({ ...topic, weight: topic.weight * FAINT, kind: 'other' }))
}

function isElliptical({ words }: Question): boolean {
  const [first, second] = words
  if (!first || words.length > 8) return false
  if (first.word === 'and' || first.word === 'but' || first.word === 'also')
    return !words.some(({ word }) => auxiliaries.has(word))
  return (
    first.word === 'about' || ((first.word === 'what' || first.word === 'how') && second?.word === 'about')
  )
}

const auxiliaries = wordSet('do does did has have had will would can could should is was are were')

function textOf({ text }: Question, words: readonly AskedWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

/** Whom a pronoun stands for: first the person asked about, then the speaker of the answer, then who is named in it. */
function meantBy(library: Library, { words }: Question, memory: Memory): Who | null {
  const fits = kindFor(words)
  const found = memory.said.find(
    (person) => fits(library.people[person]) && !memory.asked?.people.includes(person),
  )
  if (memory.sought && found !== undefined) return { people: [found], by: 'name' }
  const asked = memory.asked?.people.filter((person) => fits(library.people[person]))
  if (memory.asked && asked && asked.length > 0) return { ...memory.asked, people: asked }
  const said = memory.said.find((person) => fits(library.people[person]))
  return said === undefined ? null : { people: [said], by: 'name' }
}

function kindFor(words: readonly AskedWord[]): (person: Person | undefined) => boolean {
  if (words.some(({ word }) => persons.has(word)))
    return (person) => person !== undefined && person.kind !== 'organisation'
  if (words.some(({ word }) => things.has(word)))
    return (person) => person !== undefined && person.kind !== 'person'
  if (words.some(({ word }) => groups.has(word))) return (person) => person !== undefined
  return (person) => person !== undefined
}

function nameOfFirst(library: Library, { people }: Who): string {
  return library.people[people[0] ?? -1]?.name ?? ''
}

import type { Library } from '../library/library.ts'
import type { Asked, RefusalReason } from './answer.ts'
import { THRESHOLD } from './confidence/confidence.ts'
import { decide, type Decision } from './decide.ts'
import { followUpOf, type Memory } from './follow-up.ts'
import { peopleIn } from './people/in-sentence.ts'
import { readQuestion } from './question/question.ts'
import { keyOf, ofSpeaker, requestOf, type Request } from './request.ts'
import type { Scope } from './people/who.ts'
import { stays } from './stay.ts'

/** So many earlier questions are taken up again; more need not be remembered. */
export const MOST_TURNS = 3

/**
 * Decides a question after its earlier ones, which are answered again: nothing is stored between questions. Features
 * named in `without` count nothing in the last one.
 */
export function converse(
  library: Library,
  asked: Asked,
  top: number,
  without: ReadonlySet<string> = new Set(),
): Decision {
  let memory: Memory | null = null
  for (const text of (asked.context ?? []).slice(-MOST_TURNS)) {
    memory = after(library, turn(library, { ...asked, text }, memory, 1), memory)
  }
  return turn(library, asked, memory, top, without)
}

/** Decides one question, in the article that the talk is of where the question `stays` with that. */
function turn(
  library: Library,
  asked: Asked,
  memory: Memory | null,
  top: number,
  without?: ReadonlySet<string>,
): Decision {
  const scope = scopeOf(library, asked)
  const anywhere = decide(library, requestAfter(library, asked, memory, scope), top, without)
  if (scope !== null || memory === null || memory.article === null) return anywhere
  const within = requestAfter(library, asked, memory, new Set([memory.article]))
  const there = decide(library, within, top, without)
  return stays(library, there, anywhere) ? there : anywhere
}

function requestAfter(library: Library, asked: Asked, memory: Memory | null, scope: Scope): Request {
  const question = readQuestion(asked.text)
  const plain = requestOf(library, question, scope)
  const followed = memory === null ? plain : followUpOf(library, plain, memory)
  const speaker = asked.speaker?.trim() ?? ''
  return speaker === '' ? followed : ofSpeaker(library, followed, speaker)
}

function scopeOf({ articles }: Library, { article: id }: Asked): Scope {
  if (id === undefined) return null
  const at = articles.findIndex(({ article }) => article.id === id)
  return new Set(at < 0 ? [] : [at])
}

/** A question that its best sentence may answer, sure enough or not, is about that sentence's article. */
const ON_TOPIC = THRESHOLD / 4

const unread: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['no-question', 'chit-chat', 'too-vague'])

/** What a turn leaves for the next one. Small talk and what could not be read leave the memory as it was. */
function after(library: Library, { request, outcome }: Decision, before: Memory | null): Memory | null {
  if (outcome.kind === 'refusal' && unread.has(outcome.reason)) return before
  const given = new Set(before?.given)
  let said: number[] = before?.said.slice() ?? []
  const [best] = outcome.passages
  const article = best ? library.articles.indexOf(best.source) : -1
  if (outcome.kind === 'answer') {
    given.add(keyOf(article, outcome.passage.sentence))
    said = peopleIn(library, article, outcome.passage.sentence)
  }
  const { topics, expects, who, strict, called } = request
  const isOnIt = best !== undefined && outcome.confidence >= ON_TOPIC
  const at = isOnIt ? article : (before?.article ?? null)
  const sought = expects === 'who' && topics.some(({ kind }) => kind === 'verb')
  return { topics, expects, asked: who, strict, called, said, sought, given, article: at }
}

import type { Library } from '../library/library.ts'
import { weigh, type Weighed } from './confidence/weighed.ts'
import type { Decision } from './decide.ts'
import type { AskedWord } from './question/asked-words.ts'
import { opensDescription } from './people/description.ts'
import { queryOf } from './ranking/rank.ts'

/** So much of what is sure of an answer elsewhere is enough for one in the article that the talk is of. */
const NEARLY = 0.75

/**
 * True where a question asked after an answer is about that answer's article: `there` is what it gets of that article alone,
 * `anywhere` of all. What needs the turn before to be understood stays, and so do the words of somebody described ("the
 * mayor") whom the article has; anything else where the article answers it about as well. A name, or for somebody described
 * a thing, that the article lacks and the sentence found elsewhere has leads there.
 */
export function stays(library: Library, there: Decision, anywhere: Decision): boolean {
  const { request, outcome } = there
  if (anywhere.outcome.kind === 'refusal') return outcome.kind === 'answer' || request.leans
  const words = wordsOf(library, there)
  const found = new Set(anywhere.hits[0]?.matched.map(({ term }) => term))
  const only = words.filter((word) => !isIn(word) && found.has(word.asked.term))
  if (only.some(({ kind, asked }) => kind === 'name' && asked.capital)) return false
  if (request.leans)
    return !(outcome.kind === 'refusal' && (goesOn(there, anywhere) || isAnother(only, anywhere)))
  if (isDescribed(there, words)) return !only.some(({ kind }) => kind === 'noun')
  return outcome.kind === 'answer' && outcome.confidence >= NEARLY * anywhere.outcome.confidence
}

interface Word extends Weighed {
  readonly asked: AskedWord
}

/** The words of the question, as they stand in the article. */
function wordsOf(library: Library, { request, hits: [best] }: Decision): Word[] {
  if (!best) return []
  const weighed = weigh(library, request, queryOf(library, request), best)
  return request.topics.flatMap(({ asked }, i) => {
    const word = weighed[i]
    return word ? [{ ...word, asked }] : []
  })
}

function isIn({ stands, headed }: Weighed): boolean {
  return stands || headed
}

/** True where the one person whom the talk is of says no more in this article, but does in another. */
function goesOn({ request }: Decision, anywhere: Decision): boolean {
  return request.strict && request.who?.people.length === 1 && anywhere.signs.own === 1
}

/** True where another article surely answers, with a thing that this one lacks. */
function isAnother(only: readonly Word[], { outcome }: Decision): boolean {
  return outcome.kind === 'answer' && !outcome.closest && only.some(({ kind }) => kind === 'noun')
}

/** True where the words of somebody are asked for who is described and not named, and whom the article has. */
function isDescribed({ request: { question, who, strict } }: Decision, words: readonly Word[]): boolean {
  const { subject } = question
  const first = question.words[subject?.start ?? -1]
  if (!subject?.strict || !first || !opensDescription(question.text.slice(first.start))) return false
  const last = question.words[subject.end - 1]
  const theirs = words.filter(({ asked: { start } }) => start >= first.start && start <= (last?.start ?? -1))
  return who !== null || (!strict && theirs.length > 0 && theirs.every(isIn))
}

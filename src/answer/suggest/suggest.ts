import type { Library, Person } from '../../library/library.ts'
import type { Asked, Refusal } from '../answer.ts'
import { converse } from '../conversation.ts'
import { textOf } from '../ranking/sentence-text.ts'
import type { Place } from '../people/relays.ts'
import { topicsIn } from './topic.ts'

/** So many suggestions at most. */
const MOST = 3
/** So many questions are tried at most: each is answered before it is suggested. */
const TRIES = 12

/**
 * Up to three questions that the articles do answer, each of another sentence: about the person asked about where that
 * person is quoted, else about what came closest, else about whatever the articles hold.
 */
export function suggestions(library: Library, asked: Asked, refusal: Refusal): string[] {
  const found: string[] = []
  let tries = 0
  const named = new Set<string>()
  for (const { place, person } of statements(library, asked, refusal)) {
    for (const topic of topicsIn(library, textOf(library, place), person.name).slice(0, 2)) {
      if (found.length === MOST || tries === TRIES) return found
      const question = `What did ${person.name} say about ${topic}?`
      if (named.has(topic.toLowerCase())) continue
      tries += 1
      if (!answers(library, asked, question, place)) continue
      named.add(topic.toLowerCase())
      found.push(question)
      break
    }
  }
  return found
}

function answers(
  library: Library,
  { article }: Asked,
  text: string,
  { article: at, sentence }: Place,
): boolean {
  const { outcome } = converse(library, article === undefined ? { text } : { text, article }, 1)
  if (outcome.kind !== 'answer' || outcome.closest) return false
  return outcome.passage.source === library.articles[at] && outcome.passage.sentence === sentence
}

interface Statement {
  readonly place: Place
  readonly person: Person
}

/** Statements to suggest, the nearest to the question first, speakers taking turns. */
function statements(library: Library, asked: Asked, refusal: Refusal): Statement[] {
  const people = library.people.filter(
    (person) => person.quoted > 0 && isName(person) && isIn(library, person, asked),
  )
  const meant = people.filter(({ name }) => name === refusal.person)
  if (meant.length > 0) return inTurns(meant.map((person) => statementsOf(library, person, asked)))
  const close = refusal.passages.flatMap(({ source, sentence, speaker }): Statement[] => {
    const article = library.articles.indexOf(source)
    const person = people.find(({ as }) =>
      as.some((each) => each.article === article && each.speaker === speaker),
    )
    return person ? [{ place: { article, sentence }, person }] : []
  })
  const others = people.slice(0, TRIES).map((person) => statementsOf(library, person, asked))
  return [...close, ...inTurns(others)]
}

/** A description ("a spokesman") makes no good question. */
function isName({ name }: Person): boolean {
  return (
    /^\p{Lu}/u.test(name) && !/^(?:The|A|An|One|Some|Many|His|Her|Their) /.test(name) && name.length <= 60
  )
}

function isIn({ articles }: Library, { as }: Person, { article: id }: Asked): boolean {
  return id === undefined || as.some(({ article }) => articles[article]?.article.id === id)
}

function statementsOf(library: Library, person: Person, { article: id }: Asked): Statement[] {
  const found: Statement[] = []
  for (const { article, speaker } of person.as) {
    const source = library.articles[article]
    if (!source || (id !== undefined && source.article.id !== id)) continue
    source.sentences.forEach((each, sentence) => {
      if (each.speaker === speaker && found.length < TRIES)
        found.push({ place: { article, sentence }, person })
    })
  }
  return found
}

function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}

import type { Library, Person } from '../../library/library.ts'
import type { Asked } from '../answer.ts'
import { once } from '../../search/once.ts'
import { termsOf } from '../../text/terms.ts'
import { converse } from '../conversation.ts'
import type { Decision } from '../decide.ts'
import type { Place } from '../people/relays.ts'
import { keyOf } from '../request.ts'
import { statementsNear, statementsOf, type Statement } from './statements.ts'
import { topicsIn } from './topic.ts'

/** So many suggestions at most. */
const MOST = 3
/** So many questions are tried at most: each is answered before it is suggested. */
const TRIES = 12
/** Of so many phrases of a statement, the most telling. */
const TOPICS = 3

/** Up to three questions that the articles do answer, each by another sentence, the nearest to what was refused first. */
export function suggestions(library: Library, asked: Asked, refused: Decision): string[] {
  return fromStatements(library, asked, statementsNear(library, refused))
}

/** Up to three questions about what one person (an index into the library's people) said, as `suggestions` gives them. */
export function questionsAbout(library: Library, person: number): string[] {
  return fromStatements(library, { text: '' }, statementsOf(library, person, null))
}

function fromStatements(library: Library, asked: Asked, statements: readonly Statement[]): string[] {
  const found: string[] = []
  const tried = new Set<string>()
  const used = new Set<string>()
  const trials = trialsOf(library)
  for (const { place, person } of statements) {
    const key = keyOf(place.article, place.sentence)
    if (used.has(key)) continue
    used.add(key)
    for (const question of once(trials.questions, key, () => questionsFor(library, place, person, trials))) {
      if (found.length === MOST || tried.size === TRIES) return found
      if (tried.has(question)) continue
      tried.add(question)
      const trial = JSON.stringify([asked.article, key, question])
      if (!once(trials.answered, trial, () => answers(library, asked, question, place))) continue
      found.push(question)
      break
    }
  }
  return found
}

/**
 * What suggesting has found out about a library: a refusal would else cost a dozen answers. It holds at most a few entries for
 * each statement, and goes with its library.
 */
interface Trials {
  readonly counts: Map<number, ReadonlyMap<string, number>>
  readonly questions: Map<string, readonly string[]>
  readonly answered: Map<string, boolean>
}

const known = new WeakMap<Library, Trials>()

function trialsOf(library: Library): Trials {
  const trials = known.get(library) ?? { counts: new Map(), questions: new Map(), answered: new Map() }
  known.set(library, trials)
  return trials
}

/** The questions that could ask for a statement, the most telling first. */
function questionsFor(library: Library, place: Place, person: Person, { counts }: Trials): string[] {
  const inArticle = once(counts, place.article, () => countsOf(library, place.article))
  const topics = topicsOf(library, place, person, inArticle).slice(0, TOPICS)
  return topics.map((topic) => `What did ${called(library, person)} say about ${topic}?`)
}

/** What a question can name of a statement: phrases of what is said, not of who says it where. */
function topicsOf(
  library: Library,
  { article, sentence }: Place,
  { aliases }: Person,
  counts: ReadonlyMap<string, number>,
): string[] {
  const source = library.articles[article]
  const span = source?.article.sentences[sentence]
  if (!source || !span) return []
  const theirs = new Set(
    aliases.filter(({ kind }) => kind !== 'beside').flatMap(({ words }) => words.map(({ word }) => word)),
  )
  const statement = source.attributions[source.sentences[sentence]?.attribution ?? -1]
  return (statement?.content ?? []).flatMap(({ start, end }) => {
    const said = source.article.text.slice(Math.max(start, span.start), Math.min(end, span.end))
    return start < span.end && span.start < end ? topicsIn(library, said, theirs, counts) : []
  })
}

/** So much of an article's start tells what it is about, in UTF-16 units. */
const START = 10_000

/** How often the start of an article has each term. */
function countsOf({ articles }: Library, article: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { term } of termsOf(articles[article]?.article.text.slice(0, START) ?? ''))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** The name as a question says it: "the" before it where the article has it there, and before "a Kestrel spokeswoman". */
function called({ articles }: Library, { name: written, kind, as: [first] }: Person): string {
  const name = written.replace(/\s+/g, ' ')
  const source = first && articles[first.article]
  const at = source?.speakers[first?.speaker ?? -1]?.name
  if (!source || !at || at === 'author') return name
  const before = source.article.text.slice(Math.max(0, at.start - 5), at.start)
  const described = /\ban? $/i.test(before) || (kind !== 'person' && /\bthe $/i.test(before))
  return described ? `the ${name}` : name
}

function answers(library: Library, { article }: Asked, text: string, place: Place): boolean {
  const { outcome } = converse(library, article === undefined ? { text } : { text, article }, 1)
  if (outcome.kind !== 'answer' || outcome.closest) return false
  return (
    outcome.passage.source === library.articles[place.article] && outcome.passage.sentence === place.sentence
  )
}

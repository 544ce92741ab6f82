import type { Library, Person } from '../../library/library.ts'
import type { Decision } from '../decide.ts'
import type { Place } from '../people/relays.ts'

/** A sentence and whose it is. */
export interface Statement {
  readonly place: Place
  readonly person: Person
}

/** So many statements of one person, and so many articles, are looked at. */
const MOST = 12
const MOST_ARTICLES = 4

/**
 * Statements that a question could ask for instead of the one refused: of the person asked about where that person is
 * quoted, else those that came closest, then those of the articles in scope, speakers taking turns.
 */
export function statementsNear(library: Library, { request, outcome }: Decision): Statement[] {
  const meant = request.strict ? (request.who?.people ?? []) : []
  const theirs = inTurns(meant.map((person) => statementsOf(library, person, request.scope)))
  if (theirs.length > 0) return theirs
  const close = outcome.passages.flatMap(({ source, sentence }): Statement[] => {
    return statementAt(library, { article: library.articles.indexOf(source), sentence })
  })
  return [
    ...close,
    ...inTurns(inScope(library, request.scope).map((article) => inTurns(byPerson(library, article)))),
  ]
}

function inScope({ articles }: Library, scope: ReadonlySet<number> | null): number[] {
  const all = scope === null ? articles.slice(0, MOST_ARTICLES).map((_, article) => article) : [...scope]
  return all.slice(0, MOST_ARTICLES)
}

function statementAt(library: Library, { article, sentence }: Place): Statement[] {
  const speaker = library.articles[article]?.sentences[sentence]?.speaker ?? -1
  const person = library.people[library.personOf[article]?.[speaker] ?? -1]
  return person && isName(person) ? [{ place: { article, sentence }, person }] : []
}

/** The statements of an article, a list for each speaker, in the order in which they first speak. */
function byPerson(library: Library, article: number): Statement[][] {
  const lists = new Map<Person, Statement[]>()
  library.articles[article]?.sentences.forEach((_, sentence) => {
    for (const statement of statementAt(library, { article, sentence })) {
      const list = lists.get(statement.person)
      if (!list) lists.set(statement.person, [statement])
      else if (list.length < MOST) list.push(statement)
    }
  })
  return [...lists.values()]
}

/** Statements of one person (an index into the library's people), in the articles in scope; null: in all. */
export function statementsOf(
  library: Library,
  person: number,
  scope: ReadonlySet<number> | null,
): Statement[] {
  const articles = (library.people[person]?.as ?? []).map(({ article }) => article)
  return articles
    .filter((article) => scope === null || scope.has(article))
    .slice(0, MOST_ARTICLES)
    .flatMap(
      (article) =>
        byPerson(library, article).find(([first]) => first?.person === library.people[person]) ?? [],
    )
}

/** A description ("a spokesman") makes no good question. */
function isName({ name, kind }: Person): boolean {
  return (
    kind !== 'other' &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:The|A|An|One|Some|Many|Each|Every|His|Her|Their) /.test(name) &&
    name.length <= 60
  )
}

function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}

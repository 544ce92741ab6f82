import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { idfOf, search } from '../../search/search.ts'
import { termsOf } from '../../text/terms.ts'
import { withContext } from './with-context.ts'
import { withEvidence } from './with-evidence.ts'
import { textOf } from './sentence-text.ts'
import { termsFor } from './alternatives.ts'
import { relaysBy, tells } from '../people/relays.ts'
import type { Who } from '../people/who.ts'
import { keyOf, type Request } from '../request.ts'

/** So many of the best are weighed once more, by what they hold and what stands before them. */
const POOL = 24
/** So many sentences are looked at where not only a speaker's own statements can answer. */
const DEEP = 80
/** What the name counts beside the topic where others tell of somebody's words. */
const NAME = 0.3

/** The sentences that may answer, best first, `top` at most (more are looked at); those given before left out. */
export function rank(library: Library, request: Request, query: Query, top: number): Hit[] {
  const most = Math.max(top, POOL) + request.without.size
  const found = request.strict
    ? statements(library, request, query, most)
    : search(library.index, query, most)
  const left = found.filter(({ article, sentence }) => !request.without.has(keyOf(article, sentence)))
  const held = left.map((hit) => withContext(library, withEvidence(library, request, hit))).sort(byScore)
  return (request.fresh ? newestFirst(library, request, held) : held).slice(0, top)
}

/** The query that finds what a request asks for. */
export function queryOf(library: Library, request: Request): Query {
  return {
    terms: termsFor(library, request.topics),
    phrases: request.question.phrases,
    expects: request.expects,
    negated: request.question.negated,
    articles: request.scope,
    speakers: request.who ? speakersOf(library, request.who) : null,
    onlySpeakers: false,
  }
}

function speakersOf(library: Library, { people }: Who): Map<number, Set<number>> {
  const speakers = new Map<number, Set<number>>()
  for (const person of people) {
    for (const { article, speaker } of library.people[person]?.as ?? []) {
      const known = speakers.get(article)
      if (known) known.add(speaker)
      else speakers.set(article, new Set([speaker]))
    }
  }
  return speakers
}

/** What can answer "What did X say": X's own statements, what was relayed by X, and what others tell of X's words. */
function statements(library: Library, request: Request, query: Query, top: number): Hit[] {
  const most = Math.max(top, DEEP)
  const own = query.speakers ? search(library.index, { ...query, onlySpeakers: true }, most) : []
  const others = [...relayed(library, request, query), ...told(library, request, query)]
  const hits = new Map([...own, ...others].map((hit) => [keyOf(hit.article, hit.sentence), hit]))
  return [...hits.values()].sort(byScore)
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || b.coverage - a.coverage || a.article - b.article || a.sentence - b.sentence
}

function relayed(library: Library, { called, scope }: Request, query: Query): Hit[] {
  const places = called === null ? [] : relaysBy(library, called, scope)
  if (places.length === 0) return []
  const wanted = new Set(places.map(({ article, sentence }) => keyOf(article, sentence)))
  const articles = new Set(places.map(({ article }) => article))
  const held = [...articles].reduce(
    (sum, article) => sum + (library.articles[article]?.sentences.length ?? 0),
    0,
  )
  return search(library.index, { ...query, articles }, held).filter(({ article, sentence }) =>
    wanted.has(keyOf(article, sentence)),
  )
}

function told(library: Library, { called, topics }: Request, query: Query): Hit[] {
  if (called === null) return []
  const name = termsOf(called).filter(({ stop }) => !stop)
  const terms = [...query.terms, ...name.map(({ term }) => ({ term, weight: NAME, instead: [] }))]
  const found = search(library.index, { ...query, terms }, DEEP)
  const asked = new Set(topics.map(({ asked: { term } }) => term))
  const fits = ({ matched }: Hit) => asked.size === 0 || matched.some(({ term }) => asked.has(term))
  return found.filter((hit) => fits(hit) && tells(textOf(library, hit), called))
}

/** For "what else": what shares least with the sentences given already comes first, else the order stays. */
function newestFirst(library: Library, { without }: Request, hits: readonly Hit[]): Hit[] {
  const given = new Set<string>()
  for (const key of without) {
    const [article = -1, sentence = -1] = key.split(' ').map(Number)
    for (const { term, stop } of termsOf(textOf(library, { article, sentence }))) if (!stop) given.add(term)
  }
  const weighed = hits.map((hit) => ({ hit, repeats: shareGiven(library, textOf(library, hit), given) }))
  return weighed.sort((a, b) => a.repeats - b.repeats).map(({ hit }) => hit)
}

function shareGiven(library: Library, text: string, given: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  for (const term of new Set(
    termsOf(text)
      .filter(({ stop }) => !stop)
      .map((each) => each.term),
  )) {
    const idf = idfOf(library.index, term)
    all += idf
    if (given.has(term)) shared += idf
  }
  return all === 0 ? 0 : shared / all
}

import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { search } from '../../search/search.ts'
import { termsOf } from '../../text/terms.ts'
import { lookAt, soughtOf } from './features/look.ts'
import { weighed } from './features/table.ts'
import { rarityOf } from './features/kind.ts'
import { wordsBehind } from '../statements/lead-in.ts'
import { textOf } from './sentence-text.ts'
import { termsFor } from './alternatives.ts'
import { goingOn } from './goes-on.ts'
import { ABOUT, MAYBE, theirs, TOLD } from './features/theirs.ts'
import { relaysBy, type Place } from '../people/relays.ts'
import type { Who } from '../people/who.ts'
import { keyOf, type Request } from '../request.ts'

/** So many of the best are weighed once more, by what they hold and what stands around them. */
const POOL = 40
/** What the name counts beside the topic where others tell of somebody's words. */
const NAME = 0.3
/** So many sentences are looked at for what others tell. */
const DEEP = 80

/** The sentences that may answer, best first, `top` at most (more are looked at); those given before left out. */
export function rank(library: Library, request: Request, query: Query, top: number): Hit[] {
  const most = Math.max(top, POOL) + request.without.size
  const found = request.strict
    ? statements(library, request, query, most)
    : search(library.index, query, most)
  const left = found.filter(({ article, sentence }) => !request.without.has(keyOf(article, sentence)))
  const asked = soughtOf(library, request, query)
  const sought = { ...asked, rarity: rarityOf(asked, left) }
  const scored = left.map((hit) => weighed(lookAt(sought, hit), query.without ?? nothing)).sort(byScore)
  const held = request.strict ? wordsThemselves(library, request, scored) : goingOn(sought, scored)
  return (request.fresh ? newestFirst(library, request, held) : held).slice(0, top)
}

/** With the words themselves in the place of a sentence that only leads to them ("Lee said on Monday:"), each sentence once. */
function wordsThemselves(library: Library, { without }: Request, hits: readonly Hit[]): Hit[] {
  const found = new Map<string, Hit>()
  for (const hit of hits) {
    const source = library.articles[hit.article]
    const sentence = (source && wordsBehind(source, hit.sentence)) ?? hit.sentence
    const key = keyOf(hit.article, sentence)
    if (!without.has(key) && !found.has(key)) found.set(key, { ...hit, sentence })
  }
  return [...found.values()]
}

const nothing: ReadonlySet<string> = new Set()

/** The query that finds what a request asks for. */
export function queryOf(library: Library, request: Request): Query {
  return {
    terms: termsFor(library, request.topics, request.scope),
    phrases: request.question.phrases,
    // Whose words they are says more than that they are somebody's.
    expects: request.strict && request.expects === 'statement' ? null : request.expects,
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

/**
 * What can answer "What did X say": X's own statements, what was relayed by X, what others tell of X's words, and what
 * the articles tell on the topic. Which are X's is one of the features.
 */
function statements(library: Library, request: Request, query: Query, most: number): Hit[] {
  const own = query.speakers ? search(library.index, { ...query, onlySpeakers: true }, most) : []
  const on = request.topics.length > 0 ? search(library.index, query, most) : []
  const { called, scope } = request
  const places =
    called === null ? [] : [...relaysBy(library, called, scope), ...told(library, request, query)]
  const others = hitsAt(library, query, places)
  const hits = new Map([...on, ...own, ...others].map((hit) => [keyOf(hit.article, hit.sentence), hit]))
  return [...hits.values()]
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || b.coverage - a.coverage || a.article - b.article || a.sentence - b.sentence
}

/** In so many articles one looks for what others tell. */
const MOST_ARTICLES = 8

/** The sentences at these places as the query's hits. */
function hitsAt(library: Library, query: Query, places: readonly Place[]): Hit[] {
  const wanted = new Set(places.map(({ article, sentence }) => keyOf(article, sentence)))
  const articles = new Set([...new Set(places.map(({ article }) => article))].slice(0, MOST_ARTICLES))
  let held = 0
  for (const article of articles) held += library.articles[article]?.sentences.length ?? 0
  return articles.size === 0
    ? []
    : search(library.index, { ...query, articles }, held).filter(({ article, sentence }) =>
        wanted.has(keyOf(article, sentence)),
      )
}

/** Where somebody else tells of their words or deeds, on the topic where there is one. */
function told(library: Library, request: Request, query: Query): Place[] {
  const { called, topics } = request
  const name = termsOf(called ?? '').filter(({ stop }) => !stop)
  const terms = [...query.terms, ...name.map(({ term }) => ({ term, weight: NAME, instead: [] }))]
  const asked = new Set(topics.map(({ asked: { term } }) => term))
  return search(library.index, { ...query, terms }, DEEP).filter((hit) => {
    const level = theirs(library, request, hit)
    if (asked.size === 0) return level >= TOLD
    // What somebody unnamed says on the topic is found by the topic.
    return level >= ABOUT && level !== MAYBE && hit.matched.some(({ term }) => asked.has(term))
  })
}

/** For "what else": what shares least with the sentences given already comes first, else the order stays. */
function newestFirst(library: Library, { without }: Request, hits: readonly Hit[]): Hit[] {
  const given = new Set<string>()
  for (const key of without) {
    const [article = -1, sentence = -1] = key.split(' ').map(Number)
    for (const { term, stop } of termsOf(textOf(library, { article, sentence }))) if (!stop) given.add(term)
  }
  const weighed = hits.map((hit) => ({ hit, repeats: shareGiven(textOf(library, hit), given) }))
  return weighed.sort((a, b) => a.repeats - b.repeats).map(({ hit }) => hit)
}

/** The share of a sentence's words that were given already: of the words alone, so that other articles change nothing. */
function shareGiven(text: string, given: ReadonlySet<string>): number {
  const words = termsOf(text).filter(({ stop }) => !stop)
  const terms = [...new Set(words.map(({ term }) => term))]
  return terms.length === 0 ? 0 : terms.filter((term) => given.has(term)).length / terms.length
}

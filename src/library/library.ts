import { createHash } from 'node:crypto'
import type { AttributedArticle } from '../attribution/attribution.ts'
import { addArticle, buildIndex, removeArticle, type SearchIndex } from '../search/search.ts'
import { nameWords, type NameWord } from './name-words.ts'
import { callsIn, peopleOf, type Calls, type Person } from './people.ts'

export type { Alias, Person } from './people.ts'

/** Every analysed article, its people and its index: immutable, built once, swapped whole. */
export interface Library {
  /** Sorted by id. */
  readonly articles: readonly AttributedArticle[]
  readonly people: readonly Person[]
  /** Article → its speakers → the person (index into `people`). */
  readonly personOf: readonly (readonly number[])[]
  /** A word of a name or a description → the people so called (indices into `people`), in their order. */
  readonly called: ReadonlyMap<string, readonly number[]>
  /** The words of people's names. */
  readonly names: ReadonlySet<string>
  /** The sentences that reached an article through an intermediary, in order, and the words that name it. */
  readonly relayed: readonly Relayed[]
  readonly index: SearchIndex
  /** All titles in small letters, one a line, to be looked through in one go. */
  readonly titles: string
  /** What each article calls its speakers, read once and kept from one library to the next. */
  readonly calls: ReadonlyMap<AttributedArticle, Calls>
  /** A short hash of all articles' ids and texts: two libraries with one fingerprint answer alike. */
  readonly fingerprint: string
}

/** A sentence reported by way of somebody ("via TASS"). Indices into the library's articles and the article's sentences. */
export interface Relayed {
  readonly article: number
  readonly sentence: number
  readonly words: readonly NameWord[]
}

/** A library of these articles, in whatever order they come; of two with one id the later counts. */
export function buildLibrary(attributed: readonly AttributedArticle[]): Library {
  return libraryOf(buildIndex(attributed))
}

/** The library with this article too, or in the place of the one with its id. */
export function withArticle(library: Library, article: AttributedArticle): Library {
  return libraryOf(addArticle(library.index, article), library)
}

/** The library without the article of this id; the same where there is none. */
export function withoutArticle(library: Library, id: string): Library {
  return libraryOf(removeArticle(library.index, id), library)
}

/**
 * The library of an index: for many changes at once, which the index takes one by one.
 *
 * @param earlier a library with some of the same articles, which need not be read for names again
 */
export function libraryOf(index: SearchIndex, earlier: Library | null = null): Library {
  const { articles } = index
  const calls = new Map(articles.map((each) => [each, earlier?.calls.get(each) ?? callsIn(each)]))
  const people = peopleOf([...calls.values()])
  return {
    articles,
    people,
    personOf: personOf(articles, people),
    called: calledOf(people),
    names: namesOf(people),
    index,
    titles: articles.map(({ article }) => article.title.toLowerCase()).join('\n'),
    calls,
    relayed: relayedIn(articles),
    fingerprint: fingerprintOf(articles),
  }
}

function personOf(articles: readonly AttributedArticle[], people: readonly Person[]): number[][] {
  const all = articles.map(({ speakers }) => speakers.map(() => -1))
  people.forEach(({ as }, person) => {
    for (const { article, speaker } of as) {
      const list = all[article]
      if (list) list[speaker] = person
    }
  })
  return all
}

function calledOf(people: readonly Person[]): Map<string, number[]> {
  const called = new Map<string, number[]>()
  const add = (key: string, person: number): void => {
    const list = called.get(key)
    if (!list) called.set(key, [person])
    else if (list.at(-1) !== person) list.push(person)
  }
  people.forEach(({ aliases }, person) => {
    for (const { words } of aliases) {
      for (const { word, stem } of words) {
        add(word, person)
        if (stem !== word) add(stem, person)
      }
    }
  })
  return called
}

function namesOf(people: readonly Person[]): Set<string> {
  const names = new Set<string>()
  for (const { name, aliases } of people) {
    const small = new Set(name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Ll}/u.test(word)))
    for (const { kind, words } of aliases)
      if (kind === 'name') for (const { word } of words) if (!small.has(word)) names.add(word)
  }
  return names
}

function relayedIn(articles: readonly AttributedArticle[]): Relayed[] {
  return articles.flatMap(({ article: { text }, sentences }, article) =>
    sentences.flatMap(({ via }, sentence) =>
      via ? [{ article, sentence, words: nameWords(text.slice(via.start, via.end)) }] : [],
    ),
  )
}

function fingerprintOf(articles: readonly AttributedArticle[]): string {
  const hash = createHash('sha256')
  for (const { article } of articles) {
    hash.update(`${article.id.length} ${article.id} ${article.text.length} `).update(article.text, 'utf16le')
  }
  return hash.digest('hex').slice(0, 12)
}

import { nameOf } from '../../library/people.ts'
import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { idfOf, search } from '../../search/search.ts'
import { Tagger } from '../../text/tags/tagger.ts'
import { termsOf } from '../../text/terms.ts'
import { words } from '../../text/words.ts'
import { textOf } from '../ranking/sentence-text.ts'
import type { Request } from '../request.ts'

/** A word asked for, as it stands in the best sentence and in the article around it. */
export interface Weighed {
  readonly kind: 'name' | 'noun' | 'other'
  /** The sentence has it, or what stands in for it. */
  readonly has: boolean
  /** The sentence, its speaker's name or role, or one of the two sentences before has it. */
  readonly near: boolean
  /** Some sentence of the article has it. */
  readonly stands: boolean
  /** How telling it is in all articles, times its weight in the question. */
  readonly idf: number
  /** How telling it is in this article alone, where a word that every sentence has proves nothing. */
  readonly local: number
}

/** So many sentences of the article are looked at, those that match best first. */
const LOCAL = 120

/** The words of a request, weighed for its best hit. */
export function weigh(library: Library, { topics, question }: Request, asked: Query, best: Hit): Weighed[] {
  const query: Query = { ...asked, articles: new Set([best.article]), phrases: [], expects: null }
  const around = search(library.index, query, LOCAL)
  const counts = new Map<string, number>()
  for (const { matched } of around)
    for (const { term } of matched) counts.set(term, (counts.get(term) ?? 0) + 1)
  const matched = new Set(best.matched.map(({ term }) => term))
  const context = contextOf(library, best)
  const nouns = nounsOf(question.text)
  return topics.map(({ asked: { term, word, capital, start }, weight }): Weighed => {
    const count = counts.get(term) ?? 0
    const has = matched.has(term)
    return {
      kind: capital || /^\d/.test(word) ? 'name' : nouns.has(start) ? 'noun' : 'other',
      has,
      near: has || context.has(term),
      stands: has || count > 0,
      idf: weight * idfOf(library.index, term),
      local: weight * Math.log((around.length + 1) / (count + 0.5)),
    }
  })
}

/** The terms of the speaker's name and role and of the two sentences before. */
function contextOf(library: Library, { article, sentence }: Hit): Set<string> {
  const texts = [sentence - 1, sentence - 2].map((each) => textOf(library, { article, sentence: each }))
  const source = library.articles[article]
  const speaker = source?.speakers[source.sentences[sentence]?.speaker ?? -1]
  if (source && speaker) {
    texts.push(nameOf(source, speaker.name))
    if (speaker.role) texts.push(source.article.text.slice(speaker.role.start, speaker.role.end))
  }
  return new Set(texts.flatMap((text) => termsOf(text).map(({ term }) => term)))
}

/** Where the nouns of a question start. */
function nounsOf(text: string): Set<number> {
  const tokens = words(text)
  const { tags } = new Tagger(text).tag(tokens, false)
  return new Set(tokens.filter((_, i) => tags[i]?.startsWith('NN')).map(({ start }) => start))
}

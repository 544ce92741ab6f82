import { nameOf } from '../../library/people.ts'
import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { idfOf, knowsTerm, search } from '../../search/search.ts'
import { termSet, textOf } from '../ranking/sentence-text.ts'
import { lookUp } from '../../text/tags/lexicon.ts'
import { termsOf, type Term } from '../../text/terms.ts'
import { oneSpelling } from '../../text/terms/stem/spellings.ts'
import { isCommonWord } from '../../text/terms/common-words.ts'
import { waysOf } from '../ranking/features/look.ts'
import { meaningsIn } from '../question/idioms.ts'
import type { Request } from '../request.ts'

/** A word asked for, as it stands in the best sentence and in the article around it. */
export interface Weighed {
  readonly kind: 'name' | 'noun' | 'verb' | 'other'
  /** The sentence has it, or what stands in for it. */
  readonly has: boolean
  /** The sentence, its speaker's name or role, one of the two sentences before or the one behind has it. */
  readonly near: boolean
  /** The article's title has it. */
  readonly headed: boolean
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
export function weigh(library: Library, { topics }: Request, searched: Query, best: Hit): Weighed[] {
  const query: Query = { ...searched, articles: new Set([best.article]), phrases: [], expects: null }
  const around = search(library.index, query, LOCAL)
  const counts = new Map<string, number>()
  for (const { matched } of around)
    for (const { term } of matched) counts.set(term, (counts.get(term) ?? 0) + 1)
  const matched = new Set(best.matched.map(({ term }) => term))
  const meanings = meaningsIn(termsOf(textOf(library, best)))
  const context = contextOf(library, best)
  const title = termSet(library.articles[best.article]?.article.title ?? '')
  const ways = waysOf(searched)
  return topics.map(({ asked, weight, kind }): Weighed => {
    const { term, word, capital } = asked
    const count = counts.get(term) ?? 0
    const within = (terms: ReadonlySet<string>) => (ways.get(term) ?? [term]).some((each) => terms.has(each))
    const has = matched.has(term) || within(meanings)
    return {
      kind:
        capital || /^\d/.test(word) || isNameHere(library, word) || isForeign(library, asked, ways.get(term))
          ? 'name'
          : kind,
      has,
      near: has || within(context),
      headed: within(title),
      stands: has || count > 0,
      idf: weight * idfOf(library.index, term),
      local: weight * Math.log((around.length + 1) / (count + 0.5)),
    }
  })
}

/** True where somebody is so called and the word is no other: "people" may stand in a name. */
function isNameHere({ names }: Library, word: string): boolean {
  return names.has(word) && !isCommonWord(word)
}

/**
 * True of "google", typed in small letters: no word of English, nor a form of a verb too young for a lexicon ("tweeting"), nor a slip of
 * the pen for what the articles have (`ways`, itself aside).
 */
function isForeign({ index }: Library, { term, word }: Term, ways: readonly string[] = []): boolean {
  if ([word, oneSpelling(word)].some((each) => lookUp(each) !== null || isCommonWord(each))) return false
  return !/(?:ing|ed|ly)$/.test(word) && !ways.some((each) => each !== term && knowsTerm(index, each))
}

/** The terms of the speaker's name and role and of the sentences around. */
function contextOf(library: Library, { article, sentence }: Hit): Set<string> {
  const texts = [-1, -2, 1].map((by) => textOf(library, { article, sentence: sentence + by }))
  const source = library.articles[article]
  const speaker = source?.speakers[source.sentences[sentence]?.speaker ?? -1]
  if (source && speaker) {
    texts.push(nameOf(source, speaker.name))
    if (speaker.role) texts.push(source.article.text.slice(speaker.role.start, speaker.role.end))
  }
  return termSet(texts.join('\n'))
}

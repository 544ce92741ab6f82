import type { AttributedArticle, SentenceSpeech } from '../../attribution/attribution.ts'
import type { Person } from '../../library/library.ts'
import type { Passage } from '../answer.ts'
import { wordsBehind } from './lead-in.ts'

/** What is asked of a library here. */
interface Articles {
  readonly articles: readonly AttributedArticle[]
  readonly people: readonly Pick<Person, 'as'>[]
}

/** Somebody whom the articles quote. */
export interface QuotedPerson {
  /** Index into the library's people. */
  readonly person: number
  /** An article that names this person, and the speaker there. */
  readonly source: AttributedArticle
  readonly speaker: number
  /** How many sentences hold words of this person, and how many of them stand in quotation marks, in part or whole. */
  readonly sentences: number
  readonly direct: number
}

/**
 * Everything that a person of the library says, in the order of the articles; only in the article with that id where
 * one is given. Sentences of one statement that follow each other in a paragraph are one passage; one that only leads to the
 * words ("Lee said on Monday:") is none.
 */
export function statementsOf(library: Articles, person: number, article?: string): Passage[] {
  return (library.people[person]?.as ?? []).flatMap((as) => {
    const source = library.articles[as.article]
    return source === undefined || !isChosen(source, article) ? [] : statementsIn(source, as.speaker)
  })
}

function statementsIn(source: AttributedArticle, speaker: number): Passage[] {
  const passages: Passage[] = []
  for (const [sentence, speech] of source.sentences.entries()) {
    const { start, end, block } = source.article.sentences[sentence]!
    if (speech.speaker !== speaker) continue
    const last = passages.at(-1)
    const before = source.sentences[sentence - 1]
    const goesOn =
      last?.end === source.article.sentences[sentence - 1]?.end &&
      source.article.sentences[sentence - 1]?.block === block &&
      before?.attribution === speech.attribution
    if (last !== undefined && goesOn) {
      const type = last.type === speech.type ? last.type : 'mixed'
      passages[passages.length - 1] = { ...last, end, type }
    } else {
      passages.push({ source, start, end, sentence, type: speech.type, speaker, via: speech.via, score: 1 })
    }
  }
  return passages.filter(
    (passage) =>
      passage.end > source.article.sentences[passage.sentence]!.end ||
      wordsBehind(source, passage.sentence) === null,
  )
}

/** The people whom the articles quote (or the article with that id), those with most sentences first. */
export function quotedPeople(library: Articles, article?: string): QuotedPerson[] {
  const people = library.people.flatMap(({ as }, person): QuotedPerson[] => {
    const places = as.filter((place) => {
      const source = library.articles[place.article]
      return source !== undefined && isChosen(source, article)
    })
    const types = places.flatMap((place) => saidBy(library.articles[place.article]!, place.speaker))
    const first = places[0]
    if (first === undefined || types.length === 0) return []
    const direct = types.filter(({ type }) => type === 'direct' || type === 'mixed').length
    const source = library.articles[first.article]!
    return [{ person, source, speaker: first.speaker, sentences: types.length, direct }]
  })
  return people.sort((a, b) => b.sentences - a.sentences || a.person - b.person)
}

function saidBy(source: AttributedArticle, speaker: number): SentenceSpeech[] {
  return source.sentences.filter(
    (speech, sentence) => speech.speaker === speaker && wordsBehind(source, sentence) === null,
  )
}

function isChosen(source: AttributedArticle, article: string | undefined): boolean {
  return article === undefined || source.article.id === article
}

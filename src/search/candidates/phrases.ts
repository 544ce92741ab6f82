import { TermReader } from '../../text/terms.ts'
import type { Candidate } from './candidates.ts'
import { articleAt } from '../segment/segment.ts'

/** Tells of a candidate whether its sentence has all the phrases, each with its terms in a row. */
export function phraseFilter(phrases: readonly (readonly string[])[]): (candidate: Candidate) => boolean {
  const reader = new TermReader(({ term }) => term)
  return ({ part: { segment }, sentence }) => {
    const place = articleAt(segment, sentence)
    const { article } = segment.articles[place]!
    const { start, end } = article.sentences[sentence - segment.firsts[place]!]!
    const terms: string[] = []
    reader.read(article.text, start, end, (term) => terms.push(term))
    return phrases.every((phrase) => hasInARow(terms, phrase))
  }
}

function hasInARow(terms: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= terms.length; at += 1) {
    if (phrase.every((term, i) => terms[at + i] === term)) return true
  }
  return false
}

import { termsOf } from '../../text/terms.ts'
import { mayBeStop } from '../../text/terms/word-terms.ts'
import type { Candidate } from './candidates.ts'
import { sentenceOf } from '../segment/posting.ts'
import { articleAt, numberOf, seekSentence, type Segment } from '../segment/segment.ts'

/** Tells of a candidate whether its sentence has all the phrases, each with its terms in a row. */
export function phraseFilter(phrases: readonly (readonly string[])[]): (candidate: Candidate) => boolean {
  const indexed = [...new Set(phrases.flat())].filter((term) => !mayBeStop(term))
  return ({ part: { segment }, sentence }) => {
    // Few sentences have all the words, and only those are read.
    if (!indexed.every((term) => hasTerm(segment, term, sentence))) return false
    const place = articleAt(segment, sentence)
    const { article } = segment.articles[place]!
    const { start, end } = article.sentences[sentence - segment.firsts[place]!]!
    const terms = termsOf(article.text.slice(start, end)).map(({ term }) => term)
    return phrases.every((phrase) => hasInARow(terms, phrase))
  }
}

function hasTerm(segment: Segment, term: string, sentence: number): boolean {
  const { starts, values } = segment.inSentences
  const number = numberOf(segment, term)
  if (number < 0) return false
  const last = starts[number + 1]!
  const at = seekSentence(values, starts[number]!, last, sentence)
  return at < last && sentenceOf(values[at]!) === sentence
}

function hasInARow(terms: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= terms.length; at += 1) {
    if (phrase.every((term, i) => terms[at + i] === term)) return true
  }
  return false
}

import { termsOf } from '../../../text/terms.ts'
import { termSet, textOf } from '../sentence-text.ts'
import type { Look } from './look.ts'

/** The share of the question that the sentence lacks and its neighbour has: the sentence before (-1) or behind (1). */
export function besideOf({ library, hit }: Look, by: -1 | 1): number {
  const { article, sentence, matched, missing } = hit
  if (missing.length === 0) return 0
  const neighbour = termSet(textOf(library, { article, sentence: sentence + by }))
  let [total, there] = [0, 0]
  for (const { weight } of matched) total += weight
  for (const { term, idf } of missing) {
    total += idf
    if (neighbour.has(term)) there += idf
  }
  return total > 0 ? there / total : 0
}

/** 1 for a question that an article itself asks ("How big is that wall?"): it answers nothing. */
export function askingOf({ text }: Look): number {
  return /\?["'”’)]*$/.test(text) ? 1 : 0
}

/** So far into an article a headline may stand. */
const TOP = 3

/** 1 for a sentence at the top of the article that its title says word for word. */
export function headlineOf({ library, hit: { article, sentence }, text }: Look): number {
  const title = library.articles[article]?.article.title
  const words = sentence < TOP && title ? termsOf(text) : []
  if (!title || words.length === 0) return 0
  const plain = (all: readonly { readonly word: string }[]) => ` ${all.map(({ word }) => word).join(' ')} `
  return plain(termsOf(title)).includes(plain(words)) ? 1 : 0
}

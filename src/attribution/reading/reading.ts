import type { Article } from '../../article/article.ts'
import { quotations } from '../../text/quotations.ts'
import type { Span } from '../../text/span.ts'
import type { Tag } from '../../text/tags/tag.ts'
import { Tagger } from '../../text/tags/tagger.ts'
import { words as wordsOf, type Word } from '../../text/words.ts'
import type { Tagged } from '../draft.ts'
import { isTitled, judge, type Quote } from './quote.ts'

/** An article made ready for the steps: its tokens, tagged, and its quotations. Tokens are counted over the whole article. */
export interface Reading extends Tagged {
  readonly article: Article
  readonly text: string
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  readonly low: readonly string[]
  /** For each token the index of its sentence. */
  readonly sentenceOf: readonly number[]
  /** The outermost quotations, in order. */
  readonly quotes: readonly Quote[]
  /** The same as spans of the text. */
  readonly quoteSpans: readonly Span[]
  /** For each token the index of the quotation it stands in, marks included, or -1. */
  readonly quoteAt: Int32Array
}

/** Reads an article once: every step goes by what this returns. */
export function read(article: Article): Reading {
  const { text } = article
  const tagger = new Tagger(text)
  const words: Word[] = []
  const tags: Tag[] = []
  const low: string[] = []
  const first: number[] = []
  const sentenceOf: number[] = []
  article.sentences.forEach((sentence, index) => {
    first.push(words.length)
    const own = wordsOf(text, sentence)
    const tagged = tagger.tag(own, isTitled(text, own))
    for (let at = 0; at < own.length; at += 1) {
      words.push(own[at] as Word)
      tags.push(tagged.tags[at] ?? 'NN')
      low.push(tagged.low[at] ?? '')
      sentenceOf.push(index)
    }
  })
  first.push(words.length)
  const quoteAt = new Int32Array(words.length).fill(-1)
  const quotes = findQuotes(article, words, quoteAt)
  return {
    article,
    text,
    words,
    tags,
    low,
    first,
    sentenceOf,
    quotes,
    quoteSpans: quotes.map((quote) => quote.span),
    quoteAt,
  }
}

function findQuotes(article: Article, words: readonly Word[], quoteAt: Int32Array): Quote[] {
  const found: Quote[] = []
  let at = 0
  for (const block of article.blocks) {
    for (const quotation of quotations(article.text, block)) {
      if (quotation.depth > 0) continue
      while (at < words.length && (words[at]?.start ?? 0) < quotation.start) at += 1
      const from = at
      while (at < words.length && (words[at]?.end ?? 0) <= quotation.end) quoteAt[at++] = found.length
      if (at === from) continue
      found.push(
        judge(article.text, words, {
          span: quotation,
          inner: quotation.inner,
          from,
          to: at,
          closed: quotation.closed,
        }),
      )
    }
  }
  return found
}

/** The span from token `from` to token `to` (exclusive). */
export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: reading.words[from]?.start ?? 0, end: reading.words[to - 1]?.end ?? 0 }
}

/** True where token `at` stands inside a quotation that is more than a scrap or a title. */
export function isQuoted(reading: Reading, at: number): boolean {
  return (reading.quoteAt[at] ?? -1) >= 0
}

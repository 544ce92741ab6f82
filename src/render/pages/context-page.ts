import type { Passage } from '../../answer/answer.ts'
import type { Article } from '../../article/article.ts'
import type { Span } from '../../text/span.ts'
import type { Line, Page, Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { quote } from '../quote.ts'
import { DETAILS, quoted } from './answer-page.ts'

/**
 * The pages that show a quotation in its surroundings, the widest first: its paragraph and the ones around it, its
 * paragraph, the sentences next to it. What is before, what is the quotation and what is after stands in words above each.
 */
export function* contextPages(passage: Passage, phrases: Catalogue): Generator<Page> {
  const { article } = passage.source
  const block = article.sentences[passage.sentence]?.block ?? 0
  const paragraph = spanOf(article.blocks, block, block, passage)
  const around = spanOf(article.blocks, block - 1, block + 1, paragraph)
  const next = spanOf(article.sentences, passage.sentence - 1, passage.sentence + 1, passage)
  for (const surroundings of [around, paragraph, next]) {
    for (const detail of DETAILS.slice(0, 3)) {
      yield [
        ...piece(article, phrases.answer.before, { start: surroundings.start, end: passage.start }),
        { kind: 'text', phrase: phrases.answer.quotation },
        ...quoted(passage, phrases, detail),
        ...piece(article, phrases.answer.after, { start: passage.end, end: surroundings.end }),
      ]
    }
  }
  for (const whole of [true, false]) yield quoted(passage, phrases, { ...DETAILS.at(-1)!, whole })
}

/** The pages that show what stands in an article now, under the notice that it has changed. */
export function* changedPages(passage: Passage, phrases: Catalogue): Generator<Page> {
  const opening = { kind: 'text', phrase: phrases.notice.changed } as const
  for (const whole of [true, false]) {
    for (const detail of DETAILS) yield [opening, ...quoted(passage, phrases, { ...detail, whole })]
  }
}

/** From one of `spans` to another, as far as there are any, and at least `least`. */
function spanOf(spans: readonly Span[], first: number, last: number, least: Span): Span {
  const from = spans[Math.max(0, first)] ?? least
  const to = spans[Math.min(spans.length - 1, last)] ?? least
  return { start: Math.min(from.start, least.start), end: Math.max(to.end, least.end) }
}

/** A part of the article under a phrase; nothing where only white space stands there. */
function piece(article: Article, phrase: Phrase, { start, end }: Span): Line[] {
  const text = article.text.slice(start, end)
  const words = text.trim()
  if (words === '') return []
  const from = start + text.indexOf(words)
  return [
    { kind: 'text', phrase },
    { kind: 'quote', slice: quote(article, { start: from, end: from + words.length }) },
  ]
}

import { parseArticle } from '../../src/article/parse.ts'
import type { Article } from '../../src/article/article.ts'
import { read } from '../../src/attribution/reading/reading.ts'
import { findStatements } from '../../src/attribution/steps.ts'

/** An article made of `text` alone. */
export function articleOf(text: string): Article {
  const result = parseArticle('test.txt', text)
  if (result.kind !== 'article') throw new Error(result.problems.map(({ message }) => message).join('; '))
  return result.article
}

/** What a step (of these names in its drafts) finds: one "source | cue | content" for each draft, gaps as " … ". */
export function found(text: string, step: string): string[] {
  const article = articleOf(text)
  const words = (span: { start: number; end: number } | null) =>
    span ? article.text.slice(span.start, span.end) : '-'
  return findStatements(read(article), new Set())
    .filter((draft) => draft.step.split(' ').includes(step))
    .map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`)
}

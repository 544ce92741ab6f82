import type { Article } from '../../../src/article/article.ts'
import { parseArticle } from '../../../src/article/parse.ts'
import type { Draft } from '../../../src/attribution/draft.ts'
import { read } from '../../../src/attribution/reading/reading.ts'
import { resolveSpeakers } from '../../../src/attribution/people/people.ts'
import type { Span } from '../../../src/text/span.ts'

/** Reads `text` as an article; throws where it is none. */
export function articleOf(text: string): Article {
  const result = parseArticle('article.txt', text)
  if (result.kind !== 'article') throw new Error(result.problems.map((problem) => problem.message).join())
  return result.article
}

/** A draft of which only source, content and what it goes on from matter. */
export function draftOf(source: Span | null, content: Span, follows: number | null = null): Draft {
  return { content: [content], source, cue: null, via: null, follows, step: 'test', words: [], confidence: 1 }
}

/** A speaker in plain words. */
export interface Told {
  readonly name: string
  readonly role: string | null
  readonly kind: string
  readonly sure: number
}

/**
 * Who speaks in an article whose sources stand in [square brackets] (taken out before it is read): one for each, null
 * where nobody is named. What follows a source in its sentence is what it says.
 */
export function told(marked: string): (Told | null)[] {
  const sources: Span[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const inner = part.startsWith('[') ? part.slice(1, -1) : null
    if (inner !== null) sources.push({ start: text.length, end: text.length + inner.length })
    text += inner ?? part
  }
  const article = articleOf(text)
  const drafts = sources.map((source) => {
    const sentence = article.sentences.find((each) => each.start <= source.start && source.start < each.end)
    return draftOf(source, { start: source.end, end: Math.max(source.end, sentence?.end ?? 0) })
  })
  const { speakers, resolved } = resolveSpeakers(article, drafts, read(article))
  return resolved.map(({ speaker, confidence }) => {
    const found = speaker === null ? undefined : speakers[speaker]
    if (found === undefined) return null
    const name = found.name === 'author' ? 'author' : text.slice(found.name.start, found.name.end)
    const role = found.role === null ? null : text.slice(found.role.start, found.role.end)
    return { name, role, kind: found.kind, sure: confidence }
  })
}

/** Only the names. */
export function names(marked: string): (string | null)[] {
  return told(marked).map((each) => each?.name ?? null)
}

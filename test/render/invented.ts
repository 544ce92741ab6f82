import type { Answer, Passage, Refusal } from '../../src/answer/answer.ts'
import type { Article, Block, Sentence } from '../../src/article/article.ts'
import type { AttributedArticle, Speaker } from '../../src/attribution/attribution.ts'
import type { Span } from '../../src/text/span.ts'

/** A paragraph as its sentences, or a heading after "# ". */
export type Paragraph = readonly string[] | `# ${string}`

/** An article of invented text, cut as given: no parser is asked. */
export function articleOf(paragraphs: readonly Paragraph[], meta: Partial<Article> = {}): Article {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let text = ''
  for (const [block, paragraph] of paragraphs.entries()) {
    const heading = typeof paragraph === 'string'
    const start = text.length
    for (const [i, sentence] of (heading ? [paragraph.slice(2)] : paragraph).entries()) {
      if (i > 0) text += ' '
      const from = text.length
      text += sentence
      sentences.push({ start: from, end: text.length, block, kind: heading ? 'heading' : 'sentence' })
    }
    blocks.push({ start, end: text.length, kind: heading ? 'heading' : 'paragraph' })
    text += '\n'
  }
  return {
    id: 'harbour',
    file: 'harbour.md',
    title: 'Harbour plan divides Port Ellery',
    publisher: null,
    url: null,
    author: null,
    published: null,
    text,
    blocks,
    sentences,
    ...meta,
  }
}

/** Where `words` first stand in the article's text. */
export function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words)
  if (start === -1) throw new Error(`not in the article: ${words}`)
  return { start, end: start + words.length }
}

/** A speaker whose name and role are those words of the article. */
export function speakerOf(article: Article, name: string, role: string | null = null): Speaker {
  return {
    kind: 'person',
    name: spanOf(article, name),
    role: role === null ? null : spanOf(article, role),
    mentions: [spanOf(article, name)],
  }
}

/** The article with these speakers; passages bring their own speech. */
export function attributed(article: Article, speakers: readonly Speaker[] = []): AttributedArticle {
  return { article, speakers, attributions: [], sentences: [] }
}

/** The sentence of `source` that holds `words`, as a passage. */
export function passageOf(source: AttributedArticle, words: string, said: Partial<Passage> = {}): Passage {
  const at = spanOf(source.article, words)
  const sentence = source.article.sentences.findIndex(({ start, end }) => start <= at.start && at.start < end)
  const { start, end } = source.article.sentences[sentence] ?? at
  return { source, start, end, sentence, type: 'narration', speaker: null, via: null, score: 1, ...said }
}

export function answerOf(passage: Passage, more: Partial<Answer> = {}): Answer {
  return { kind: 'answer', passage, closest: false, confidence: 0.9, passages: [passage], ...more }
}

export function refusalOf(more: Partial<Refusal>): Refusal {
  return {
    kind: 'refusal',
    reason: 'not-in-articles',
    person: null,
    quoted: 0,
    suggestions: [],
    confidence: 0.1,
    passages: [],
    ...more,
  }
}

import type { Answer, Asked, Outcome, Passage } from '../answer/answer.ts'
import type { Article } from '../article/article.ts'
import type { AttributedArticle } from '../attribution/attribution.ts'
import { nameAt, quote } from '../render/quote.ts'
import type { Span } from '../text/span.ts'

/**
 * One line of `whosaid ask --json`.
 *
 * @param asked what was asked; `id` is given back where the asker set one
 * @param refusalText the words of a refusal, as the surfaces show them
 * @param top how many passages of the ranking to give
 */
export function outcomeJson(
  asked: Asked & { readonly id?: unknown },
  outcome: Outcome,
  refusalText: string | null,
  top: number,
): string {
  const answer = outcome.kind === 'answer' ? outcome : null
  return JSON.stringify({
    ...(asked.id === undefined ? {} : { id: asked.id }),
    question: asked.text,
    answered: answer !== null,
    ...answerFields(answer),
    confidence: outcome.confidence,
    refusal: outcome.kind === 'refusal' ? { reason: outcome.reason, text: refusalText } : null,
    passages: outcome.passages.slice(0, top).map(passageFields),
  })
}

function answerFields(answer: Answer | null): object {
  if (answer === null) return { quote: null, article: null, speaker: null, via: null, type: null }
  const { passage } = answer
  const { id, title, publisher, url } = passage.source.article
  return {
    quote: slice(passage.source.article, passage),
    article: { id, title, publisher, url },
    speaker: speakerFields(passage.source, passage.speaker),
    via: textAt(passage.source.article, passage.via),
    type: passage.type,
  }
}

function passageFields(passage: Passage): object {
  const { article } = passage.source
  return {
    ...slice(article, passage),
    article: article.id,
    speaker: speakerFields(passage.source, passage.speaker),
    via: textAt(article, passage.via),
    type: passage.type,
    score: passage.score,
  }
}

/** One line of `whosaid attribute --json`. */
export function attributedJson(attributed: AttributedArticle, file: string): string {
  const { article } = attributed
  return JSON.stringify({
    file,
    sentences: article.sentences.map((sentence, i) => {
      const speech = attributed.sentences[i]!
      return {
        ...slice(article, sentence),
        kind: sentence.kind,
        speaker: speakerFields(attributed, speech.speaker),
        via: textAt(article, speech.via),
        type: speech.type,
      }
    }),
    attributions: attributed.attributions.map((attribution) => ({
      type: attribution.type,
      source: attribution.source && slice(article, attribution.source),
      cue: attribution.cue && slice(article, attribution.cue),
      content: attribution.content.map(({ start, end }) => ({ start, end })),
      speaker: speakerFields(attributed, attribution.speaker),
      via: textAt(article, attribution.via),
    })),
  })
}

/** A speaker's name and role in the article's own words; null for null. */
function speakerFields(
  source: AttributedArticle,
  index: number | null,
): { name: string; role: string | null } | null {
  const speaker = index === null ? undefined : source.speakers[index]
  if (speaker === undefined) return null
  const name = nameAt(source.article, speaker.name)
  return name && { name: name.text, role: textAt(source.article, speaker.role) }
}

function slice(article: Article, { start, end }: Span): { text: string; start: number; end: number } {
  return { text: quote(article, { start, end }).text, start, end }
}

function textAt(article: Article, span: Span | null): string | null {
  return span && quote(article, span).text
}

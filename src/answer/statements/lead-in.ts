import type { AttributedArticle } from '../../attribution/attribution.ts'
import { indexAt } from '../../attribution/reading/places.ts'
import { overlaps } from '../../text/span.ts'

/**
 * For a sentence that only tells that somebody speaks ("Lee said on Monday:", "— Ann Lee, Dover"): the sentence where
 * their words begin, as an index into the article's sentences. Null for a sentence that has some of the words itself.
 */
export function wordsBehind(
  { article, attributions, sentences }: AttributedArticle,
  sentence: number,
): number | null {
  const speech = sentences[sentence]
  const own = article.sentences[sentence]
  const content = attributions[speech?.attribution ?? -1]?.content
  if (!speech || !own || !content || content.some((span) => overlaps(span, own))) return null
  const first = indexAt(article.sentences, content[0]?.start ?? 0)
  return sentences[first]?.speaker === speech.speaker ? first : null
}

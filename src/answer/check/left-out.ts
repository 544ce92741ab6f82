import type { AttributedArticle } from '../../attribution/attribution.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Gap } from './compare.ts'

/** "…", "..." or "[...]": something is left out here, whoever quotes says. */
const ELLIPSIS = /…|\.\.\.|\. \. \./

/**
 * True where a claim leaves words of the article out and does not hide it: with an ellipsis, or who says it where that stands
 * between two parts of a quotation (“We stay,” she said, “and wait”).
 */
export function isOpenly({ claim, ours }: Gap, text: string, source: AttributedArticle): boolean {
  return ELLIPSIS.test(text.slice(claim.start, claim.end)) || isCue(source, ours)
}

function isCue({ article, attributions }: AttributedArticle, span: Span): boolean {
  const isSpoken = attributions.some(({ content }) => content.some((each) => overlaps(each, span)))
  return (
    !isSpoken &&
    /["'”’»]/.test(article.text.slice(span.start - 3, span.start)) &&
    attributions.some(({ source, cue }) => [source, cue].some((each) => each && overlaps(each, span)))
  )
}

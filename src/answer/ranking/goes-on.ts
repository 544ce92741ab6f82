import type { Expects, Hit } from '../../search/query.ts'
import type { AttributedArticle } from '../../attribution/attribution.ts'
import { evidence } from './evidence/evidence.ts'
import { lookAt, type Sought } from './features/look.ts'

/** What a sentence about the matter may leave to the next: "Lee died on Monday. She was 92." */
const told: ReadonlySet<Expects> = new Set<Expects>(['when', 'where', 'how-many', 'how-much', 'how-long'])
const PRONOUN = /^(?:He|She|It|They)\b/
/** So much of the question the first of the two must have. */
const ENOUGH = 0.5

/**
 * The hits, the sentence behind the best one first where that goes on about the same in the same paragraph and has the
 * time, place or number asked for, which the best lacks.
 */
export function goingOn(sought: Sought, hits: readonly Hit[]): readonly Hit[] {
  const [best] = hits
  if (best === undefined || !told.has(sought.request.expects) || best.coverage < ENOUGH) return hits
  const source = sought.library.articles[best.article]
  if (source === undefined || !isOneMatter(source, best.sentence) || holds(sought, best) > 0) return hits
  const next = { ...best, sentence: best.sentence + 1 }
  if (holds(sought, next) < 1) return hits
  return [
    next,
    ...hits.filter(({ article, sentence }) => article !== next.article || sentence !== next.sentence),
  ]
}

function holds(sought: Sought, hit: Hit): number {
  const { text, words, wanted } = lookAt(sought, hit)
  return evidence(text, words, wanted)
}

/** True where the next sentence stands in the same paragraph, begins with a pronoun, and is the same speaker's or nobody's, too. */
function isOneMatter({ article, sentences }: AttributedArticle, sentence: number): boolean {
  const [own, next] = article.sentences.slice(sentence, sentence + 2)
  return (
    own !== undefined &&
    next !== undefined &&
    own.block === next.block &&
    PRONOUN.test(article.text.slice(next.start, next.end)) &&
    sentences[sentence]?.speaker === sentences[sentence + 1]?.speaker
  )
}

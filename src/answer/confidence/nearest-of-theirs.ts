import type { Library } from '../../library/library.ts'
import type { Hit, Query } from '../../search/query.ts'
import { termSet, textOf } from '../ranking/sentence-text.ts'
import { theirs } from '../ranking/features/theirs.ts'
import type { Request } from '../request.ts'
import { waysOf } from '../ranking/features/look.ts'

/**
 * Of somebody who says nothing in the question's own words, the best statement that may be on it all the same: the sentences
 * before it, the rest of its paragraph or the title have one of them.
 */
export function nearestOfTheirs(
  library: Library,
  request: Request,
  query: Query,
  hits: readonly Hit[],
): Hit | undefined {
  const ways = waysOf(query)
  return hits.find((hit) => {
    if (theirs(library, request, hit) < 1) return false
    const around = termSet(textsAround(library, hit).join('\n'))
    return request.topics.some(({ asked: { term } }) =>
      (ways.get(term) ?? [term]).some((each) => around.has(each)),
    )
  })
}

/** The two sentences before, the sentence itself, the next of the same paragraph, and the title. */
function textsAround(library: Library, { article, sentence }: Hit): string[] {
  const { title = '', sentences = [] } = library.articles[article]?.article ?? {}
  const isSame = sentences[sentence + 1]?.block === sentences[sentence]?.block
  const texts = [-2, -1, 0, ...(isSame ? [1] : [])].map((by) =>
    textOf(library, { article, sentence: sentence + by }),
  )
  return [...texts, title]
}

import { setImmediate as turn } from 'node:timers/promises'
import type { Article } from '../../article/article.ts'
import { attribute } from '../../attribution/attribution.ts'
import { libraryOf, type Library } from '../../library/library.ts'
import { addArticle, removeArticle } from '../../search/search.ts'
import { articleChanges } from './changes.ts'

/**
 * The library of other articles, most of which it holds already. Between one article and the next, whatever else waits
 * gets its turn: questions are answered from the old library meanwhile.
 *
 * @param articles what the library is to hold
 * @param signal aborted: it may as well stop; the library of before is given
 */
export async function refresh(
  library: Library,
  articles: readonly Article[],
  signal: AbortSignal,
): Promise<Library> {
  const before = library.articles.map(({ article }) => article)
  const { changed, gone } = articleChanges(before, articles)
  if (changed.length === 0 && gone.length === 0) return library
  let { index } = library
  for (const article of changed) {
    await turn()
    if (signal.aborted) return library
    const attributed = attribute(article)
    await turn()
    index = addArticle(index, attributed)
  }
  for (const id of gone) {
    await turn()
    if (signal.aborted) return library
    index = removeArticle(index, id)
  }
  await turn()
  return libraryOf(index, library)
}

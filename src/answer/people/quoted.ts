import type { Library } from '../../library/library.ts'
import type { Scope } from './who.ts'

/** How many sentences of the articles in scope these speakers say. */
export function quotedIn(
  library: Library,
  as: readonly { readonly article: number; readonly speaker: number }[],
  scope: Scope,
): number {
  let count = 0
  for (const { article, speaker } of as) {
    if (scope !== null && !scope.has(article)) continue
    for (const sentence of library.articles[article]?.sentences ?? [])
      if (sentence.speaker === speaker) count += 1
  }
  return count
}

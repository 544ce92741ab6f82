import type { Library } from '../../library/library.ts'
import type { Scope } from './who.ts'

/** How many sentences of the articles in scope these people say; indices into the library's people. */
export function quotedIn(library: Library, people: readonly number[], scope: Scope): number {
  const places = people
    .flatMap((person) => library.people[person]?.as ?? [])
    .filter(({ article }) => scope === null || scope.has(article))
  return places.reduce((count, { article, speaker }) => {
    const sentences = library.articles[article]?.sentences ?? []
    return count + sentences.filter((sentence) => sentence.speaker === speaker).length
  }, 0)
}

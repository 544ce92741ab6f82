import type { Library } from '../../library/library.ts'
import { contains } from '../../text/span.ts'

/** The people of a sentence, its speaker first, then those whom it mentions; indices into the library's people. */
export function peopleIn(library: Library, article: number, sentence: number): number[] {
  const source = library.articles[article]
  const span = source?.article.sentences[sentence]
  if (!source || !span) return []
  const speaker = source.sentences[sentence]?.speaker ?? -1
  const mentioned = source.speakers.flatMap(({ mentions }, i) =>
    mentions.some((each) => contains(span, each)) ? [i] : [],
  )
  const people = library.personOf[article] ?? []
  return [speaker, ...mentioned.filter((each) => each !== speaker)].flatMap((each) => people[each] ?? [])
}

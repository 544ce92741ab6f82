import type { Library } from '../../../library/library.ts'
import type { Hit, Query } from '../../../search/query.ts'
import { termsOf, type Term } from '../../../text/terms.ts'
import { wantedOf, type Wanted } from '../evidence/wanted.ts'
import type { Request } from '../../request.ts'
import { textOf } from '../sentence-text.ts'

/** What is asked, read once for all sentences. */
export interface Sought {
  readonly library: Library
  readonly request: Request
  readonly wanted: Wanted
  /** Each term asked for, as it was typed. */
  readonly asWritten: ReadonlyMap<string, string>
  /** The terms asked for that are verbs. */
  readonly verbs: ReadonlySet<string>
  /** Each term asked for with what may stand in a sentence instead. */
  readonly ways: ReadonlyMap<string, readonly string[]>
  /** How rare the kind of thing asked for is among the sentences that are compared (`rarityOf`), 0 where none are. */
  readonly rarity: number
}

/** A sentence that may answer. */
export interface Look extends Sought {
  readonly hit: Hit
  readonly text: string
  readonly words: readonly Term[]
  /** The question's terms that it has itself, word for word or in another form: where they stand, as indices into `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Reads what is asked; `query` is what is searched for. */
export function soughtOf(library: Library, request: Request, query: Query): Sought {
  const { topics } = request
  return {
    library,
    request,
    wanted: wantedOf(request),
    asWritten: new Map(topics.map(({ asked: { term, word } }) => [term, word])),
    verbs: new Set(topics.filter(({ kind }) => kind === 'verb').map(({ asked }) => asked.term)),
    ways: waysOf(query),
    rarity: 0,
  }
}

/** Looks at one sentence. */
export function lookAt(sought: Sought, hit: Hit): Look {
  const text = textOf(sought.library, hit)
  const words = termsOf(text)
  return { ...sought, hit, text, words, places: placesOf(words, hit) }
}

function placesOf(words: readonly Term[], { matched }: Hit): Map<string, number[]> {
  const places = new Map<string, number[]>(matched.map(({ term }) => [term, []]))
  words.forEach(({ term }, i) => places.get(term)?.push(i))
  return places
}

/** The same look, with the places of what stands in for a term that the sentence lacks. */
export function withStandIns(look: Look): Look {
  const places = new Map(look.places)
  for (const [term, there] of look.places) {
    if (there.length > 0) continue
    const ways = new Set(look.ways.get(term))
    places.set(
      term,
      look.words.flatMap((word, i) => (ways.has(word.term) ? [i] : [])),
    )
  }
  return { ...look, places }
}

/** For each term asked for, itself and what may stand in a sentence instead. */
export function waysOf({ terms }: Query): ReadonlyMap<string, readonly string[]> {
  return new Map(terms.map(({ term, instead }) => [term, [term, ...instead.map((each) => each.term)]]))
}

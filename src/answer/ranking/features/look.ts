import type { Library } from '../../../library/library.ts'
import type { Hit } from '../../../search/query.ts'
import { termsOf, type Term } from '../../../text/terms.ts'
import type { Wanted } from '../evidence/evidence.ts'
import { wantedOf } from '../evidence/wanted.ts'
import type { Request } from '../../request.ts'
import { textOf } from '../sentence-text.ts'

/** What is asked, read once for all sentences. */
export interface Sought {
  readonly library: Library
  readonly request: Request
  readonly wanted: Wanted
}

/** A sentence that may answer, with what stands around it. */
export interface Look extends Sought {
  readonly hit: Hit
  readonly text: string
  readonly words: readonly Term[]
  /** The terms of the sentence before and of the one behind. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** Reads what is asked. */
export function soughtOf(library: Library, request: Request): Sought {
  return { library, request, wanted: wantedOf(request) }
}

/** Reads a sentence and what stands around it. */
export function lookAt(sought: Sought, hit: Hit): Look {
  const { article, sentence } = hit
  const text = textOf(sought.library, hit)
  const around = (by: number) =>
    new Set(termsOf(textOf(sought.library, { article, sentence: sentence + by })).map(({ term }) => term))
  return { ...sought, hit, text, words: termsOf(text), before: around(-1), after: around(1) }
}

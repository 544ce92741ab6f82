import type { Library } from '../../../library/library.ts'
import type { Hit } from '../../../search/query.ts'
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

/** A sentence that may answer. */
export interface Look extends Sought {
  readonly hit: Hit
  readonly text: string
}

/** Reads what is asked. */
export function soughtOf(library: Library, request: Request): Sought {
  return { library, request, wanted: wantedOf(request) }
}

/** Looks at one sentence. */
export function lookAt(sought: Sought, hit: Hit): Look {
  return { ...sought, hit, text: textOf(sought.library, hit) }
}

import { setImmediate as breathe } from 'node:timers/promises'
import { questionsAbout } from '../../answer/suggest/suggest.ts'
import type { Library } from '../../library/library.ts'

/** People whose statements are asked about; the picker shows 25 questions at most. */
const PEOPLE = 30

/**
 * Questions that the articles answer, for the picker of /ask. Each was tried before it is offered, which takes a while:
 * it is done in the background, a person at a time, and what is there so far is what is offered.
 */
export function questionsOf(library: Library): readonly string[] {
  const found: string[] = []
  void collect(library, found)
  return found
}

async function collect(library: Library, found: string[]): Promise<void> {
  const people = [...library.people.entries()].filter(([, { quoted }]) => quoted > 0)
  for (const [person] of people.sort(([, a], [, b]) => b.quoted - a.quoted).slice(0, PEOPLE)) {
    await breathe()
    found.push(...questionsAbout(library, person))
  }
}

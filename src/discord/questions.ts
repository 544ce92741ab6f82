import { setImmediate as breathe } from 'node:timers/promises'
import { suggestions } from '../answer/suggest/suggest.ts'
import type { Refusal } from '../answer/answer.ts'
import type { Library } from '../library/library.ts'

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
  const people = library.people.filter(({ quoted }) => quoted > 0).sort((a, b) => b.quoted - a.quoted)
  for (const { name, quoted } of people.slice(0, PEOPLE)) {
    await breathe()
    found.push(...suggestions(library, { text: '' }, aboutPerson(name, quoted)))
  }
}

/** The refusal after which questions about this person would be suggested. */
function aboutPerson(person: string, quoted: number): Refusal {
  return {
    kind: 'refusal',
    reason: 'person-not-on-this',
    person,
    quoted,
    suggestions: [],
    confidence: 0,
    passages: [],
  }
}

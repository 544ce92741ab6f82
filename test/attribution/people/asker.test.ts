import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import { articleOf } from './told.ts'

/** Who says the last sentence of a text, or null. */
function lastSpeaker(text: string): string | null {
  const { sentences, speakers } = attribute(articleOf(text))
  const name = speakers[sentences.at(-1)?.speaker ?? -1]?.name
  return name === undefined || name === 'author' ? null : text.slice(name.start, name.end)
}

describe('a pronoun behind a question', () => {
  it.each([
    [
      'is whom the main clause is about where somebody asks beside it',
      'Paul Orwin was not sure when Ted Marlow asked whether the port was safe.',
      'Paul Orwin',
    ],
    [
      'also where the question comes first',
      'After Ted Marlow asked whether the port was safe, Paul Orwin smiled.',
      'Paul Orwin',
    ],
    [
      'is the last who spoke where nobody asks',
      'Paul Orwin was not sure when Ted Marlow said that the port was safe.',
      'Ted Marlow',
    ],
  ])('%s', (_, before, name) => {
    expect(lastSpeaker(`${before}\n\n“It was built in a day,” he said.`)).toBe(name)
  })
})

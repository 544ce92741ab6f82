import { describe, expect, it } from 'vitest'
import { tells } from '../../../src/answer/people/relays.ts'

describe("a sentence that tells of somebody's words", () => {
  it.each([
    ['The clerk added that the Guild told the council it would strike.', 'the Guild', true],
    ['The Guild has also assured members of a rise, she said.', 'Guild', true],
    ['She said that the Guild had lost.', 'the Guild', false],
    ['The boats left, the Guild sank.', 'the Guild', false],
    ['“Nobody will beat the Guild,” the clerk said.', 'the Guild', false],
    ['The rules are those of the Guild, he said.', 'the Guild', false],
    ['The Guild’s clerk said so.', 'the Guild', false],
    ['The clerk – who left the Guild – said so.', 'the Guild', false],
    ['The clerk, who left the Guild, said so.', 'the Guild', false],
    ['The Guild, an old union, said so.', 'the Guild', true],
    ['The clerk said nothing.', 'the Guild', false],
    ['', 'the Guild', false],
    ['The Guild said so.', '', false],
  ])('%j, of %j: %j', (sentence, called, expected) => {
    expect(tells(sentence, called)).toBe(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/answer/answer.ts'
import { wordsBehind } from '../../../src/answer/statements/lead-in.ts'
import { statementsOf } from '../../../src/answer/statements/statements.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf } from '../invented.ts'

const ferry = articleOf(
  'ferry',
  'Olav Reed, the captain, said on Monday:',
  '“The ferry is old. It will sail until May.”',
  '“Nobody asked the crews about it.”',
  '— Ida Holm, Quillport',
  'The ferry sails twice a day.',
)
const library = buildLibrary([ferry])
const words = (sentence: number) => {
  const at = wordsBehind(ferry, sentence)
  const span = at === null ? undefined : ferry.article.sentences[at]
  return span && ferry.article.text.slice(span.start, span.end)
}

describe('a sentence that only leads to what is said', () => {
  test.each([
    ['before it', 0, '“The ferry is old.'],
    ['behind it', 4, '“Nobody asked the crews about it.”'],
  ])('has the words behind it: %s', (_, sentence, expected) => {
    expect(words(sentence)).toBe(expected)
  })

  test.each([
    ['has words itself', 1],
    ['is the article’s own', 5],
    ['is none', 99],
  ])('is none where the sentence %s', (_, sentence) => {
    expect(wordsBehind(ferry, sentence)).toBeNull()
  })

  test.each([
    ['What did Reed say on Monday?', 'The ferry is old.'],
    ['What did Ida Holm say?', 'Nobody asked the crews'],
  ])('does not answer %j', (text, expected) => {
    const { kind, passages } = answer(library, { text })
    const [{ start, end } = { start: 0, end: 0 }] = passages
    expect(kind).toBe('answer')
    expect(ferry.article.text.slice(start, end)).toContain(expected)
  })

  test('is no statement of theirs', () => {
    const all = library.people.flatMap((_, person) => statementsOf(library, person))
    expect(all.map(({ start, end }) => ferry.article.text.slice(start, end))).toEqual([
      '“The ferry is old. It will sail until May.”',
      '“Nobody asked the crews about it.”',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/answer/answer.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf } from '../invented.ts'

const library = buildLibrary([
  articleOf(
    'town',
    'Ida Holm, who ran the Quillport ferry for decades, died on Monday. She was 92.',
    'The fire broke out in a warehouse on Elm Street. It started at 3 a.m. and burned for nine hours.',
    'The council bought the old mill in 2019. They paid 3 million crowns for it.',
    'A crane fell on the pier.',
    'It stood there for 40 years.',
  ),
])

/** The sentence ranked first. */
function first(text: string): string {
  const { passages } = answer(library, { text })
  const best = passages[0]!
  return best.source.article.text.slice(best.start, best.end)
}

describe('the sentence behind, in the same paragraph,', () => {
  it.each([
    ['How old was Ida Holm when she died?', 'She was 92.'],
    ['When did the fire break out in the warehouse?', 'It started at 3 a.m. and burned for nine hours.'],
    ['How much did the council pay for the mill?', 'They paid 3 million crowns for it.'],
  ])('answers what the best one leaves open: %s', (question, expected) => {
    expect(first(question)).toBe(expected)
  })

  it.each([
    [
      'has the answer itself',
      'When did the council buy the mill?',
      'The council bought the old mill in 2019.',
    ],
    [
      'stands in a paragraph of its own',
      'How long did the crane fall on the pier?',
      'A crane fell on the pier.',
    ],
    ['tells who', 'Who bought the old mill?', 'The council bought the old mill in 2019.'],
  ])('does not where the best one %s', (_, question, expected) => {
    expect(first(question)).toBe(expected)
  })
})

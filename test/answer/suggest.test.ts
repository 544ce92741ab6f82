import { expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { topicsIn } from '../../src/answer/suggest/topic.ts'
import { library } from './invented.ts'

function suggestions(text: string, article?: string): readonly string[] {
  const outcome = answer(library, article === undefined ? { text } : { text, article })
  return outcome.kind === 'refusal' ? outcome.suggestions : []
}

it('suggests questions that are answered, each by another sentence', () => {
  const asked = suggestions('hello')
  expect(asked.length).toBeGreaterThan(1)
  const quoted = asked.map((text) => {
    const outcome = answer(library, { text })
    return outcome.kind === 'answer'
      ? `${outcome.passage.source.article.id} ${outcome.passage.start}`
      : 'refused'
  })
  expect(quoted).not.toContain('refused')
  expect(new Set(quoted).size).toBe(asked.length)
})

it('suggests what the person asked about did say', () => {
  const asked = suggestions('What did Renn say about vaccines?')
  expect(asked.length).toBeGreaterThan(0)
  for (const question of asked) expect(question).toMatch(/^What did Tobias Renn say about /)
})

it('keeps to the article asked about', () => {
  for (const question of suggestions('hello', 'school')) expect(question).not.toMatch(/Renn|Marta/)
})

it.each([
  ['the closure would ruin small crews', ['small crews', 'the closure']],
  ['they would not', []],
  ['Renn left', []],
  ['on Tuesday', []],
  ['', []],
])('finds the topics of %j: %j', (text, expected) => {
  expect(topicsIn(library, text, new Set(['renn'])).toSorted()).toEqual(expected.toSorted())
})

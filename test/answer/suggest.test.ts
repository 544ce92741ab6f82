import { expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { topicsIn } from '../../src/answer/suggest/topic.ts'
import { termsOf } from '../../src/text/terms.ts'
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
  ['the closure would ruin small crews', ['crews', 'the closure']],
  ['they would not', []],
  ['Renn left', []],
  ['on Tuesday', []],
  ['for obvious reasons it was a great honour', []],
  ['they met the last harbour master', ['the harbour master']],
  ['the crews trust the Quill Post', ['the Quill Post', 'the crews']],
  ['it was struck by a falling tree', ['the tree']],
  ['Dry your ears', ['the ears']],
  ['“Customers are waiting.', []],
  ['they say curfews "move trouble indoors"', ['curfews']],
  ['my thoughts are with the crews', ['the crews']],
  ['', []],
])('finds the topics of %j: %j', (text, expected) => {
  const counts = new Map(termsOf(text).map(({ term }) => [term, 2]))
  expect(topicsIn(library, text, new Set(['renn']), counts).toSorted()).toEqual(expected.toSorted())
})

it.each([
  ['the closure would ruin small crews', ['crews']],
  ['it was struck by a falling tree', []],
  ['a collapse of state would follow', []],
  ['she had slept in Quillport', []],
  ['the harbour master Marta Klee agreed', []],
])(
  'asks about no noun of which the article has no more to say, and about nobody else: %j',
  (text, expected) => {
    expect(topicsIn(library, text, new Set(), new Map())).toEqual(expected)
  },
)

it('names first what the article comes back to', () => {
  const counts = new Map(termsOf('crews').map(({ term }) => [term, 3]))
  expect(topicsIn(library, 'the nets of the crews', new Set(), counts)[0]).toBe('the crews')
  expect(topicsIn(library, 'the nets of the crews', new Set(), new Map())[0]).not.toBe('the crews')
})

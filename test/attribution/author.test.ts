import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'

function speakers(file: string): (string | null)[] {
  const result = parseArticle('test.md', file)
  if (result.kind !== 'article') throw new Error('no article')
  const { article } = result
  const read = attribute(article)
  return read.sentences.map(({ speaker }) => {
    const name = speaker === null ? null : read.speakers[speaker]?.name
    if (!name) return null
    return name === 'author' ? article.author : article.text.slice(name.start, name.end)
  })
}

const TEXT = 'Nobody needs a second bridge. The mayor, Ann Lee, said it would cost millions.\nI say no.'

test('the author of an opinion piece speaks where nobody else does', () => {
  const file = `---\ntitle: "Opinion: One bridge is enough"\nauthor: Bob Cole\n---\n${TEXT}`
  expect(speakers(file)).toEqual(['Bob Cole', 'Ann Lee', 'Bob Cole'])
})

test('the author of a report does not speak', () => {
  const file = `---\ntitle: "One bridge is enough, says mayor"\nauthor: Bob Cole\n---\n${TEXT}`
  expect(speakers(file)).toEqual([null, 'Ann Lee', null])
})

test('an opinion piece without an author is nobody’s', () => {
  expect(speakers(`---\ntitle: "Opinion: One bridge is enough"\n---\n${TEXT}`)).toEqual([
    null,
    'Ann Lee',
    null,
  ])
})

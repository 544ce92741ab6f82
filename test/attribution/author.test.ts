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

const PERSONAL =
  'I take the ferry. I like it. My neighbours do not. The mayor, Ann Lee, said it would go.\nI told her that I would miss it. I say no.'

test('an author who says “I” in sentence after sentence speaks, and what “I” told is the author’s, too', () => {
  const bob = 'Bob Cole'
  expect(speakers(`---\ntitle: The ferry\nauthor: Bob Cole\n---\n${PERSONAL}`)).toEqual([
    bob,
    bob,
    bob,
    'Ann Lee',
    bob,
    bob,
  ])
})

test.each([
  ['OPINION\n\nBy Bob Cole\n\n'],
  ['Opinion by Bob Cole\n\n'],
  ['COMMENT\n\nBy Bob Cole, columnist\n\n'],
])('the author may be named by a byline in the text: %j', (head) => {
  const read = speakers(`---\ntitle: The ferry\n---\n${head}${TEXT}`)
  expect(read.slice(-3)).toEqual(['Bob Cole', 'Ann Lee', 'Bob Cole'])
  expect(read.slice(0, -3).every((one) => one === null)).toBe(true)
})

test.each([['By Bob Cole\n\n'], ['COMMENT IS FREE\n\nBy Bob Cole\n\n'], ['OPINION\n\nBy the river.\n\n']])(
  'a byline makes no opinion, and an opinion no byline: %j',
  (head) => {
    expect(speakers(`---\ntitle: The ferry\n---\n${head}${TEXT}`).slice(-3)).toEqual([null, 'Ann Lee', null])
  },
)

test('a reporter who says “I” inside quotations or now and then reports', () => {
  const report = `${'The ferry is old. '.repeat(20)}I asked why. I waited. I rang. I left.`
  expect(speakers(`---\ntitle: The ferry\nauthor: Bob Cole\n---\n${report}`)).not.toContain('Bob Cole')
  const quoted = '“I know. I see. I hear. I feel. I wait.” The ferry is old.'
  expect(speakers(`---\ntitle: The ferry\nauthor: Bob Cole\n---\n${quoted}`)).not.toContain('Bob Cole')
})

test('a short quotation whose sentence goes on stays with whom it names', () => {
  const text = `I say no. “It is old,” Ann Lee told the council, and for once a mayor was not far from the truth.\nI like it. My boat is old. I row.\nWe said no, and then it was done.`
  const bob = 'Bob Cole'
  expect(speakers(`---\ntitle: The ferry\nauthor: Bob Cole\n---\n${text}`)).toEqual([
    bob,
    'Ann Lee',
    bob,
    bob,
    bob,
    bob,
  ])
})

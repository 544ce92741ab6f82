import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/article/parse.ts'
import { attribute } from '../../../src/attribution/attribution.ts'

/** "speaker | sentence" for each sentence that somebody says. */
function told(title: string, text: string): string[] {
  const result = parseArticle('test.md', `---\ntitle: "${title}"\n---\n${text}`)
  if (result.kind !== 'article') throw new Error('no article')
  const { article } = result
  const read = attribute(article)
  return read.sentences.flatMap(({ speaker }, index) => {
    const name = speaker === null ? null : read.speakers[speaker]?.name
    const { start = 0, end = 0 } = article.sentences[index] ?? {}
    if (!name || name === 'author') return []
    return [`${article.text.slice(name.start, name.end)} | ${article.text.slice(start, end)}`]
  })
}

describe('a letter to the editor is its writer’s', () => {
  test.each([
    [
      'Letters',
      'The ferry is old.\n\nIt leaks.\n\nAnn Lee, Northport',
      ['Ann Lee | The ferry is old.', 'Ann Lee | It leaks.'],
    ],
    [
      'Your views: 4 May',
      'Keep it\n\nThe ferry is old.\n\nANN LEE\n\nNorthport',
      ['ANN LEE | The ferry is old.'],
    ],
    ['The Wold Mail', 'To the Editor:\n\nThe ferry is old.\n\nAnn Lee', ['Ann Lee | The ferry is old.']],
    [
      'The Wold Mail',
      'Sir, The ferry is old.\n\n— Ann Lee\n\nDear Editor, It leaks.\n\nJoe Cole',
      ['Ann Lee | Sir, The ferry is old.', 'Joe Cole | Dear Editor, It leaks.'],
    ],
  ])('%s: %j', (title, text, expected) => {
    expect(told(title, text)).toEqual(expected)
  })

  test.each([
    ['Letters shed light on the ferry', 'The ferry is old.\n\nAnn Lee, Northport\n\nIt leaks.'],
    ['Letters', 'The ferry is old.\n\nBrief Encounter\n\nIt leaks.'],
    ['Letters', 'The ferry is old.\n\nIt leaks.'],
    ['The Wold Mail', 'The ferry is old.\n\nAnn Lee\n\nIt leaks.'],
    ['The Wold Mail', 'Sir Joe Cole sold the ferry.\n\nAnn Lee'],
  ])('and nobody’s in %s: %j', (title, text) => {
    expect(told(title, text)).toEqual([])
  })
})

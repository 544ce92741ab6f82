import { expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { withNames } from '../../src/answer/described.ts'
import { readQuestion, topicsOf } from '../../src/answer/question/question.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf } from './invented.ts'

const library = buildLibrary([
  articleOf(
    'pier',
    'Ann Lee, the mayor of Quillport, said the pier would close.',
    'Tom Cole, a former mayor, said it should not.',
    'Two fishermen, Sam Reed and Bo Holm, said so too.',
    'An engineer said that it was rotten.',
    'Lee resigned on Friday because of the pier.',
    'The pier was dear to everybody.',
  ),
])

/** The words of a question that a name may stand for, with the name. */
function named(text: string): string[] {
  const question = readQuestion(text)
  const topics = withNames(
    library,
    question,
    null,
    topicsOf(question, () => false),
  )
  return topics.flatMap(({ asked, meaning }) => meaning.map((name) => `${asked.word}: ${name}`))
}

it.each([
  ['Why did the mayor resign?', ['mayor: lee']],
  ['Why did the mayor of Quillport resign?', ['mayor: lee', 'quillport: lee']],
  ['Did the former mayor resign?', ['former: cole', 'mayor: cole']],
])('gives the name of whoever is described in %j', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

it.each([
  'Why did a mayor resign?',
  'Why did the fisherman resign?',
  'Why did the engineer resign?',
  'Why did the baker resign?',
  'Why did Mayor Lee resign?',
  'Why did the pier close?',
  '',
])('gives no name where none, or more than one, is meant in %j', (text) => {
  expect(named(text)).toEqual([])
})

it('finds what is told of somebody by name where the question only describes them', () => {
  const found = answer(library, { text: 'Why did the mayor step down?' })
  const [best] = found.passages
  expect(best && best.source.article.text.slice(best.start, best.end)).toBe(
    'Lee resigned on Friday because of the pier.',
  )
})

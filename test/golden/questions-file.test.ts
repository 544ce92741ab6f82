import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { readExpectations } from '../../src/terminal/questions/questions.ts'
import { differenceOf } from '../../src/terminal/questions/verdict.ts'

const knowledge = join(import.meta.dirname, '../../knowledge')

function articlesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const read = parseArticle(file, readFileSync(join(folder, file), 'utf8'))
      return read.kind === 'article' ? [attribute(read.article)] : []
    })
}

// Whoever adds articles of their own keeps the questions that ship.
it.each([
  ['alone', []],
  ['among two dozen others', articlesIn(join(import.meta.dirname, 'articles'))],
])('the shipped questions come out as expected of the shipped article %s', (_, others) => {
  const library = buildLibrary([...articlesIn(knowledge), ...others])
  const file = join(knowledge, 'questions.yaml')
  const { expectations, problems } = readExpectations(file, readFileSync(file, 'utf8'))
  const differences = expectations.map((each) => differenceOf(each, answer(library, each.asked)))
  expect(problems).toEqual([])
  expect(differences.filter((difference) => difference !== null)).toEqual([])
})

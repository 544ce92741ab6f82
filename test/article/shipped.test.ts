import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'

const file = join(import.meta.dirname, '../../knowledge/afghanistan-withdrawal.md')

it('finds the sentences and headings of the shipped article', () => {
  const result = parseArticle(file, readFileSync(file, 'utf8'))
  expect(result.problems).toEqual([])
  const sentences = result.kind === 'article' ? result.article.sentences : []
  expect(sentences.map(({ start, end }) => [start, end])).toEqual([
    [0, 193],
    [194, 437],
    [438, 743],
    [744, 977],
    [978, 1075],
    [1076, 1230],
    [1231, 1307],
    [1308, 1481],
    [1482, 1644],
    [1645, 1789],
    [1790, 1896],
    [1897, 2054],
    [2055, 2115],
    [2116, 2385],
    [2386, 2516],
    [2517, 2651],
    [2652, 2958],
    [2959, 3029],
    [3030, 3149],
    [3150, 3279],
    [3280, 3441],
    [3442, 3493],
    [3494, 3692],
    [3693, 3843],
    [3844, 4104],
    [4105, 4184],
    [4185, 4244],
    [4245, 4357],
    [4358, 4417],
  ])
  const headings = sentences.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  expect(headings).toEqual([12, 17, 21])
})

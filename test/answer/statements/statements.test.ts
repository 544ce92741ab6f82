import { describe, expect, test } from 'vitest'
import type { AttributedArticle, SentenceSpeech } from '../../../src/attribution/attribution.ts'
import { quotedPeople, statementsOf } from '../../../src/answer/statements/statements.ts'
import { articleOf, speakerOf } from '../../render/invented.ts'

const said = (
  speaker: number | null,
  attribution: number | null,
  type: SentenceSpeech['type'] = 'direct',
) => ({
  type,
  speaker,
  via: null,
  attribution,
})

const harbour = articleOf([
  ['Ida Holm and Olav Reed met.', '"We stop.', 'We go," Holm said.', 'Holm added that it rained.'],
  ['"No," Reed said.'],
])
const school = articleOf([['"Yes," said Ida Holm.']], { id: 'school' })
const articles: AttributedArticle[] = [
  {
    article: harbour,
    speakers: [speakerOf(harbour, 'Ida Holm'), speakerOf(harbour, 'Olav Reed')],
    attributions: [],
    sentences: [
      said(null, null, 'narration'),
      said(0, 0),
      said(0, 0, 'mixed'),
      said(0, 1, 'indirect'),
      said(1, 2),
    ],
  },
  { article: school, speakers: [speakerOf(school, 'Ida Holm')], attributions: [], sentences: [said(0, 0)] },
]
const holm = {
  as: [
    { article: 0, speaker: 0 },
    { article: 1, speaker: 0 },
  ],
}
const library = { articles, people: [{ as: [{ article: 0, speaker: 1 }] }, holm, { as: [] }] }

describe('statementsOf', () => {
  const texts = (person: number, article?: string) =>
    statementsOf(library, person, article).map(({ source, start, end, type }) => [
      source.article.text.slice(start, end),
      type,
    ])

  test('gives everything a person says, one passage a statement', () => {
    expect(texts(1)).toEqual([
      ['"We stop. We go," Holm said.', 'mixed'],
      ['Holm added that it rained.', 'indirect'],
      ['"Yes," said Ida Holm.', 'direct'],
    ])
  })

  test('keeps to one article', () => {
    expect(texts(1, 'school')).toEqual([['"Yes," said Ida Holm.', 'direct']])
  })

  test.each([2, 7, -1])('gives nothing for person %i, who says nothing', (person) => {
    expect(texts(person)).toEqual([])
  })
})

describe('quotedPeople', () => {
  const counts = (article?: string) =>
    quotedPeople(library, article).map(({ person, sentences, direct }) => [person, sentences, direct])

  test('counts who is quoted, most first', () => {
    expect(counts()).toEqual([
      [1, 4, 3],
      [0, 1, 1],
    ])
  })

  test('keeps to one article', () => {
    expect(counts('school')).toEqual([[1, 1, 1]])
    expect(counts('nowhere')).toEqual([])
  })
})

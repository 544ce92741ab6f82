import { describe, expect, it } from 'vitest'
import { isRival } from '../../src/answer/confidence/rival.ts'
import { askedWords } from '../../src/answer/question/asked-words.ts'
import { countedNoun } from '../../src/answer/question/counted.ts'
import { why } from '../../src/answer/why.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf } from './invented.ts'

/** Whether a sentence speaks of what was asked about as another's; names are words with a capital. */
const rival = (question: string, sentence: string): boolean =>
  isRival(
    askedWords(question),
    sentence,
    (_, capital) => capital,
    (asked, term) => asked === term,
    countedNoun(askedWords(question)),
  )

it('is told of things, not of deeds', () => {
  const aid = buildLibrary([
    articleOf(
      'aid',
      'The Quill Relief Foundation runs a kitchen.',
      'Since the QRF began to cook in June, Borduria began to send rice.',
    ),
  ])
  const { signs } = why(aid, { text: 'When did the foundation begin to cook?' })
  expect(signs.find(({ sign }) => sign === 'rival')?.value ?? 0).toBe(0)
})

it('is told of nations in small letters, too', () => {
  const boats = buildLibrary([articleOf('boats', 'In the storm a total of 40 Swedish sailors drowned.')])
  const { signs } = why(boats, { text: 'how many danish sailors drowned' })
  expect(signs.find(({ sign }) => sign === 'rival')?.value).toBe(1)
})

describe('a sentence that speaks of the same thing as another’s', () => {
  it.each([
    ['How many Danish sailors were saved?', 'A total of 40 Swedish sailors were saved.'],
    ['What does the Elmford council want?', 'It was the Northport council that wanted a bridge.'],
    ['Who pays the Danish sailors?', 'The storm left Danish fishermen and Swedish sailors without pay.'],
    ['How many Russians drowned?', 'A total of 40 Swedish sailors drowned.'],
  ])('is told: %j, %j', (question, sentence) => {
    expect(rival(question, sentence)).toBe(true)
  })

  it.each([
    ['How many Danish sailors were saved?', 'A total of 40 Danish sailors were saved.'],
    ['How many Danish sailors were saved?', 'A total of 40 sailors were saved.'],
    ['How many Danish sailors were saved?', 'Danish and Swedish sailors were saved.'],
    ['How many Russians drowned?', 'A total of 40 Russian and Swedish sailors drowned.'],
    ['Why was Lee arrested?', 'Lee, 41, said that Ford arrested him.'],
    ['How many Russians drowned?', 'A total of 40 sailors drowned.'],
    ['How many sailors were saved?', 'A total of 40 Swedish sailors were saved.'],
    ['How many Danish sailors were saved?', 'The ship was Swedish.'],
  ])('is none: %j, %j', (question, sentence) => {
    expect(rival(question, sentence)).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { attribute } from '../../../../src/attribution/attribution.ts'
import { articleOf, found } from '../../found.ts'

const ABOVE = 'Ann Lee said the bridge was closed.\n'

describe('a full text that a line announces', () => {
  test.each([
    [
      `${ABOVE}Transcript as follows:\n“We are sorry. It is old.”`,
      'Transcript | as follows | “We are sorry. It is old.”',
    ],
    [`${ABOVE}The full statement:\n“We are sorry.”`, 'The full statement | - | “We are sorry.”'],
  ])('is found in %j', (text, expected) => {
    expect(found(text, 'full-text')).toEqual([expected])
  })

  test('belongs to whoever spoke last above it, all its paragraphs', () => {
    const text = `Bob Cole said no.\n${ABOVE}Rain fell.\nTranscript as follows:\n“We are sorry.\n“It is old.”`
    const { article, speakers, sentences } = attribute(articleOf(text))
    const names = sentences.slice(3).map(({ speaker }) => {
      const name = speakers[speaker ?? -1]?.name
      return name && name !== 'author' ? article.text.slice(name.start, name.end) : '-'
    })
    expect(names).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee'])
  })

  test.each([
    ['Rain fell on the town.\nTranscript as follows:\n“We are sorry.”'],
    [`${ABOVE}The price list:\n“We are sorry.”`],
    [`${ABOVE}The full statement:\nThe bridge is old.`],
    [`${ABOVE}Here is Bob Cole’s full statement:\n“We are sorry.”`],
    [`${ABOVE}The statement was short. Transcript as follows:\n“We are sorry.”`],
  ])('is not found in %j', (text) => {
    expect(found(text, 'full-text')).toEqual([])
  })
})

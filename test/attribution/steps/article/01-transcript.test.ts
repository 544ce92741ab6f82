import { describe, expect, test } from 'vitest'
import { attribute } from '../../../../src/attribution/attribution.ts'
import { articleOf, found } from '../../found.ts'

describe('a transcript', () => {
  test.each([
    ['LEE: The bridge is closed.\n\nCOLE: Why is it closed?\n\nLEE: It is old.', 'LEE | - | It is old.'],
    [
      'Q: Why is it closed?\n\nA: It is old.\n\nIt may fall.\n\nQ: When?\n\nA: Soon.',
      'A | - | It is old.\n\nIt may fall.',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'transcript')).toContain(expected)
  })

  test.each([
    ['Opening hours: nine to five.\n\nPrice: two pounds.\n\nPlace: Northport.'],
    ['Lee: The bridge is closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'transcript')).toEqual([])
  })
})

test('an answer’s source is its label, and its speaker whoever is interviewed', () => {
  const text =
    'Morag Dunne tended lights. Dunne spoke in her kitchen.\nQ: Why?\nA: It was quiet there.\nQ: When?\nA: Long ago.'
  const { article, attributions, speakers } = attribute(articleOf(text))
  const said = attributions.filter(
    ({ source }) => source && article.text.slice(source.start, source.end) === 'A',
  )
  const names = said.map(({ speaker }) => speakers[speaker ?? -1]?.name)
  expect(names.map((name) => name && name !== 'author' && article.text.slice(name.start, name.end))).toEqual([
    'Morag Dunne',
    'Morag Dunne',
  ])
})

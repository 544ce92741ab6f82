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
    // by full names first, then by initials
    [
      'Paul Dean: Why here?\n\nRosa Vale: The rent.\n\nPD: And the winters?\n\nRV: Long. I read.',
      'RV | - | Long. I read.',
    ],
    // whom the introduction names, once each
    [
      'On Monday Paul Dean met Rosa Vale at the light.\n\nPD: Why here?\n\nRV: The rent. It is cheap.',
      'RV | - | The rent. It is cheap.',
    ],
    // line breaks lost: answers in the questions' paragraphs
    [
      'Salt & Sand: Why here? Rosa Vale: The rent.\n\nS&S: And the winters? RV: Long.\n\nS&S: What? RV: Maps.',
      'RV | - | Maps.',
    ],
    // an office and who holds it
    [
      'The Minister for Ports (Rosa Vale): It is closed.\n\nPaul Dean: Why?\n\nRosa Vale: It is old.\n\nSeveral members: Hear, hear.\n\nPaul Dean: Why?',
      'The Minister for Ports (Rosa Vale) | - | It is closed.',
    ],
    [
      'The Chair: Order.\n\nRosa Vale (Elm North): It is closed.\n\nPaul Dean: Why?\n\nSeveral members: Hear, hear.\n\nPaul Dean: Why?\n\nRosa Vale: It is old.',
      'Several members | - | Hear, hear.',
    ],
    // an answer that is a number
    ['HOST: How many?\n\nVALE: 46.\n\nHOST: And you?\n\nVALE: Maps.', 'VALE | - | 46.'],
    // only the answers have labels
    [
      'Rosa Vale keeps the light at Sker.\n\nWhy here?\n\nVale: The rent.\n\nAnd the winters?\n\nVale: Long.',
      'Vale | - | The rent.',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'transcript')).toContain(expected)
  })

  test.each([
    ['Opening hours: nine to five.\n\nPrice: two pounds.\n\nPlace: Northport.'],
    ['Lee: The bridge is closed.'],
    // a poll, and whoever is in it
    [
      'Rosa Vale and Paul Dean lead the poll.\n\nVale: 45 percent.\n\nDean: 43 percent.\n\nUndecided: 12 percent.',
    ],
    // a table of results
    ['Final count: All votes.\n\nAnn Lee: 1,769.\n\nBob Cole: 1,501.\n\nLee: 547.\n\nCole: 46.'],
    // labels that are nobody known
    ['Paul Dean met Rosa Vale.\n\nDid it rain?\n\nBorn: London.\n\nLives: Leeds.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'transcript')).toEqual([])
  })

  test('takes a word with a colon inside a turn for no label', () => {
    const text =
      'HOST: Why here?\n\nVALE: The rent. Note: it is cheap.\n\nHOST: And?\n\nVALE: Note: it is cheap.'
    expect(found(text, 'transcript')).toContain('VALE | - | The rent. Note: it is cheap.')
  })
})

test.each([
  [
    'in its own label',
    'The Deputy Chair (Rosa Vale): Order.\n\nPaul Dean: Why?\n\nThe Deputy Chair: Order.\n\nPaul Dean: Why?',
  ],
  [
    'in the introduction',
    'They met with the Deputy Chair (Rosa Vale) presiding.\n\nThe Deputy Chair: Order.\n\nPaul Dean: Why?\n\nPaul Dean: Well?\n\nThe Deputy Chair: Order.',
  ],
])('an office speaks as whoever is named behind it %s', (_, text) => {
  const { attributions, speakers } = attribute(articleOf(text))
  const names = attributions.map(({ speaker }) => {
    const name = speakers[speaker ?? -1]?.name
    return typeof name === 'object' ? text.slice(name.start, name.end) : null
  })
  expect(new Set(names)).toEqual(new Set(['Rosa Vale', 'Paul Dean']))
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

import { describe, expect, test } from 'vitest'
import { attribute } from '../../../../src/attribution/attribution.ts'
import { articleOf, found } from '../../found.ts'

describe('who speaks in a relative clause', () => {
  test('is sure of “It was Ann Lee who said”, and not of “the woman who said”', () => {
    const named = (text: string) =>
      attribute(articleOf(text)).attributions.map(({ speaker }) => speaker !== null)
    expect(named('It was Ann Lee who said the bridge was closed.')).toEqual([true])
    expect(named('The bus took the woman who said the bridge was closed.')).toEqual([false])
  })

  test.each([
    [
      'The talks were led by Ann Lee, who said that the bridge was closed.',
      'Ann Lee | said | that the bridge was closed',
    ],
    [
      'The prize was announced on Friday by the Harbour Guild, which said that it was deserved.',
      'the Harbour Guild | said | that it was deserved',
    ],
    [
      'In May, Ann Lee released a video that said that the bridge was closed.',
      'Ann Lee | said | that the bridge was closed',
    ],
    [
      'Bob Cole left after a post on Monday that said that the bridge was closed.',
      'a post | said | that the bridge was closed',
    ],
    ['Ann Lee, who said she was tired, argued that the vote was fair.', 'Ann Lee | said | she was tired'],
    [
      '“It is old,” said Ann Lee, an aide in Northport, who added that the price had “doubled” since May.',
      'Ann Lee, an aide in Northport | added | that the price had “doubled” since May',
    ],
    [
      'The council released a statement that, while praising Bob Cole, accused the port of waste.',
      'The council | accused | the port of waste',
    ],
    [
      'The plan had the backing of the mayor Ann Lee, who said that the bridge was closed.',
      'the mayor Ann Lee | said | that the bridge was closed',
    ],
    [
      'It met with criticism from the Harbour Guild, which says it is late.',
      'the Harbour Guild | says | it is late',
    ],
    ['A majority dislikes it, including 18% who say the road is bad.', '18% | say | the road is bad'],
    [
      'Ann Lee, who backed Bob Cole and said the road was bad, then left.',
      'Ann Lee | said | the road was bad',
    ],
    [
      'Following the leak of the report, which said that the road was bad, the council closed it.',
      'the report | said | that the road was bad',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'relative')).toContain(expected)
  })

  test.each([
    ['Ann Lee, who runs the port, said it was closed.'],
    ['The book which Lee read was long.'],
    ['Whoever said that was wrong.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'relative')).toEqual([])
  })
})

test('names nobody by a clause that only tells which one is meant', () => {
  const { sentences } = attribute(articleOf('A man wore a hat that said that the bridge was old.'))
  expect(sentences.map(({ speaker }) => speaker)).toEqual([null])
})

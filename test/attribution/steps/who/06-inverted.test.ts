import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a subject behind its verb', () => {
  test.each([
    ['“The bridge is closed,” rued Ann Lee.', 'Ann Lee | rued | “The bridge is closed,”'],
    ['“The bridge is closed,” chimed in Ann Lee.', 'Ann Lee | chimed in | “The bridge is closed,”'],
    [
      '“The bridge is closed,” said Ann Lee, the mayor.',
      'Ann Lee, the mayor | said | “The bridge is closed,”',
    ],
    [
      '“In the town,” reports the Gazette, “it is over.”',
      'the Gazette | reports | “In the town,” … “it is over.”',
    ],
    ['“It is over,” says lead author Ann Lee.', 'lead author Ann Lee | says | “It is over,”'],
    ['“It is over,” said another leading expert.', 'another leading expert | said | “It is over,”'],
    ['“It is over,” said US envoy Ann Lee.', 'US envoy Ann Lee | said | “It is over,”'],
    [
      'Two firms and a promise to pay the debt keep it open, said Ann Lee, an aide who knows the port.',
      'Ann Lee, an aide who knows the port | said | Two firms and a promise to pay the debt keep it open',
    ],
    [
      'The price of ice and the firm’s ability to pay its debt matter, said Ann Lee.',
      'Ann Lee | said | The price of ice and the firm’s ability to pay its debt matter',
    ],
    [
      'The plan, said Ann Lee, an expert on trade, would close the port.',
      'Ann Lee, an expert on trade | said | The plan … would close the port',
    ],
    ['The bridge is closed, said Ann Lee.', 'Ann Lee | said | The bridge is closed'],
    [
      '“It is over,” warned the head of the port in a letter.',
      'the head of the port | warned | “It is over,”',
    ],
    [
      'And Cole, said Ann Lee, who remains his friend, does not forget.',
      'Ann Lee, who remains his friend | said | And Cole … does not forget',
    ],
    ['“We want what they have in Elm,” said Ann Lee.', 'Ann Lee | said | “We want what they have in Elm,”'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'inverted')).toContain(expected)
  })

  test.each([
    ['Ann Lee, the mayor, said the bridge was closed.'],
    ['Lee, who runs the port, announced layoffs.'],
    ['“The bridge is closed,” she said.'],
    ['“The bridge is closed,” Ann Lee, the mayor, told Bob Cole.'],
    ['“It is old,” Ann Lee, the mayor, said Sunday.'],
    ['Ann Lee, eager to pay the debt, told Bob Cole.'],
    ['The clerks and the mayor, and the guards, tweeted their support.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'inverted')).toEqual([])
  })
})

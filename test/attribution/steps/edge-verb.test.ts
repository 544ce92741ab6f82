import { describe, expect, test } from 'vitest'
import { found } from '../found.ts'

describe('any verb at the edge of a quotation that opens the sentence, or began before it', () => {
  test.each([
    ['“The bridge is closed,” he surmised.', 'before', 'he | surmised | “The bridge is closed,”'],
    ["''The bridge is closed,'' he surmised.", 'before', "he | surmised | ''The bridge is closed,''"],
    ['“It is open!” beamed Ann Lee.', 'inverted', 'Ann Lee | beamed | “It is open!”'],
    [
      '“It is old. The bridge is closed,” Ann Lee notes.',
      'before',
      'Ann Lee | notes | “It is old. The bridge is closed,”',
    ],
    [
      '“The bridge is closed,” Ann Lee grinned at the crowd.',
      'before',
      'Ann Lee | grinned | “The bridge is closed,”',
    ],
  ])('tells who spoke in %j', (text, order, expected) => {
    expect(found(text, order)).toContain(expected)
  })

  test.each([
    ['“The bridge is closed” painted the wall.'],
    ['“The bridge is closed,” the sign that hung there.'],
    ['“Evening Report,” the show, aired at nine.'],
    ['“The bridge,” it was at last.'],
    ['“It is old. The bridge is closed,” notes from the meeting.'],
  ])('tells nothing in %j', (text) => {
    expect([...found(text, 'before'), ...found(text, 'inverted')]).toEqual([])
  })
})

describe('any verb with a comma and a whole sentence in marks behind it', () => {
  test.each([
    [
      'Ann Lee shot back, “The bridge is closed for good.”',
      'Ann Lee | shot | “The bridge is closed for good.”',
    ],
    ['Ann Lee issued a statement, “The bridge is closed.”', 'Ann Lee | issued | “The bridge is closed.”'],
  ])('tells who spoke in %j', (text, expected) => {
    expect(found(text, 'before')).toContain(expected)
  })

  test.each([
    ['Ann Lee wore her best coat, “Made In Northport Town.”'],
    ['Ann Lee wore her best coat, “if not the best of all.”'],
    ['Ann Lee wore her best coat, a gift. “The bridge is closed.”'],
    ['It rained on the town and the bus, “Nobody came to the fair.”'],
  ])('tells nothing in %j', (text) => {
    expect(found(text, 'before')).toEqual([])
  })
})

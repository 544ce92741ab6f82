import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a name or a clause before a colon', () => {
  test.each([
    [
      'Critics responded:\n“The bridge is closed for good.”',
      'Critics | responded | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee, who has led the city since 2011, says:\n“The bridge is closed for good.”',
      'Ann Lee, who has led the city since 2011 | says | “The bridge is closed for good.”',
    ],
    ['The closure was too much for Ann Lee: “I give up the port.”', 'Ann Lee | - | “I give up the port.”'],
    ['The crowd sang:\n“Close the port.”', 'The crowd | sang | “Close the port.”'],
    [
      'Ann Lee (North): “The bridge is closed for good.”',
      'Ann Lee (North) | - | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee, who has lived there since 1988: “The bridge is closed for good.”',
      'Ann Lee, who has lived there since 1988 | - | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee, 44, builder: “The bridge is closed for good.”',
      'Ann Lee, 44, builder | - | “The bridge is closed for good.”',
    ],
    ['More from Ann Lee: “The bridge is closed for good.”', 'Ann Lee | - | “The bridge is closed for good.”'],
    [
      'From the harbour, Ann Lee: “The bridge is closed for good.”',
      'Ann Lee | - | “The bridge is closed for good.”',
    ],
    [
      'The mayor did not wait long: “The bridge is closed.”',
      'The mayor | did not wait long | “The bridge is closed.”',
    ],
    ['Lee’s answer was: “The bridge is closed.”', 'Lee | answer was | “The bridge is closed.”'],
    [
      'From Ann Lee’s Facebook post: “The bridge is closed.”',
      'Ann Lee | Facebook post | “The bridge is closed.”',
    ],
    [
      'Here is the mayor’s full statement:\n“The bridge is closed.”',
      'the mayor | full statement | “The bridge is closed.”',
    ],
    [
      'As Ann Lee noted, the port was to blame:\n“The bridge is closed.”',
      'Ann Lee | noted | “The bridge is closed.”',
    ],
    ['Her whole reply: “The bridge is closed.”', 'Her | whole reply | “The bridge is closed.”'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'colon')).toContain(expected)
  })

  test.each([
    ["Ann Lee Mocks Cole's Old Friends: ‘Close The Port...’\nIt is old."],
    ['Clerks joined in the chant:\n“Who shuts the port?” the women asked.'],
    ['There were three roads: the old, the new and the long one.'],
    ['It was clear: “no” was the word.'],
    ['Note: the bridge is closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'colon')).toEqual([])
  })
})

describe('a name before the colon of a first line', () => {
  test.each([
    ['Lee: The port will close in May.\nIt is old.', 'Lee | - | The port will close in May'],
    ['Poll: Most want a new bridge.\nIt is old.', 'Poll | - | Most want a new bridge'],
  ])('speaks in %j', (text, expected) => {
    expect(found(text, 'headline')).toContain(expected)
  })

  test.each([
    ['NORTHPORT: The harbor will close in May.\nIt is old.'],
    ['The Latest: Cole wins the vote.\nIt is old.'],
    ['Bridges: They will close in May.\nIt is old.'],
    ['Lee: The port at noon.\nIt is old.'],
    ['It is old.\nLee: The port will close in May.'],
    ['Lee: The port will close in May. It is old.'],
  ])('does not in %j', (text) => {
    expect(found(text, 'headline')).toEqual([])
  })
})

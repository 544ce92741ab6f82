import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a verb that shares its subject', () => {
  test.each([
    [
      'The note follows a letter in which she praised the port and urged others to help.',
      'she | urged | others to help',
    ],
    [
      'Ann Lee said the bridge was closed and warned that it might fall.',
      'Ann Lee | warned | that it might fall',
    ],
    [
      'Ann Lee was blamed for the delay, but in an interview last year argued that it was short.',
      'Ann Lee | argued | that it was short',
    ],
    [
      'The mayor raised the alarm and said the bridge was closed.',
      'The mayor | said | the bridge was closed',
    ],
    [
      'Ann Lee thanked the town, mocked the clerks, and said the bridge was closed.',
      'Ann Lee | said | the bridge was closed',
    ],
    [
      'Ann Lee called the vote “a farce,” denounced her rival and said the bridge was closed.',
      'Ann Lee | said | the bridge was closed',
    ],
    [
      'Ann Lee said that Bob Cole denied the charge and questioned why he left.',
      'Ann Lee | questioned | why he left',
    ],
    [
      'Ann Lee defended the port, mocked the council and its plan, and left.',
      'Ann Lee | mocked | the council and its plan',
    ],
    [
      'They’re tired of rules and generally agree that the road is bad.',
      'They’re | agree | that the road is bad',
    ],
    [
      'They are tired of rules and generally agree that the road is bad.',
      'They | agree | that the road is bad',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'coordinated')).toContain(expected)
  })

  test.each([
    ['Ann Lee said the bridge was closed and old.'],
    ['Lee came and went.'],
    ['Ann Lee and Bob Cole said the bridge was closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'coordinated')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a quotation that nobody stands beside', () => {
  test.each([
    [
      'Ann Lee laughed. “The bridge is closed for good,” which is true.',
      'Ann Lee | laughed | “The bridge is closed for good,”',
    ],
    [
      'Ann Lee laughed. “The bridge is closed for good.”',
      'Ann Lee | laughed | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee agreed. “The bridge is closed for good.”',
      'Ann Lee | agreed | “The bridge is closed for good.”',
    ],
    [
      'The clerk shook her head. “The bridge is closed for good.”',
      'The clerk | - | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee, whose boat was lost, wept. “The bridge is closed for good.”',
      'Ann Lee, whose boat was lost, | - | “The bridge is closed for good.”',
    ],
    [
      'Ann Lee said it would close. Rain fell.\nThe town listened to Lee in silence.\n“The bridge is closed for good.”',
      'Lee | - | “The bridge is closed for good.”',
    ],
    [
      '“It is shut,” Ann Lee told the Herald. She has lived here for ten years.\n“The bridge is closed for good.”',
      'She | - | “The bridge is closed for good.”',
    ],
    [
      '“It is shut,” Ann Lee said.\nShe has lived here for ten years.\n“The bridge is closed for good.”',
      'She | - | “The bridge is closed for good.”',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'named-before')).toContain(expected)
  })

  test.each([
    [
      'Ann Lee said it would close. Rain fell.\nThe town listened in silence.\n“The bridge is closed for good.”',
    ],
    [
      'Ann Lee said it would close. Rain fell.\nThe town listened to Lee.\n“The bridge is closed.” The road was bad.',
    ],
    [
      '“It is shut,” Ann Lee said.\nRain fell.\nShe has lived here for years.\n“The bridge is closed for good.”',
    ],
    ['The bridge creaked. “The bridge is closed for good.”'],
    ['Ann Lee laughed. The “iron bridge” is closed.'],
    ['“The bridge is closed for good.”'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'named-before')).toEqual([])
  })

  test.each([
    ['Ann Lee said the bridge would close.\n“We need a new one. This one is old.”\nThe road was bad.', true],
    ['Ann Lee said the bridge would close.\n“We need a new one,” the sign read. “This is old.”', false],
    ['Ann Lee asked Bob Cole about the bridge.\n“We need a new one. This one is old.”', false],
    ['The road was bad, as Ann Lee said.\nThe sign was new.\n“We need a new one.”', false],
  ])('goes on from the statement in the paragraph before where it stands alone: %j', (text, goesOn) => {
    const said = [...found(text, 'clause'), ...found(text, 'as-clause')].filter((one) =>
      one.startsWith('Ann Lee'),
    )
    expect(said.some((one) => one.includes('We need'))).toBe(goesOn)
  })

  test.each([
    ['“It is old,” Ann Lee said. Instead, “we need a new one for the port.”', true],
    ['“It is old,” Ann Lee said. And, “we need a new one for the port.”', true],
    ['“It is old,” Ann Lee said. Cole, “we need a new one for the port.”', false],
  ])('goes on behind a word that joins it to what was said: %j', (text, goesOn) => {
    expect(found(text, 'quotation').join().includes('we need')).toBe(goesOn)
  })
})

import { expect, test } from 'vitest'
import { speechType } from '../../src/attribution/speech-type.ts'

const TEXT = '“All of it,” and then some'
const QUOTES = [{ start: 0, end: 12 }]

test.each([
  [[{ start: 0, end: 12 }], 'direct'],
  [[{ start: 1, end: 10 }], 'direct'],
  [[{ start: 13, end: 26 }], 'indirect'],
  [[{ start: 0, end: 26 }], 'mixed'],
  [
    [
      { start: 0, end: 4 },
      { start: 13, end: 16 },
    ],
    'mixed',
  ],
  [[], 'indirect'],
])('what stands at %j is %s', (content, expected) => {
  expect(speechType(TEXT, content, QUOTES)).toBe(expected)
})

import { expect, test } from 'vitest'
import { confidenceOf } from '../../src/attribution/confidence.ts'

const TEXT = 'Ann Lee said so. She said so.'
const NAME = { start: 0, end: 7 }
const PRONOUN = { start: 17, end: 20 }

test('what is doubtful about a name must fail twice', () => {
  expect(confidenceOf(TEXT, NAME, 0.5, 1)).toBe(0.75)
})

test('a pronoun is as sure as its statement and whom it stands for together', () => {
  expect(confidenceOf(TEXT, PRONOUN, 0.5, 0.5)).toBe(0.25)
})

test('a statement whose speaker goes on without a mention is no pronoun', () => {
  expect(confidenceOf(TEXT, null, 1, 0.5)).toBe(0.75)
})

test('what is sure stays sure', () => {
  expect(confidenceOf(TEXT, NAME, 1, 1)).toBe(1)
})

import { expect, test } from 'vitest'
import { confidenceOf } from '../../src/attribution/confidence.ts'

test('the doubt about finding a statement counts twice where its speaker is one who speaks', () => {
  expect(confidenceOf(0.5, 1, false)).toBe(0.75)
})

test('the doubt about finding a statement counts once where its speaker is nothing that speaks', () => {
  expect(confidenceOf(0.5, 1, true)).toBe(0.5)
})

test('the doubt about whom a mention stands for counts once, whatever the mention is', () => {
  expect(confidenceOf(1, 0.8, false)).toBe(0.8)
  expect(confidenceOf(1, 0.8, true)).toBe(0.8)
})

test('what is sure stays sure', () => {
  expect(confidenceOf(1, 1, false)).toBe(1)
})

import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a noun of saying', () => {
  test.each([
    ['Nobody believed Lee’s claim that the bridge was safe.', 'Lee | claim | that the bridge was safe'],
    ['Voters liked his promise to build a bridge.', 'his | promise | to build a bridge'],
    ['Lee’s answer was that the bridge was closed.', 'Lee | answer was | that the bridge was closed'],
    ['Her most urgent point is that the bridge is old.', 'Her | point is | that the bridge is old'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'noun-cue')).toContain(expected)
  })

  test.each([
    ['The claim that he made was false.'],
    ['Nobody liked the promise to build a bridge.'],
    ['Lee’s claim is old.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'noun-cue')).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('according to somebody', () => {
  test.each([
    [
      'According to a study by the Brill Energy Lab, the system cuts peak load by 38 percent.',
      'a study by the Brill Energy Lab | According to | the system cuts peak load by 38 percent',
    ],
    [
      'According to the “old salt,” the port tried to close the bridge.',
      'the “old salt,” | According to | the port tried to close the bridge',
    ],
    ['According to police, officers saw him run.', 'police | According to | officers saw him run'],
    [
      'The bridge is closed, according to the mayor, Ann Lee.',
      'the mayor, Ann Lee | according to | The bridge is closed',
    ],
    [
      'PARIS, May 31 (CW) — The bridge is closed, according to Ann Lee.',
      'Ann Lee | according to | The bridge is closed',
    ],
    [
      'According to Ann Lee (North), the bridge is closed.',
      'Ann Lee (North) | According to | the bridge is closed',
    ],
    ['The bridge, according to Ann Lee, is closed.', 'Ann Lee | according to | The bridge … is closed'],
    ['According to the Herald: “The bridge is old.”', 'the Herald | According to | “The bridge is old.”'],
    [
      'According to Ann Lee, writing for the Herald, the bridge is old.',
      'Ann Lee, writing for the Herald | According to | the bridge is old',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'according-to')).toContain(expected)
  })

  test.each([
    ['They paid him according to.'],
    ['All went according to plan'],
    ['“It went, according to Lee, well.”'],
    ['Ann Lee said that according to its own count, the bridge is old.'],
    ['Ann Lee said that, according to the report, the bridge is old.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'according-to')).toEqual([])
  })
})

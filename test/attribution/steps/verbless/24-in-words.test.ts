import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a phrase that tells whose words or view it is', () => {
  test.each([
    [
      'In the words of one clerk, the bridge is “a mess.”',
      'one clerk | In the words of one clerk | the bridge is “a mess.”',
    ],
    [
      '“The bridge is a mess,” in the words of one clerk.',
      'one clerk | in the words of one clerk | “The bridge is a mess,”',
    ],
    ['In his view, the bridge is too old.', 'his | In his view | the bridge is too old'],
    ['In Lee’s view, the bridge is too old.', 'Lee | In Lee’s view | the bridge is too old'],
    [
      'The plan was, in her own words, “a total mess”.',
      'her | in her own words | The plan was … “a total mess”',
    ],
    [
      'The plan was, in the words of Ann Lee, “a total mess”.',
      'Ann Lee | in the words of Ann Lee | The plan was … “a total mess”',
    ],
    [
      '“If nobody pays, nobody floats,” is how Ann Lee puts it.',
      'Ann Lee | is how Ann Lee puts | “If nobody pays, nobody floats,”',
    ],
    [
      '“If nobody pays, nobody floats,” was how he put it.',
      'he | was how he put | “If nobody pays, nobody floats,”',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'in-words')).toContain(expected)
  })

  test.each([
    ['In other words, the plan was a mess.'],
    ['The plan was, in her words, a mess.'],
    ['The castle came in view, and the rain stopped.'],
    ['She found it in his words and left.'],
    ['“It floats,” was how the song began.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'in-words')).toEqual([])
  })
})

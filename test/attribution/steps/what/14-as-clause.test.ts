import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a clause with as', () => {
  test.each([
    ['As Ann Lee noted, the bridge is old.', 'Ann Lee | noted | the bridge is old'],
    ['The bridge, as Ann Lee noted, is old.', 'Ann Lee | noted | The bridge … is old'],
    ['“The bridge is old,” as Ann Lee put it.', 'Ann Lee | put it | “The bridge is old,”'],
    ['As Ann Lee puts it, the bridge is old.', 'Ann Lee | puts it | the bridge is old'],
    ['As the Gazette revealed, the bridge is old.', 'the Gazette | revealed | the bridge is old'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'as-clause')).toContain(expected)
  })

  test.each([
    ['As Ann Lee said that the bridge was old, it fell.'],
    ['The town could sell the bridge, as Ann Lee proposes.'],
    ['As Ann Lee joked with her friend at the table, the lamp fell.'],
    ['As a result, the bridge is closed.'],
    ['The bridge closed, as the town worked through steel ordered during the war.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'as-clause')).toEqual([])
  })
})

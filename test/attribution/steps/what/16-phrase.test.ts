import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('what was said without a clause', () => {
  test.each([
    ['Ann Lee called the plan “a disgrace” on Monday.', 'Ann Lee | called | the plan “a disgrace” on Monday'],
    ['Ann Lee criticized the plan for the bridge.', 'Ann Lee | criticized | the plan for the bridge'],
    ['Ann Lee warned of floods in the spring.', 'Ann Lee | warned | of floods in the spring'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'phrase')).toContain(expected)
  })

  test.each([
    ['Ann Lee opened the bridge.'],
    ['She sang a show called “Brokers” in May.'],
    ['Ann Lee fired the head of the port.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'phrase')).toEqual([])
  })
})

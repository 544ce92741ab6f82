import { expect, it } from 'vitest'
import { membersOf } from '../../../src/text/terms/members.ts'
import { stemOf } from '../../../src/text/terms/stem/stem.ts'

it('knows what belongs to a class, and not what a class belongs to', () => {
  expect(membersOf(stemOf('weapons'))).toContain(stemOf('knife'))
  expect(membersOf(stemOf('knife'))).toEqual([])
  expect(membersOf('constructor')).toEqual([])
})

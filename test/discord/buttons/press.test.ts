import { describe, expect, it } from 'vitest'
import { customIdOf, readPress, type Press } from '../../../src/discord/buttons/press.ts'

const place = 'abc-_1.def-_2.zzzzzz.zzzzzz'

describe('a custom_id', () => {
  it.each<Press>([
    { action: 'context', place },
    { action: 'follow-up', place },
    { action: 'share', closest: true, place },
    { action: 'more', place, page: 0 },
    { action: 'turn', place, page: 999_999 },
    { action: 'closest', places: [place, place, place] },
    { action: 'run', question: 'Who said "a|b|c", and why? ||' },
    { action: 'why', question: 'Who|what?' },
    { action: 'which', question: 'What did Lee say?' },
    { action: 'delete', asker: '99999999999999999999' },
    { action: 'who' },
    { action: 'person' },
  ])('holds all of %j in a hundred characters', (press) => {
    const id = customIdOf(press)
    expect(id?.length).toBeLessThanOrEqual(100)
    expect(readPress(id ?? '')).toEqual(press)
  })

  it('is none where the question is too long', () => {
    expect(customIdOf({ action: 'run', question: 'x'.repeat(97) })).toBeNull()
  })

  it.each([
    '',
    'no-such-id:1',
    '__proto__',
    'constructor|x',
    'more|x|y',
    'turn|x|-1',
    'more|x|1e9',
    'Context',
  ])('%j is of nobody’s', (id) => {
    expect(readPress(id)).toBeNull()
  })
})

import { describe, expect, it, vi } from 'vitest'
import { remembered } from '../../src/text/remembered.ts'

describe('a function that remembers', () => {
  it('gives what the function gives, nothing and false among it', () => {
    const results = new Map<string, boolean | null>([
      ['true', true],
      ['false', false],
    ])
    const find = remembered((word) => results.get(word) ?? null)
    for (const word of ['true', 'false', 'other', 'true', 'false', 'other', '__proto__'])
      expect([word, find(word)]).toEqual([word, results.get(word) ?? null])
  })

  it('asks once for a word that comes back', () => {
    const find = vi.fn((word: string) => word.length)
    const known = remembered(find)
    for (const word of ['port', 'mayor', 'port', 'port']) known(word)
    expect(find.mock.calls).toEqual([['port'], ['mayor']])
  })

  it('keeps no word so long that it may hold the text that it was cut from', () => {
    const find = vi.fn((word: string) => word.length)
    const known = remembered(find)
    for (let i = 0; i < 3; i += 1) known('counterproductive')
    expect(find).toHaveBeenCalledTimes(3)
  })

  it('forgets rather than grow without end', () => {
    const find = vi.fn((word: string) => word)
    const known = remembered(find)
    for (let i = 0; i < 100_000; i += 1) known(`w${i}`)
    known('w0')
    expect(find).toHaveBeenCalledTimes(100_001)
  })
})

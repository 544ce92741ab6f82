import { describe, expect, it } from 'vitest'
import { createBuckets } from '../../../src/discord/memory/buckets.ts'

function buckets(capacity = 10) {
  let time = 1000
  const { take } = createBuckets({ burst: 3, refill: 100 }, capacity, () => time)
  return { take: (name: string) => take(name), pass: (ms: number) => (time += ms) }
}

describe('a bucket', () => {
  it('gives so many at once, and then says how long to wait', () => {
    const { take, pass } = buckets()
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 100])
    pass(60)
    expect(take('a')).toBe(40)
  })

  it('gives one more after a while, and all of them after longer', () => {
    const { take, pass } = buckets()
    for (let i = 0; i < 3; i++) take('a')
    pass(100)
    expect([take('a'), take('a')]).toEqual([0, 100])
    pass(100_000)
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 100])
  })

  it('takes nothing from others', () => {
    const { take } = buckets()
    for (let i = 0; i < 9; i++) take('a')
    expect(take('b')).toBe(0)
  })

  it('is forgotten where others have been used since', () => {
    const { take } = buckets(2)
    for (let i = 0; i < 4; i++) take('a')
    for (const other of ['b', 'c']) take(other)
    expect(take('a')).toBe(0)
  })
})

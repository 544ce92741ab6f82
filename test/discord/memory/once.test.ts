import { describe, expect, it } from 'vitest'
import { createOnce } from '../../../src/discord/memory/once.ts'

describe('once', () => {
  it('tells the first time from every later one', () => {
    const isNew = createOnce(10)
    expect(['1', '2', '1', '1', '2'].map(isNew)).toEqual([true, true, false, false, false])
  })

  it('forgets the oldest beyond its capacity, and only that', () => {
    const isNew = createOnce(2)
    expect(['1', '2', '3'].map(isNew)).toEqual([true, true, true])
    expect(['2', '3', '1'].map(isNew)).toEqual([false, false, true])
  })
})

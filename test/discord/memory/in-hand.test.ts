import { describe, expect, it } from 'vitest'
import { createInHand } from '../../../src/discord/memory/in-hand.ts'

const noError = (error: unknown) => {
  throw error
}

describe('what is in hand', () => {
  it('is settled at once where there is nothing', async () => {
    expect(await createInHand(noError).settled(0)).toBe(true)
  })

  it('is waited for, work that begins meanwhile included', async () => {
    const inHand = createInHand(noError)
    const ended: string[] = []
    const later = (name: string, then = () => {}) =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          ended.push(name)
          then()
          resolve()
        }, 5),
      )
    inHand.begin(() => later('first', () => inHand.begin(() => later('second'))))
    expect(await inHand.settled(5000)).toBe(true)
    expect(ended).toEqual(['first', 'second'])
  })

  it('is given up on when patience is over', async () => {
    const inHand = createInHand(noError)
    inHand.begin(() => new Promise(() => {}))
    expect(await inHand.settled(5)).toBe(false)
  })

  it('hands on what goes wrong, and is settled all the same', async () => {
    const errors: unknown[] = []
    const inHand = createInHand((error) => errors.push(error))
    const failure = new Error('no')
    inHand.begin(() => Promise.reject(failure))
    expect(await inHand.settled(5000)).toBe(true)
    expect(errors).toEqual([failure])
  })
})

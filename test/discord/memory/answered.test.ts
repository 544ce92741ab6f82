import { describe, expect, it } from 'vitest'
import { createAnswered } from '../../../src/discord/memory/answered.ts'

function answered(capacity = 10) {
  let time = 0
  return { ...createAnswered(capacity, 1000, () => time), pass: (ms: number) => (time += ms) }
}

describe('what was answered', () => {
  it('is known when the question goes, once', () => {
    const { note, gone } = answered()
    note('question', 'answer')
    expect([gone('question'), gone('question')]).toEqual(['answer', null])
  })

  it('is left alone after its time', () => {
    const { note, gone, pass } = answered()
    note('question', 'answer')
    pass(1000)
    expect(gone('question')).toBeNull()
  })

  it('is nothing to a message that was no question', () => {
    expect(answered().gone('other')).toBeNull()
  })

  it('knows which messages went before they were answered', () => {
    const { gone, isGone } = answered()
    gone('question')
    expect([isGone('question'), isGone('other')]).toEqual([true, false])
  })

  it('forgets the oldest beyond its capacity', () => {
    const { note, gone } = answered(2)
    for (const id of ['1', '2', '3']) note(id, `answer to ${id}`)
    expect([gone('1'), gone('2'), gone('3')]).toEqual([null, 'answer to 2', 'answer to 3'])
  })
})

import { describe, expect, it } from 'vitest'
import { createConversations, type ConversationLimits } from '../../../src/discord/memory/conversations.ts'

const limits: ConversationLimits = { turns: 2, conversations: 2, characters: 10, lifetime: 1000 }

function at(start = 0) {
  let time = start
  return { now: () => time, pass: (ms: number) => (time += ms) }
}

describe('conversations', () => {
  it('keep the last questions of one person in one channel, oldest first', () => {
    const conversations = createConversations(limits, at().now)
    for (const question of ['one', 'two', 'three']) conversations.note('ann', 'here', question)
    expect(conversations.earlier('ann', 'here')).toEqual(['two', 'three'])
  })

  it.each([
    ['another person', 'bob', 'here'],
    ['another channel', 'ann', 'there'],
  ])('are nothing to %s', (_, user, channel) => {
    const conversations = createConversations(limits, at().now)
    conversations.note('ann', 'here', 'one')
    expect(conversations.earlier(user, channel)).toEqual([])
  })

  it('are over after a silence, and start anew', () => {
    const clock = at()
    const conversations = createConversations(limits, clock.now)
    conversations.note('ann', 'here', 'one')
    clock.pass(1000)
    expect(conversations.earlier('ann', 'here')).toEqual([])
    conversations.note('ann', 'here', 'two')
    expect(conversations.earlier('ann', 'here')).toEqual(['two'])
  })

  it('go on as long as the silences are short', () => {
    const clock = at()
    const conversations = createConversations(limits, clock.now)
    conversations.note('ann', 'here', 'one')
    clock.pass(900)
    conversations.note('ann', 'here', 'two')
    clock.pass(900)
    expect(conversations.earlier('ann', 'here')).toEqual(['one', 'two'])
  })

  it('are forgotten where others have spoken since', () => {
    const conversations = createConversations(limits, at().now)
    for (const user of ['ann', 'bob', 'ann', 'cid']) conversations.note(user, 'here', `of ${user}`)
    expect(['ann', 'bob', 'cid'].map((user) => conversations.earlier(user, 'here').length)).toEqual([2, 0, 1])
  })

  it('keep only the beginning of a long question', () => {
    const conversations = createConversations(limits, at().now)
    conversations.note('ann', 'here', 'x'.repeat(1_000_000))
    expect(conversations.earlier('ann', 'here')).toEqual(['x'.repeat(10)])
  })
})

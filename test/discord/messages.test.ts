import { MessageType, type GatewayMessageCreateDispatchData } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../src/discord/messages.ts'
import { cpuClock } from '../cpu-clock.ts'

const SELF = '900'
const ROWS = [
  {
    type: 1,
    components: [
      { type: 2, custom_id: 'context|x' },
      { type: 2, custom_id: 'follow-up|a.b.1.2' },
    ],
  },
]

interface Sent {
  readonly content?: string
  readonly guild?: string | null
  readonly mentions?: readonly string[]
  readonly type?: MessageType
  readonly author?: object
  readonly more?: object
}

/** A message as the gateway delivers it, cut down to what is documented and read. */
function message({
  content = 'Who said it?',
  guild = 'g',
  mentions = [SELF],
  type = MessageType.Default,
  ...rest
}: Sent) {
  return {
    id: '1',
    channel_id: 'c',
    ...(guild === null ? {} : { guild_id: guild }),
    author: { id: 'u', username: 'ann', ...rest.author },
    content,
    type,
    mentions: mentions.map((id) => ({ id })),
    mention_roles: [],
    attachments: [],
    ...rest.more,
  } as unknown as GatewayMessageCreateDispatchData
}

const read = (sent: Sent) => readMessage(message(sent), SELF)

describe('a message', () => {
  it('in a channel is for the bot where it is mentioned', () => {
    expect(read({})).toEqual({
      id: '1',
      channel: 'c',
      guild: 'g',
      user: 'u',
      text: 'Who said it?',
      isHidden: false,
    })
  })

  it.each<[string, object, object]>([
    ['of its own is about what that shows', { author: { id: SELF }, components: ROWS }, { about: 'a.b.1.2' }],
    ['of its own without buttons is a question', { author: { id: SELF } }, {}],
    ['of somebody else is a question', { author: { id: '7' }, components: ROWS }, {}],
    ['that is gone is a question', { author: { id: SELF }, components: [{}] }, {}],
  ])('that replies to a message %s', (_, referenced_message, about) => {
    const asked = read({ type: MessageType.Reply, more: { referenced_message } })
    expect(asked).toMatchObject({ text: 'Who said it?', isHidden: false, ...about })
    if (!('about' in about)) expect(asked).not.toHaveProperty('about')
  })

  it('that replies to it and of which Discord hides the text is known as such', () => {
    const more = { referenced_message: { author: { id: SELF } } }
    expect(read({ type: MessageType.Reply, content: '', more })?.isHidden).toBe(true)
    expect(read({ type: MessageType.Reply, content: '<@900>', more })?.isHidden).toBe(false)
    const seen = { ...more, sticker_items: [{ id: '1', name: 's', format_type: 1 }] }
    expect(read({ type: MessageType.Reply, content: '', more: seen })?.isHidden).toBe(false)
  })

  it('that passes another on says what that says', () => {
    const message_snapshots = [{ message: { content: 'Who said that?' } }]
    expect(read({ guild: null, content: '', more: { message_snapshots } })?.text).toBe('Who said that?')
  })

  it('written to it directly needs no mention', () => {
    expect(read({ guild: null, mentions: [] })).toMatchObject({ guild: null, text: 'Who said it?' })
  })

  it('that replies to it counts', () => {
    expect(read({ type: MessageType.Reply })).not.toBeNull()
  })

  it.each<[string, Sent]>([
    ['in a channel to nobody', { mentions: [] }],
    ['to somebody else', { mentions: ['7'], content: '<@7> Who said it?' }],
    ['to a role', { mentions: [], content: '<@&900> Who said it?', more: { mention_roles: ['900'] } }],
    ['to everyone', { mentions: [], content: '@everyone', more: { mention_everyone: true } }],
    ['of another bot', { author: { bot: true } }],
    ['of a bot, written directly', { author: { bot: true }, guild: null }],
    ['of a webhook', { more: { webhook_id: '5' } }],
    ['of the system', { author: { system: true } }],
    ['of its own', { author: { id: SELF } }],
    ['that pins something', { type: MessageType.ChannelPinnedMessage }],
    ['that greets a new member', { type: MessageType.UserJoin }],
    ['that a slash command made', { type: MessageType.ChatInputCommand }],
  ])('%s is left alone', (_, sent) => {
    expect(read(sent)).toBeNull()
  })

  it.each([
    ['<@900> Who said it?', 'Who said it?'],
    ['<@!900> Who said it?', 'Who said it?'],
    ['<@900>, who said it?', 'who said it?'],
    ['<@900>\nWho said it?', 'Who said it?'],
    ['<@900><@900> Who said it?', 'Who said it?'],
    ['Who said it? <@900>', 'Who said it?'],
    ['Hey <@900> who said it?', 'Hey   who said it?'],
    ['<@900> did <@7> or <@&8> say it in <#9> <:smile:10>?', 'did   or   say it in    ?'],
    ['<@900> "no" — who said it?', '"no" — who said it?'],
    ['<@900> what is <@everyone> or <b>?', 'what is <@everyone> or <b>?'],
    ['<@900>', ''],
    ['<@900>   ', ''],
    ['<@900> ?', ''],
    ['<@900> \u200b\u202e', ''],
    ['', ''],
  ])('%j asks %j', (content, text) => {
    expect(read({ content })?.text).toBe(text)
  })

  it('full of half-open tags is read in no time', () => {
    const spent = cpuClock()
    for (const part of ['<@', '</a', '<a:', '<t:-', '< ', ', ']) read({ content: part.repeat(2000) })
    expect(spent()).toBeLessThan(100)
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startBot, until, untilReady, type Bot } from './loopback/bot.ts'
import type { Posted } from './loopback/channels.ts'
import { openDiscord, type Discord } from './loopback/discord.ts'

// A busy machine starts a process slowly.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let discord: Discord
let bot: Bot

beforeAll(async () => {
  discord = await openDiscord()
  bot = startBot(discord)
  await untilReady(discord, bot)
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
})
afterEach(() => {
  expect(discord.problems).toEqual([])
  expect(bot.output()).not.toMatch(/ (?:error|warn) /)
})

/** The one answer to a message or an interaction. */
async function answer(id: string): Promise<Posted> {
  await until(`an answer to ${id}`, () => discord.answersTo(id).length > 0)
  const [first, ...more] = discord.answersTo(id)
  expect(more).toEqual([])
  return first!
}

/** Waits until all that was said before has been dealt with: the bot answers in the order in which it is asked. */
async function settled(): Promise<void> {
  await answer(discord.say({ content: 'When was the bridge built?', user: 'zoe', direct: true }))
}

const REPAIRS = '> "The repairs will cost two million crowns," said Tom Cole, the city engineer.'
const question = 'How much will the repairs cost?'

describe('the bot answers with the sentence and who said it', () => {
  it('a slash command, at once', async () => {
    const mark = discord.calls.length
    const { content, private: isPrivate } = await answer(discord.slash('ask', { question }))
    expect(content).toContain(REPAIRS)
    expect(content).toContain('**Tom Cole**, ')
    expect(isPrivate).toBe(false)
    expect(discord.since(mark)).toHaveLength(1)
  })

  it('a mention, wherever it stands', async () => {
    const asked = [`<@${discord.bot}> ${question}`, `${question} <@!${discord.bot}>`]
    for (const [i, content] of asked.entries()) {
      expect((await answer(discord.say({ content, user: `mentioner${i}` }))).content).toContain(REPAIRS)
    }
  })

  it('a direct message, in a channel that it has never heard of', async () => {
    const { content, channel } = await answer(discord.say({ content: question, user: 'dora', direct: true }))
    expect(content).toContain(REPAIRS)
    expect(channel).toMatch(/^61/)
  })

  it('a mention in a thread that it has never heard of', async () => {
    const content = `<@${discord.bot}> ${question}`
    const answered = await answer(discord.say({ content, user: 'theo', channel: '600000000000000099' }))
    expect(answered.channel).toBe('600000000000000099')
  })

  it('a follow-up that leans on the question before it', async () => {
    await answer(
      discord.say({ content: 'What did Ann Lee say about the bridge?', user: 'fay', direct: true }),
    )
    const { content } = await answer(
      discord.say({ content: 'What did she say about a ferry?', user: 'fay', direct: true }),
    )
    expect(content).toContain('> "We will run a ferry every twenty minutes," Lee said.')
    expect(content).toContain('**Ann Lee**')
  })
})

describe('the bot says so', () => {
  it('where the articles do not answer', async () => {
    const { content } = await answer(discord.slash('ask', { question: 'Who won the football world cup?' }))
    expect(content).not.toContain('> ')
    expect(content).toMatch(/sorry/i)
  })

  it('where it is mentioned without a question: what it does and how to ask', async () => {
    const { content, components } = await answer(discord.say({ content: `<@${discord.bot}>`, user: 'hal' }))
    expect(content).toContain('/ask')
    expect(components.map(({ label }) => label)).toContain('Delete')
  })
})

describe('the bot leaves alone', () => {
  it('bots, webhooks, the system, and what is said to others', async () => {
    const said = [
      { content: question },
      { content: `<@800000000000000005> ${question}` },
      { content: `<@${discord.bot}> ${question}`, more: { author: { id: '3', username: 'b', bot: true } } },
      { content: `<@${discord.bot}> ${question}`, more: { webhook_id: '4' } },
      { content: `<@${discord.bot}>`, more: { type: 6 } },
    ].map((message) => discord.say(message))
    await settled()
    expect(said.flatMap((id) => discord.answersTo(id))).toEqual([])
  })

  it('what it has answered already, when it is delivered again', async () => {
    const message = discord.say({ content: `<@${discord.bot}> ${question}`, user: 'ray' })
    const interaction = discord.slash('ask', { question }, 'ray')
    await Promise.all([answer(message), answer(interaction)])
    discord.again(message)
    discord.again(interaction)
    await settled()
    expect([...discord.answersTo(message), ...discord.answersTo(interaction)]).toHaveLength(2)
  })
})

describe('the bot is not shaken by', () => {
  it.each([
    ['everyone', '@everyone @here <@&1> How much will the repairs cost?'],
    ['Markdown', '**__~~||`How much`||~~__** [will](https://x.invalid) > the\n> # repairs cost?'],
    ['2,000 characters', 'How much will the repairs cost? '.repeat(70).slice(0, 2000)],
    ['words of the language it is written in', 'constructor __proto__ toString hasOwnProperty?'],
    ['half of a character', 'How much \ud800 will \udfff the repairs cost?'],
    ['characters that nobody sees', '\u202eHow\u200b much\u2066 will the repairs cost?'],
    ['nothing but marks', '?!… “”” """ ((('],
  ])('%s', async (user, content) => {
    const [message, interaction] = [
      discord.say({ content, user, direct: true }),
      discord.slash('ask', { question: content }, user),
    ]
    expect((await answer(message)).content).not.toMatch(/@everyone|@here|https:\/\/x/)
    expect((await answer(interaction)).content).not.toMatch(/@everyone|@here|https:\/\/x/)
  })
})

describe('the bot answers, to whoever asked alone,', () => {
  it.each([
    ['a command that it no longer has', 'quiz', {}],
    ['a kind of interaction that is not yet known', 'ask', { type: 99 }],
  ])('%s, with how to ask', async (_, name, more) => {
    const shown = await answer(discord.slash(name, {}, 'max', more))
    expect(shown.content).toContain('/ask')
    expect(shown.private).toBe(true)
  })

  it('a message without words that is to be checked', async () => {
    const shown = await answer(discord.menu('Check this quote', { content: '' }, 'max'))
    expect(shown.content).toContain('too short')
    expect(shown.private).toBe(true)
  })
})

it('asks for no privileged intent', () => {
  // GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES
  expect(discord.gateway.identifies).toEqual([{ intents: 1 | 512 | 4096 }])
})

it('logs no words of a question and never the token', () => {
  expect(bot.output()).not.toMatch(/repairs|ferry/)
  expect(bot.output()).not.toContain(discord.token)
})

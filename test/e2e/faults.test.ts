import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startBot, until, untilReady, type Bot } from './loopback/bot.ts'
import { openDiscord, type Discord } from './loopback/discord.ts'
import { CHANNEL } from './loopback/people.ts'

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
afterEach(() => expect(discord.problems).toEqual([]))

const MESSAGES = /^POST \/channels\/\d+\/messages$/
const CALLBACK = /^POST \/interactions\//

async function answered(id: string): Promise<void> {
  await until(`an answer to ${id}`, () => discord.answersTo(id).length > 0)
}

const QUESTION = 'When was the bridge built?'
const ask = (user: string) => discord.say({ content: `<@${discord.bot}> ${QUESTION}`, user })

const missingAccess = { status: 403, body: { code: 50001, message: 'Missing Access' } }
const invalidBody = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }

describe('where a sending fails', () => {
  it('for too many requests, it is sent once they are few enough', async () => {
    discord.fail(MESSAGES, {
      status: 429,
      headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
      body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
    })
    const id = ask('ann')
    await answered(id)
    expect(discord.answersTo(id)).toHaveLength(1)
  })

  it('after Discord has posted it, it is not posted twice', async () => {
    discord.fail(MESSAGES, { status: 500, commit: true })
    const mark = discord.calls.length
    const id = ask('bob')
    await until('a second attempt', () => discord.since(mark).length === 2)
    expect(discord.since(mark).map(({ status }) => status)).toEqual([500, 200])
    expect(discord.answersTo(id)).toHaveLength(1)
  })

  it('because the connection is lost, or Discord is too busy for longer, it is sent again', async () => {
    discord.fail(MESSAGES, { status: 0, lost: true })
    discord.fail(MESSAGES, { status: 503 }, 4)
    discord.fail(CALLBACK, { status: 0, lost: true })
    const asked = [ask('jon'), discord.slash('ask', { question: 'When was the bridge built?' }, 'jon')]
    await Promise.all(asked.map(answered))
    expect(asked.map((id) => discord.answersTo(id).length)).toEqual([1, 1])
  })

  it('for want of a permission, the bot is silent there, says so in the log once, and goes on', async () => {
    discord.fail(MESSAGES, { status: 403, body: { code: 50013, message: 'Missing Permissions' } }, 2)
    const [first, second] = [ask('cid'), ask('dan')]
    const third = ask('eve')
    await answered(third)
    expect([...discord.answersTo(first), ...discord.answersTo(second)]).toEqual([])
    expect(bot.output().split(`not-sent why=missing-permission channel=${CHANNEL}`)).toHaveLength(2)
  })

  it('because it may not see the channel any more, the bot is silent, and says so in the log once', async () => {
    const channel = '600000000000000050'
    discord.fail(/\/600000000000000050\/messages$/, missingAccess, 2)
    for (const user of ['kim', 'lea'])
      discord.say({ content: `<@${discord.bot}> ${QUESTION}`, user, channel })
    const line = `not-sent why=missing-access channel=${channel}`
    await until('it is in the log', () => bot.output().includes(line))
    await answered(ask('mia'))
    expect(bot.output().split(line)).toHaveLength(2)
  })

  it('because Discord finds the answer faulty, one polite line is sent in its place', async () => {
    discord.fail(MESSAGES, invalidBody)
    discord.fail(CALLBACK, invalidBody)
    const asked = [ask('ned'), discord.slash('ask', { question: QUESTION }, 'ned')]
    await Promise.all(asked.map(answered))
    for (const id of asked) {
      const said = discord.answersTo(id).map(({ content }) => content)
      expect(said).toEqual([expect.stringMatching(/^Sorry, something went wrong/)])
    }
  })

  it('because the first attempt had got through after all, it is not given twice', async () => {
    discord.fail(CALLBACK, { status: 500, commit: true })
    const mark = discord.calls.length
    const id = discord.slash('ask', { question: QUESTION }, 'oda')
    await until('a second attempt', () => discord.since(mark).length === 2)
    expect(discord.since(mark).at(-1)?.status).toBe(400)
    await until('it is in the log', () => /why=already-acknowledged/.test(bot.output()))
    expect(discord.answersTo(id)).toHaveLength(1)
    expect(discord.problems.splice(0)).toEqual([expect.stringContaining('has been answered')])
  })

  it('to take away what somebody else has taken away before, the bot lets it go', async () => {
    const id = ask('pia')
    await answered(id)
    const [shown] = discord.answersTo(id)
    shown!.gone = true
    const mark = discord.calls.length
    const press = discord.press(shown!, 'Delete', 'pia')
    await until('it was tried', () => discord.since(mark).some(({ method }) => method === 'DELETE'))
    expect(discord.since(mark).map(({ status }) => status)).toEqual([204, 404])
    await until('it is in the log', () => bot.output().includes(`why=unknown-message interaction=${press}`))
  })

  it('because the interaction is over, the bot lets it go', async () => {
    discord.fail(CALLBACK, { status: 404, body: { code: 10062, message: 'Unknown interaction' } })
    const mark = discord.calls.length
    discord.slash('ask', { question: 'When was the bridge built?' })
    await answered(ask('fay'))
    expect(discord.since(mark).filter(({ path }) => path.startsWith('/interactions/'))).toHaveLength(1)
  })
})

describe('where the connection is lost', () => {
  it('it is resumed, and what was asked meanwhile is answered once', async () => {
    const { resumes } = discord.gateway
    discord.gateway.drop(4000)
    await until('the connection is lost', () => !discord.gateway.connected())
    const id = ask('gus')
    await answered(id)
    expect(discord.gateway.resumes).toBe(resumes + 1)
    expect(discord.gateway.identifies).toHaveLength(1)
    await answered(ask('hal'))
    expect(discord.answersTo(id)).toHaveLength(1)
  })

  it('for good, a new session begins, and registers nothing anew', async () => {
    const mark = discord.calls.length
    discord.gateway.invalidate()
    await until('a new session', () => discord.gateway.connected() && discord.gateway.identifies.length === 2)
    await answered(ask('ida'))
    expect(discord.since(mark).filter(({ path }) => path.includes('/commands'))).toEqual([])
  })
})

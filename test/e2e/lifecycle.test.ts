import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startBot, until, untilReady, type Bot } from './loopback/bot.ts'
import { openDiscord, type Discord } from './loopback/discord.ts'

// A busy machine starts a process slowly.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let discord: Discord
let bots: Bot[]

beforeEach(async () => {
  discord = await openDiscord()
  bots = []
})
afterEach(async () => {
  for (const bot of bots) await bot.stop()
  await discord.close()
  expect(discord.problems).toEqual([])
})

function start(env?: Readonly<Record<string, string>>): Bot {
  const bot = startBot(discord, env)
  bots.push(bot)
  return bot
}

/** What the bot said last: the line for the person who started it. */
const lastLine = (bot: Bot) => bot.output().trim().split('\n').at(-1) ?? ''

describe('the bot ends with 78 and one line that says why', () => {
  it('where the token is refused, after one request', async () => {
    const bot = start({ DISCORD_TOKEN: 'another-token.that-is.refused' })
    expect(await bot.ended).toBe(78)
    expect(lastLine(bot)).toMatch(/^whosaid: .*token/)
    expect(bot.output()).not.toContain('another-token')
    expect(bot.output()).not.toMatch(/^\s+at /m)
    expect(discord.calls.map(({ status }) => status)).toEqual([401])
  })

  it.each([
    [4004, /token/],
    [4013, /intents/],
    [4014, /intents/],
  ])('where the gateway closes with %i', async (code, why) => {
    discord.gateway.refuseWith(code)
    const bot = start()
    expect(await bot.ended).toBe(78)
    expect(lastLine(bot)).toMatch(why)
    expect(bot.output()).not.toMatch(/^\s+at /m)
    expect(discord.gateway.identifies).toHaveLength(1)
  })
})

it('ends with 78 where the token is taken back while it runs', async () => {
  const bot = start()
  await untilReady(discord, bot)
  discord.fail(/messages$/, { status: 401, body: { code: 0, message: '401: Unauthorized' } })
  discord.say({ content: 'When was the bridge built?', direct: true })
  expect(await bot.ended).toBe(78)
  expect(lastLine(bot)).toMatch(/^whosaid: .*token/)
  expect(discord.calls.at(-1)?.status).toBe(401)
})

describe('told to stop, the bot', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('closes the gateway and ends with 0 (%s)', async (signal) => {
    const bot = start()
    await untilReady(discord, bot)
    bot.signal(signal)
    expect(await bot.ended).toBe(0)
    expect(discord.gateway.closes).toEqual([1000])
  })

  it('first answers what it was asked', async () => {
    const bot = start()
    await untilReady(discord, bot)
    discord.fail(/^POST .*(?:messages|callback)$/, { status: 200, commit: true, delay: 700 }, 2)
    const mark = discord.calls.length
    const asked = [
      discord.say({ content: 'When was the bridge built?', direct: true }),
      discord.slash('ask', { question: 'When was the bridge built?' }),
    ]
    // The bot has both once it has logged in to nothing else and the sockets are quiet; a round trip makes sure.
    const after = discord.say({ content: 'Who is Ann Lee?', user: 'zoe', direct: true })
    await until('the third is answered', () => discord.answersTo(after).length > 0)
    bot.signal('SIGTERM')
    expect(await bot.ended).toBe(0)
    expect(asked.map((id) => discord.answersTo(id).length)).toEqual([1, 1])
    const paths = discord.since(mark).map(({ path }) => path)
    expect(paths.filter((path) => !path.endsWith('/typing'))).toHaveLength(3)
    // What takes longer than a moment is shown as typing.
    expect(paths.filter((path) => path.endsWith('/typing'))).toHaveLength(1)
  })

  it('ends while it is still logging in', async () => {
    discord.fail(/^GET \/gateway\/bot$/, { status: 200, commit: true, delay: 3000 })
    const bot = start()
    await until('it logs in', () => /articles=/.test(bot.output()))
    await new Promise((resolve) => setTimeout(resolve, 300))
    bot.signal('SIGTERM')
    expect(await bot.ended).toBe(0)
  })
})

describe('the commands', () => {
  const writes = () => discord.calls.filter(({ method }) => method === 'PUT').length

  it('are written once at the first start, and again only where they differ', async () => {
    const first = start()
    await untilReady(discord, first)
    await first.stop()
    expect(writes()).toBe(1)

    const second = start()
    await untilReady(discord, second)
    await second.stop()
    expect(writes()).toBe(1)

    discord.channels.commands = discord.channels.commands.slice(1)
    await untilReady(discord, start())
    expect(writes()).toBe(2)
  })

  it('that cannot be registered do not keep the bot from answering', async () => {
    discord.fail(/^GET \/applications/, { status: 403, body: { code: 50001, message: 'Missing Access' } })
    const bot = start()
    await until('the failure is logged', () => bot.output().includes('commands-not-registered'))
    const id = discord.slash('ask', { question: 'When was the bridge built?' })
    await until('it is answered', () => discord.answersTo(id).length > 0)
  })
})

it('comes up once Discord can be reached', async () => {
  // The first attempt and discord.js's three more.
  discord.fail(/^GET \/gateway\/bot$/, { status: 503 }, 4)
  await untilReady(discord, start())
})

it('shows the invite link and what was loaded', async () => {
  const bot = start()
  await untilReady(discord, bot)
  expect(bot.output()).toMatch(/ articles articles=1 /)
  expect(bot.output()).toContain(`https://discord.com/oauth2/authorize?client_id=${discord.bot}`)
})

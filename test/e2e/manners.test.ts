import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startBot, until, untilReady, type Bot } from './loopback/bot.ts'
import type { Interaction, Posted } from './loopback/channels.ts'
import { openDiscord, type Discord } from './loopback/discord.ts'
import { botMessage, member, user, userId } from './loopback/people.ts'

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

async function answer(id: string): Promise<Posted> {
  await until(`an answer to ${id}`, () => discord.answersTo(id).length > 0)
  return discord.answersTo(id)[0]!
}

/** What an interaction was answered with, whatever it was. */
async function response(id: string): Promise<Interaction> {
  await until(`a response to ${id}`, () => discord.channels.interactions.get(id)?.response !== null)
  return discord.channels.interactions.get(id)!
}

const question = 'What did Ann Lee say about a ferry?'
const ask = (who: string) => answer(discord.slash('ask', { question }, who))

describe('a button', () => {
  it('works after a restart, for others, and twice', async () => {
    const asked = await answer(discord.say({ content: question, user: 'ida', direct: true }))
    await bot.stop()
    bot = startBot(discord)
    await untilReady(discord, bot)
    for (const who of ['ida', 'bob', 'bob']) {
      const shown = await answer(discord.press(asked, 'Context', who))
      expect(shown.private).toBe(true)
      expect(shown.content).toContain('> "We will run a ferry')
    }
  })

  it('turns the pages of what one person says, where it stands', async () => {
    const more = await answer(discord.press(await ask('tom'), 'More from Ann Lee', 'tom'))
    const first = more.content
    expect((await response(discord.press(more, 'Next', 'tom'))).response).toBe(7)
    expect(more.content).not.toBe(first)
    await response(discord.press(more, 'Previous', 'tom'))
    expect(more.content).toBe(first)
  })

  it('opens a window whose question is answered', async () => {
    const opened = await response(discord.press(await ask('una'), 'Ask a follow-up', 'una'))
    expect(opened.response).toBe(9)
    const { content } = await answer(discord.submit(opened, 'What did she say about the bridge?', 'una'))
    expect(content).toContain('> Mayor Ann Lee said on Monday that the old bridge would close in May.')
  })

  it('shares a private answer', async () => {
    const hidden = await answer(discord.slash('ask', { question, private: true }, 'vic'))
    expect(hidden.private).toBe(true)
    const shared = await answer(discord.press(hidden, 'Share', 'vic'))
    expect(shared.private).toBe(false)
    expect(shared.content).toBe(hidden.content)
  })

  it('deletes the answer for the asker, and for nobody else', async () => {
    const shown = await ask('wes')
    expect((await answer(discord.press(shown, 'Delete', 'bob'))).private).toBe(true)
    expect(shown.gone).toBe(false)
    await response(discord.press(shown, 'Delete', 'wes'))
    await until('it is gone', () => shown.gone)
  })

  it('that the bot never made is answered all the same, as are menus and windows', async () => {
    const shown = await ask('xen')
    const options = [{ label: 'x', value: 'never offered' }]
    for (const made of [
      { type: 2, custom_id: 'no-such-id:1' },
      { type: 3, custom_id: 'person', options },
      { type: 3, custom_id: 'person', options: [] },
    ])
      expect((await answer(discord.press(shown, made, 'xen'))).private).toBe(true)
    const window = { message: shown, response: 9, data: { custom_id: 'no-such-id:2' } }
    expect((await answer(discord.submit(window, question, 'xen'))).private).toBe(true)
  })

  it('is for whoever asked, where nobody moderates', async () => {
    const inGroup = (name: string) => ({
      guild_id: undefined,
      member: undefined,
      context: 2,
      user: user(userId(name)),
    })
    const shown = await answer(discord.slash('ask', { question }, 'abi', inGroup('abi')))
    expect((await answer(discord.press(shown, 'Delete', 'bob', inGroup('bob')))).private).toBe(true)
    await response(discord.press(shown, 'Delete', 'abi', inGroup('abi')))
    await until('it is gone', () => shown.gone)
  })
})

describe('a follow-up', () => {
  const built = 'When was the bridge built?'

  it('is a reply to an answer, also to one that somebody else asked for', async () => {
    const shown = await answer(discord.say({ content: `<@${discord.bot}> ${question}`, user: 'kit' }))
    const reply = (user: string, content: string) =>
      discord.say({ content, user, more: { type: 19, referenced_message: botMessage(shown) } })
    for (const user of ['kit', 'lou']) {
      const { content } = await answer(reply(user, `<@${discord.bot}> what else did she say?`))
      expect(content).toContain('> Mayor Ann Lee said on Monday')
    }
  })

  it('under an older answer is about that, not about what was asked last', async () => {
    const first = await ask('moe')
    await answer(discord.slash('ask', { question: 'What did Tom Cole say?' }, 'moe'))
    const opened = await response(discord.press(first, 'Ask a follow-up', 'moe'))
    expect((await answer(discord.submit(opened, 'What else was said?', 'moe'))).content).not.toContain(
      'Tom Cole',
    )
  })

  it('whose text Discord hides is told how to ask', async () => {
    const shown = await ask('ned')
    const more = { type: 19, content: '', referenced_message: botMessage(shown) }
    const { content } = await answer(discord.say({ content: `<@${discord.bot}>`, user: 'ned', more }))
    expect(content).toContain('“Ask a follow-up”')
  })

  it('is not everything that replies: who asks anew is answered anew', async () => {
    const shown = await ask('oda')
    const more = { type: 19, referenced_message: botMessage(shown) }
    const { content } = await answer(
      discord.say({ content: `<@${discord.bot}> ${built}`, user: 'oda', more }),
    )
    expect(content).toContain('> The bridge was built in 1931.')
  })
})

describe('a server that does not let its members’ own apps speak', () => {
  it('sees nothing: the answer is private from the start, in the asker’s language, and cannot be shared', async () => {
    const more = { authorizing_integration_owners: { 1: '8' }, locale: 'de' }
    const shown = await answer(discord.slash('ask', { question }, 'pia', more))
    expect(shown.private).toBe(true)
    expect(shown.content).toContain('Absatz 3 von 4')
    expect(shown.components.map(({ label }) => label)).toEqual([
      'Zusammenhang',
      'Mehr von Ann Lee',
      'Nachfragen',
      'Artikel öffnen',
    ])
  })
})

describe('the menu of a message', () => {
  it('checks what a message says, also where that is passed on from elsewhere', async () => {
    const content = 'Cole said: “The repairs will cost two million crowns”'
    const message_reference = { type: 1, message_id: '1', channel_id: '2' }
    const snapshot = { content, type: 0, mentions: [], mention_roles: [], attachments: [], embeds: [] }
    const passedOn = { content: '', more: { message_reference, message_snapshots: [{ message: snapshot }] } }
    for (const message of [{ content }, passedOn]) {
      const shown = await answer(discord.menu('Check this quote', message, 'quin'))
      expect(shown.content).toContain('**Tom Cole**')
      expect(shown.private).toBe(true)
    }
  })

  it('asks what a message says, for whoever asks', async () => {
    const shown = await answer(discord.menu('Ask about this', { content: question }, 'ron'))
    expect([shown.private, shown.content.split('\n')[0]]).toEqual([
      true,
      '> "We will run a ferry every twenty minutes," Lee said.',
    ])
  })
})

describe('the picker', () => {
  it('offers names and questions as they are typed', async () => {
    const { response: type, data } = await response(discord.type('ask', 'speaker', 'tom'))
    expect(type).toBe(8)
    expect(data).toEqual({ choices: [{ name: 'Tom Cole', value: 'Tom Cole' }] })
    const questions = (await response(discord.type('ask', 'question', 'what did ann'))).data
    expect(JSON.stringify(questions)).toContain('What did Ann Lee say')
  })

  it('opens what a person says from the menu of /who', async () => {
    const who = await answer(discord.slash('who', {}, 'yan'))
    const [menu] = who.components
    expect((await answer(discord.press(who, menu!, 'yan'))).content).toContain('**Ann Lee**')
  })
})

describe('an answer', () => {
  it('goes when its question does', async () => {
    const id = discord.say({ content: `<@${discord.bot}> ${question}`, user: 'zed' })
    const shown = await answer(id)
    await until('the bot has heard that it was posted', () => discord.calls.at(-1)?.status === 200)
    discord.unsay(id)
    await until('it is gone', () => shown.gone)
  })
})

describe('/about', () => {
  const may = (name: string, permissions: string) => ({
    member: { ...member(), user: user(userId(name)), permissions },
  })

  it('tells whoever manages the server, in private, what may keep the bot from working', async () => {
    const MANAGE_GUILD = '32'
    const id = discord.slash('about', {}, 'flo', may('flo', MANAGE_GUILD))
    await until('both answers', () => discord.answersTo(id).length === 2)
    const [about, findings] = discord.answersTo(id)
    expect([about!.private, findings!.private]).toEqual([true, true])
    expect(about!.content).toContain('Articles: 1.')
    expect(findings!.content).toMatch(/ok token: accepted[^]*ok commands: \d+ registered[^]*ok articles: 1 /)
  })

  it('and explains a private answer to them, to nobody else', async () => {
    const admin = may('gia', '32')
    const hidden = await answer(discord.slash('ask', { question, private: true }, 'gia', admin))
    const told = await answer(discord.press(hidden, 'Why this sentence?', 'gia', admin))
    expect(told.content).toMatch(/ferry[^]*confidence 0[^]*threshold 0/)
    expect(told.private).toBe(true)
    const other = await answer(discord.press(hidden, 'Why this sentence?', 'hob'))
    expect(other.content).toBe('Only whoever manages this server can see that.')
  })
})

describe('who asks too fast', () => {
  it('is told so once, and nobody else is', async () => {
    const content = `<@${discord.bot}> ${question}`
    const asked = Array.from({ length: 20 }, () => discord.say({ content, user: 'abe', channel: '77' }))
    const other = await answer(discord.say({ content: question, user: 'cat', direct: true }))
    expect(other.content).toContain('> "We will run a ferry')
    await until('the notice', () => asked.flatMap((id) => discord.answersTo(id)).length === 9)
    const notices = asked.flatMap((id) => discord.answersTo(id)).filter((one) => !one.content.startsWith('>'))
    expect(notices.map(({ content: text }) => text)).toEqual([expect.stringMatching(/\d/)])
  })

  it('is told so in private on every command', async () => {
    const asked = Array.from({ length: 12 }, () => discord.slash('ask', { question }, 'dot'))
    const answers = await Promise.all(asked.map(answer))
    expect(answers.filter((one) => one.private)).toHaveLength(4)
  })
})

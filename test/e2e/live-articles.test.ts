import { renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBot, until, untilReady, type Bot } from './loopback/bot.ts'
import { openDiscord, type Discord } from './loopback/discord.ts'

let discord: Discord
let bot: Bot

beforeAll(async () => {
  discord = await openDiscord()
  bot = startBot(discord)
  await untilReady(discord, bot)
}, 20_000)
afterAll(async () => {
  await bot.stop()
  await discord.close()
  expect(discord.problems).toEqual([])
})

let asked = 0

/** What the bot answers to a question of somebody who has asked nothing before, and so not too much. */
async function answer(content: string): Promise<string> {
  const id = discord.say({ content, user: `a${(asked += 1)}`, direct: true })
  await until(`an answer to "${content}"`, () => discord.answersTo(id).length > 0)
  return discord.answersTo(id)[0]!.content
}

/** Asks until the answer holds the words: a question may come in before the change is live. */
async function untilAnswered(question: string, words: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await answer(question)).includes(words)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`never answered with "${words}":\n${bot.output()}`)
}

it('articles are live without a restart, also while questions come in', { timeout: 40_000 }, async () => {
  const at = (name: string) => join(bot.knowledge, name)
  const bridge = 'When was the bridge built?'
  const built = '> The bridge was built in 1931.'
  const ferry = 'What did Jo Park say about the ferry?'
  const said = (fare: string) => `"The ferry will be ${fare} for children," said Jo Park, the harbour master.`
  expect(await answer(bridge)).toContain(built)
  expect(await answer(ferry)).not.toContain('> ' + said('free'))

  writeFileSync(at('ferry.md'), said('free'))
  await untilAnswered(ferry, '> ' + said('free'))
  expect(await answer(bridge)).toContain(built)

  writeFileSync(at('ferry.md.tmp'), said('cheap'))
  renameSync(at('ferry.md.tmp'), at('ferry.md'))
  await untilAnswered(ferry, '> ' + said('cheap'))

  writeFileSync(at('bridge.md'), '---\ntitle: A: B\n---\nThe bridge was built in 1932.\n')
  await until('the broken file is named', () => bot.output().includes(`${at('bridge.md')}:2: `))
  expect(await answer(bridge)).toContain(built)

  unlinkSync(at('bridge.md'))
  await until('it is gone', () =>
    / articles articles=1 .*fingerprint/.test(bot.output().split('article-not-read')[1]!),
  )
  expect(await answer(bridge)).not.toContain(built)

  bot.signal('SIGTERM')
  expect(await bot.ended).toBe(0)
})

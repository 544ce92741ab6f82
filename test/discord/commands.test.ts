import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/discord/commands.ts'
import type { Call } from '../../src/discord/commands/command.ts'
import { BRIDGE, deskOver, libraryOf } from './invented.ts'

const desk = deskOver(() => libraryOf({ 'bridge.md': BRIDGE }))

function run(
  name: string,
  given: Readonly<Record<string, string | boolean>> = {},
  target = '',
  isManager = false,
) {
  const command = COMMANDS.find(({ registration }) => registration.name === name)
  const options = new Map(Object.entries(given))
  const call: Call = {
    user: 'ann',
    channel: 'here',
    locale: 'de',
    publicLocale: 'en-US',
    target,
    isHidden: false,
    isManager,
    text: (option) => String(options.get(option) ?? ''),
    flag: (option) => options.get(option) === true,
  }
  const told = command?.run(call, desk)
  if (told?.kind !== 'message') throw new Error(`${name}: ${told?.kind}`)
  return told
}

describe('the commands', () => {
  it('are registered for servers, direct messages and private channels, whoever installs them', () => {
    for (const { registration } of COMMANDS) {
      expect(registration.contexts).toEqual([0, 1, 2])
      expect(registration.integration_types).toEqual([0, 1])
    }
  })

  it('have names and descriptions that Discord takes, in every language', () => {
    for (const { registration } of COMMANDS) {
      const isSlash = registration.type === ApplicationCommandType.ChatInput
      expect(registration.name).toMatch(isSlash ? /^[a-z]{1,32}$/ : /^.{1,32}$/)
      const options = isSlash ? (registration.options ?? []) : []
      for (const described of isSlash ? [registration, ...options] : []) {
        const texts = [described.description, ...Object.values(described.description_localizations ?? {})]
        expect(texts).toHaveLength(9)
        for (const text of texts) expect(text?.length).toBeLessThanOrEqual(100)
      }
      for (const name of Object.values(registration.name_localizations ?? {}))
        expect(name?.length).toBeLessThanOrEqual(32)
    }
  })

  it('offer choices for every option that says so, and for no other', () => {
    for (const command of COMMANDS) {
      const { registration } = command
      const options =
        registration.type === ApplicationCommandType.ChatInput ? (registration.options ?? []) : []
      const offered = options.filter(
        (option) => option.type === ApplicationCommandOptionType.String && option.autocomplete === true,
      )
      expect(command.complete !== undefined).toBe(offered.length > 0)
    }
  })

  it('/ask answers for all, or for the asker alone in the asker’s own language', () => {
    const question = 'How much will the repairs cost?'
    expect(run('ask', { question })).toMatchObject({ seenBy: 'all' })
    expect(run('ask', { question }).reply.content).toContain('paragraph 2 of 4')
    expect(run('ask', { question, private: true })).toMatchObject({ seenBy: 'asker' })
    expect(run('ask', { question, private: true }).reply.content).toContain('Absatz 2 von 4')
  })

  it('/ask keeps to a speaker, and to an article', () => {
    expect(run('ask', { question: 'What about the bridge?', speaker: 'Ann Lee' }).reply.content).toContain(
      '**Ann Lee**',
    )
    expect(run('ask', { question: 'What about the bridge?', article: 'other' }).reply.kind).toBe('refusal')
  })

  it('/who names the people and opens a menu', () => {
    const told = run('who')
    expect(told.reply.content).toContain('**Ann Lee**')
    expect(told.rows).toHaveLength(1)
    expect(run('who', { article: 'other' }).rows).toEqual([])
  })

  it('/check and the message command find a quotation', () => {
    const text = '“The repairs will cost two million crowns”'
    expect(run('check', { text }).reply.content).toContain('**Tom Cole**')
    expect(run('Check this quote', {}, text).reply.content).toContain('**Tom Cole**')
    expect(run('Check this quote', {}, text).seenBy).toBe('asker')
  })

  it('"Ask about this" asks what the message says, for whoever asks', () => {
    const told = run('Ask about this', {}, 'How much will the repairs cost?')
    expect(told).toMatchObject({ seenBy: 'asker', reply: { kind: 'answer' } })
  })

  it.each(['help', 'about', 'privacy', 'articles'])('/%s says something, to the asker', (name) => {
    expect(run(name)).toMatchObject({ seenBy: 'asker', reply: { kind: 'notice' } })
  })

  it('/about tells whoever manages the server what may be wrong, and nobody else', async () => {
    expect(run('about').afterwards).toBeUndefined()
    const told = await run('about', {}, '', true).afterwards?.()
    expect(told?.content).toBe('- ok token: accepted')
  })

  it('/help has questions that run', () => {
    const ids = run('help')
      .rows.flatMap((row) => row.components)
      .map((one) => ('custom_id' in one ? one.custom_id : ''))
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) expect(id).toMatch(/^run\|/)
  })
})

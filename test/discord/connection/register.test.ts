import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/discord/commands.ts'
import { registerCommands, sameCommands } from '../../../src/discord/connection/register.ts'

const wanted = COMMANDS.map(({ registration }) => registration)

/** What Discord gives back for a command: ours, with fields of its own and with its defaults filled in. */
function asDiscordHas(command: object): Record<string, unknown> {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...(JSON.parse(JSON.stringify(command)) as object),
  }
}

/** A Discord that has `present` registered and notes what is written. */
function discord(present: readonly object[]) {
  const written: { route: string; body: unknown }[] = []
  return {
    written,
    get: async () => present,
    put: async (route: string, options?: { body?: unknown }) => {
      written.push({ route, body: options?.body })
      return []
    },
  }
}

describe('registering', () => {
  const everywhere = { application: '2', guild: null }

  it('writes every command at once where there is none', async () => {
    const rest = discord([])
    expect(await registerCommands(rest, everywhere, wanted)).toBe('written')
    expect(rest.written).toEqual([{ route: '/applications/2/commands', body: wanted }])
  })

  it('writes nothing where Discord has the same', async () => {
    const rest = discord(wanted.map(asDiscordHas))
    expect(await registerCommands(rest, everywhere, wanted)).toBe('unchanged')
    expect(rest.written).toEqual([])
  })

  it('registers in one server without the contexts, which Discord does not take there', async () => {
    const rest = discord([])
    await registerCommands(rest, { application: '2', guild: '7' }, wanted)
    expect(rest.written[0]?.route).toBe('/applications/2/guilds/7/commands')
    expect(JSON.stringify(rest.written[0]?.body)).not.toMatch(/contexts|integration_types/)
  })

  it('does not write again in one server, whatever contexts Discord fills in', async () => {
    const present = wanted.map((command) => ({
      ...asDiscordHas(command),
      contexts: null,
      integration_types: [0],
    }))
    const rest = discord(present)
    expect(await registerCommands(rest, { application: '2', guild: '7' }, wanted)).toBe('unchanged')
  })
})

describe('comparing commands', () => {
  const command = {
    name: 'ask',
    description: 'Ask',
    contexts: [0, 1, 2],
    description_localizations: { de: 'Fragen', fr: 'Demander' },
    options: [{ type: 3, name: 'question', description: 'What?', required: true }],
  }

  it.each<[string, object]>([
    ['its ids', { ...command, id: '9', version: '8', application_id: '7' }],
    ['defaults written out', { ...command, type: 1, nsfw: false, default_member_permissions: null }],
    ['the order of contexts', { ...command, contexts: [2, 0, 1] }],
    ['the order of languages', { ...command, description_localizations: { fr: 'Demander', de: 'Fragen' } }],
    [
      'an option that is not required, said so',
      { ...command, options: [{ ...command.options[0], autocomplete: false }] },
    ],
  ])('minds not %s', (_, present) => {
    expect(sameCommands([present], [command])).toBe(true)
  })

  it.each<[string, readonly object[]]>([
    ['another description', [{ ...command, description: 'Tell' }]],
    ['a description in another language', [{ ...command, description_localizations: { de: 'Frag' } }]],
    ['another context', [{ ...command, contexts: [0] }]],
    ['an option less', [{ ...command, options: [] }]],
    [
      'an option that is no longer required',
      [{ ...command, options: [{ ...command.options[0], required: false }] }],
    ],
    ['a limit that we do not set', [{ ...command, options: [{ ...command.options[0], max_length: 5 }] }]],
    ['a command of another type', [{ ...command, type: 3 }]],
    ['a command that is gone', [command, { name: 'old', description: 'Old' }]],
    ['none at all', []],
  ])('minds %s', (_, present) => {
    expect(sameCommands(present, [command])).toBe(false)
  })
})

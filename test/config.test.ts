import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

function problemsOf(env: Record<string, string>): readonly string[] {
  const read = readConfig(env)
  return read.kind === 'problems' ? read.problems : []
}

describe('the configuration', () => {
  it('has a default for everything but the token, which may be missing', () => {
    expect(readConfig({})).toEqual({
      kind: 'ok',
      config: {
        token: null,
        apiUrl: 'https://discord.com/api',
        guildId: null,
        knowledgeDir: 'knowledge',
        logLevel: 'info',
      },
    })
  })

  it('takes a variable that is set but empty, as a copied .env.example leaves it, as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_API_URL: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}))
  })

  it('takes the slash off the end of the address of the API', () => {
    expect(readConfig({ DISCORD_API_URL: 'http://127.0.0.1:80/api/' })).toMatchObject({
      config: { apiUrl: 'http://127.0.0.1:80/api' },
    })
  })

  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'ftp://discord.com'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '123'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is %j', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)])
  })

  it('reports every problem at once', () => {
    expect(problemsOf({ DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'x', DISCORD_API_URL: 'x' })).toHaveLength(3)
  })

  it('never shows the token', () => {
    expect(problemsOf({ DISCORD_TOKEN: 'very secret' }).join()).not.toContain('secret')
  })
})

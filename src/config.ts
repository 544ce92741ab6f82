/** How much is logged, from the least to the most. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the environment says, read and checked. */
export interface Config {
  /** Null where none is set: there is no bot then, only the terminal. */
  readonly token: string | null
  /** discord.js's `rest.api`, without a slash at its end. */
  readonly apiUrl: string
  /** The one guild to register commands in, or null: everywhere. */
  readonly guildId: string | null
  readonly knowledgeDir: string
  readonly logLevel: LogLevel
}

export type ConfigResult =
  | { readonly kind: 'ok'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

/**
 * Reads the configuration from an environment. A variable that is set but empty counts as not set, as a copied
 * .env.example leaves it. Every problem is reported at once, by the variable's name; the token's value never.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: string[] = []
  const value = (name: string): string | null => env[name]?.trim() || null

  const token = value('DISCORD_TOKEN')
  if (token !== null && /\s/.test(token)) {
    problems.push('DISCORD_TOKEN holds white space; copy the token again, alone, from the developer portal')
  }
  const apiUrl = value('DISCORD_API_URL') ?? 'https://discord.com/api'
  if (!isHttpUrl(apiUrl))
    problems.push('DISCORD_API_URL is no http or https address; leave it out for Discord itself')
  const guildId = value('DISCORD_GUILD_ID')
  if (guildId !== null && !/^\d{17,20}$/.test(guildId)) {
    problems.push(
      'DISCORD_GUILD_ID is no server id (17 to 20 digits); copy it from the server’s menu, or leave it out',
    )
  }
  const level = value('LOG_LEVEL') ?? 'info'
  const logLevel = LOG_LEVELS.find((known) => known === level.toLowerCase())
  if (logLevel === undefined)
    problems.push(`LOG_LEVEL is none of ${LOG_LEVELS.join(', ')}; leave it out for info`)

  if (problems.length > 0 || logLevel === undefined) return { kind: 'problems', problems }
  const knowledgeDir = value('KNOWLEDGE_DIR') ?? 'knowledge'
  return { kind: 'ok', config: { token, apiUrl: withoutSlashes(apiUrl), guildId, knowledgeDir, logLevel } }
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}

function withoutSlashes(url: string): string {
  let end = url.length
  while (url[end - 1] === '/') end -= 1
  return url.slice(0, end)
}

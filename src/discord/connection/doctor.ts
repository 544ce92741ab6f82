import {
  ApplicationFlagsBitField,
  DiscordAPIError,
  REST,
  Routes,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
} from 'discord.js'
import type { Config } from '../../config.ts'
import { inviteUrl } from './client.ts'
import { COMMANDS } from '../commands.ts'
import { commandsDiffer } from './register.ts'

/** One reason why the bot may not work, looked into. */
export interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  /** What to do about it; null where nothing is wrong. */
  readonly remedy: string | null
}

/** Milliseconds to wait for Discord, once. */
const PATIENCE = 5000

/**
 * Looks into everything that Discord can say about this bot: whether it can be reached, takes the token, lets it start
 * again, and has its commands. Asks one thing after the other and stops where the next can't be known. Changes nothing.
 */
export async function examineDiscord(config: Config): Promise<Finding[]> {
  if (config.token === null) {
    return [bad('token', 'none is set', 'Put it behind DISCORD_TOKEN= in .env, as the README says.')]
  }
  const rest = new REST({ api: config.apiUrl, timeout: PATIENCE, retries: 0 }).setToken(config.token)
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult
    const gateway = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult
    return [
      good('token', `accepted, the bot is ${application.name}`),
      good('api', config.apiUrl),
      intents(application),
      starts(gateway),
      await registered(rest, application.id, config.guildId),
      good('invite', inviteUrl(application.id)),
    ]
  } catch (error) {
    return [unreachable(error, config)]
  }
}

function unreachable(error: unknown, { apiUrl }: Config): Finding {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return bad(
      'token',
      'Discord refuses it',
      'Copy it again from the developer portal: your application, Bot, Reset Token.',
    )
  }
  const remedy = 'Check the network, a proxy or firewall in between, and DISCORD_API_URL.'
  return bad('api', `${apiUrl} does not answer as Discord does (${nameOf(error)})`, remedy)
}

function intents(application: RESTGetCurrentApplicationResult): Finding {
  const flags = new ApplicationFlagsBitField(application.flags)
  const content = flags.any(['GatewayMessageContent', 'GatewayMessageContentLimited'])
  return good(
    'intents',
    content ? 'Message Content is on; the bot does not need it' : 'none privileged, none needed',
  )
}

function starts({ session_start_limit: { remaining, reset_after } }: RESTGetAPIGatewayBotResult): Finding {
  if (remaining > 0) return good('starts', `${remaining} left today`)
  const hours = Math.ceil(reset_after / 3_600_000)
  return bad(
    'starts',
    'Discord lets the bot connect no more today',
    `Wait ${hours} h, and stop what restarts it.`,
  )
}

async function registered(rest: REST, application: string, guild: string | null): Promise<Finding> {
  const wanted = COMMANDS.map(({ registration }) => registration)
  if (await commandsDiffer(rest, { application, guild }, wanted)) {
    return bad(
      'commands',
      'not registered, or out of date',
      'Start the bot: it registers them when it connects.',
    )
  }
  return good('commands', `${wanted.length} registered`)
}

function good(name: string, detail: string): Finding {
  return { name, ok: true, detail, remedy: null }
}

function bad(name: string, detail: string, remedy: string): Finding {
  return { name, ok: false, detail, remedy }
}

/** An error's name: its message may hold an address with more in it than belongs on a screen. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

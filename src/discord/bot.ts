import type { Client } from 'discord.js'
import type { Log } from '../log.ts'
import { COMMANDS } from './commands.ts'
import { createClient, inviteUrl } from './connection/client.ts'
import { detailsOf, isTokenRefused } from './connection/errors.ts'
import { PATIENCE, persistently } from './connection/persist.ts'
import { registerCommands } from './connection/register.ts'
import { runSession, type End, type Handlers } from './connection/session.ts'
import { openDesk, type Holdings } from './desk.ts'
import { CONVERSATION_LIMITS, createConversations } from './memory/conversations.ts'
import { createInHand, type InHand } from './memory/in-hand.ts'
import { openReception } from './reception.ts'
import { createResponder } from './respond.ts'

/** How to reach Discord, and as whom. */
export interface Access {
  readonly token: string
  readonly apiUrl: string
  /** The one server to register commands in, or null: everywhere. */
  readonly guildId: string | null
}

/** Milliseconds that what is in hand may take to end once the bot is told to stop. */
const LAST_ANSWERS = 4000

/** Runs the bot until `stop` is aborted (what is in hand is finished then) or Discord refuses it. */
export async function runDiscord(
  access: Access,
  holdings: Holdings,
  log: Log,
  stop: AbortSignal,
): Promise<End> {
  const desk = openDesk(holdings, createConversations(CONVERSATION_LIMITS, Date.now))
  // Trying out what to suggest takes a moment, and the connection takes longer.
  desk.questions()
  const receive = openReception(desk, log)
  const inHand = createInHand((error) => log.error('unexpected', detailsOf(error)))
  return runSession(
    () => createClient(access.apiUrl),
    access.token,
    (client, onTokenRefused) => ({
      ...greeting(client, access.guildId, inHand, log, onTokenRefused),
      ...receive(createResponder(client.rest, log, onTokenRefused), placesOf(client), inHand),
    }),
    () => inHand.settled(LAST_ANSWERS),
    log,
    stop,
  )
}

function placesOf(client: Client) {
  return {
    self: () => client.user?.id ?? '',
    localeOf: (guild: string) => client.guilds.cache.get(guild)?.preferredLocale,
  }
}

/** What happens when a connection is ready: the commands are registered, once however many shards or sessions there are. */
function greeting(
  client: Client,
  guild: string | null,
  inHand: InHand,
  log: Log,
  onTokenRefused: () => void,
): Pick<Handlers, 'ready'> {
  let greeted = false
  return {
    ready({ application, guilds, shard }) {
      log.info('gateway-ready', { shard: shard?.[0] ?? 0, servers: guilds.length })
      if (greeted) return
      greeted = true
      log.info('invite', { url: inviteUrl(application.id) })
      inHand.begin(() => register(client, { application: application.id, guild }, log, onTokenRefused))
    },
  }
}

async function register(
  client: Client,
  scope: { readonly application: string; readonly guild: string | null },
  log: Log,
  onTokenRefused: () => void,
): Promise<void> {
  const registrations = COMMANDS.map(({ registration }) => registration)
  try {
    const state = await persistently(
      () => registerCommands(client.rest, scope, registrations),
      PATIENCE.message,
    )
    log.info('commands', { count: registrations.length, state })
  } catch (error) {
    log.error('commands-not-registered', detailsOf(error))
    if (isTokenRefused(error)) onTokenRefused()
  }
}

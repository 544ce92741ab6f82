import type { Client } from 'discord.js'
import type { Library } from '../library/library.ts'
import type { Log } from '../log.ts'
import { renderFailure, type Reply } from '../render/reply.ts'
import { createClient, inviteUrl } from './connection/client.ts'
import { COMMANDS, type Told } from './commands.ts'
import { openDesk, type Desk } from './desk.ts'
import { detailsOf } from './connection/errors.ts'
import { answerTo, localeOf } from './interactions.ts'
import { CONVERSATION_LIMITS, createConversations } from './memory/conversations.ts'
import { createInHand, type InHand } from './memory/in-hand.ts'
import { createOnce } from './memory/once.ts'
import { readMessage } from './messages.ts'
import { registerCommands } from './connection/register.ts'
import { createResponder } from './respond.ts'
import { runSession, type End, type Handlers } from './connection/session.ts'

/** How to reach Discord, and as whom. */
export interface Access {
  readonly token: string
  readonly apiUrl: string
  /** The one server to register commands in, or null: everywhere. */
  readonly guildId: string | null
}

/** So many of the latest messages and interactions are known to have been seen. */
const SEEN = 10_000

/** Milliseconds that what is in hand may take to end once the bot is told to stop. */
const LAST_ANSWERS = 4000

/**
 * Runs the bot until `stop` is aborted (what is in hand is finished then) or Discord refuses it.
 *
 * @param library gives the articles as they are now
 */
export async function runDiscord(
  access: Access,
  library: () => Library,
  log: Log,
  stop: AbortSignal,
): Promise<End> {
  const desk = openDesk(library, createConversations(CONVERSATION_LIMITS, Date.now))
  const inHand = createInHand((error) => log.error('unexpected', detailsOf(error)))
  const isNew = createOnce(SEEN)
  return runSession(
    () => createClient(access.apiUrl),
    access.token,
    (client) => ({
      ...greeting(client, access.guildId, inHand, log),
      ...conversation(client, desk, isNew, inHand, log),
    }),
    () => inHand.settled(LAST_ANSWERS),
    log,
    stop,
  )
}

/** What happens when a connection is ready: the commands are registered, once however many shards or sessions there are. */
function greeting(client: Client, guild: string | null, inHand: InHand, log: Log): Pick<Handlers, 'ready'> {
  let greeted = false
  return {
    ready({ application, guilds, shard }) {
      log.info('gateway-ready', { shard: shard?.[0] ?? 0, servers: guilds.length })
      if (greeted) return
      greeted = true
      log.info('invite', { url: inviteUrl(application.id) })
      inHand.begin(async () => {
        const registrations = COMMANDS.map(({ registration }) => registration)
        try {
          const done = await registerCommands(
            client.rest,
            { application: application.id, guild },
            registrations,
          )
          log.info('commands', { count: registrations.length, state: done })
        } catch (error) {
          log.error('commands-not-registered', detailsOf(error))
        }
      })
    },
  }
}

/** What happens when somebody asks. */
function conversation(
  client: Client,
  desk: Desk,
  isNew: (id: string) => boolean,
  inHand: InHand,
  log: Log,
): Pick<Handlers, 'message' | 'interaction'> {
  const responder = createResponder(client.rest, log)
  const orFailure = <T>(work: () => T, failed: (reply: Reply) => T, locale?: string): T => {
    try {
      return work()
    } catch (error) {
      log.error('answer-failed', detailsOf(error))
      return failed(renderFailure(locale))
    }
  }
  return {
    message(data) {
      const message = readMessage(data, client.user?.id ?? '')
      if (message === null || !isNew(message.id)) return
      inHand.begin(async () => {
        const reply = orFailure(
          () => (message.text === '' ? desk.help() : desk.ask(message)),
          (failure) => failure,
        )
        await responder.toMessage(message, reply)
      })
    },
    interaction(data) {
      if (!isNew(data.id)) return
      const locale = localeOf(data)
      inHand.begin(async () => {
        const told = orFailure<Told>(
          () => answerTo(data, desk),
          (reply) => ({ reply, seenBy: 'asker' }),
          locale,
        )
        await responder.toInteraction({ id: data.id, token: data.token, locale }, told.reply, told.seenBy)
      })
    },
  }
}

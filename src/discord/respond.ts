import {
  MessageFlags,
  Routes,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
} from 'discord.js'
import type { Log } from '../log.ts'
import { renderFailure } from '../render/reply.ts'
import { messageBody, responseOf } from './bodies.ts'
import {
  detailsOf,
  expectedName,
  isAcknowledged,
  isHistoryHidden,
  isRefusedRequest,
  isTokenRefused,
} from './connection/errors.ts'
import { PATIENCE, persistently } from './connection/persist.ts'
import { createOnce } from './memory/once.ts'
import { privately, type Shown, type Told } from './told.ts'

/** The part of discord.js's REST client that sends: it queues, keeps the rate limits, and retries what may be retried. */
export type Sender = Pick<REST, 'post' | 'delete'>

/** A message to reply to. */
export interface MessagePlace {
  readonly id: string
  readonly channel: string
}

/** An interaction that waits for its answer. */
export interface Awaiting {
  readonly id: string
  readonly token: string
  readonly application: string
  readonly locale: string
}

/**
 * The only sender. Whatever is sent goes through here, so that nothing pings, nothing unfurls, nothing is sent twice,
 * and what cannot be sent is noted and hurts nobody. None of the functions rejects.
 */
export interface Responder {
  /** Replies to a message. The id of the reply, or null where it could not be sent. */
  toMessage(to: MessagePlace, shown: Shown): Promise<string | null>
  /** Gives an interaction its one response. */
  toInteraction(to: Awaiting, told: Told): Promise<void>
  /** Takes one of the bot's own messages away. */
  takeAway(message: MessagePlace): Promise<void>
}

/** Channels in which the bot may not speak, remembered so that each is logged once. */
const SILENT_CHANNELS = 1000
/** Milliseconds after which a sending that still waits is shown as typing. */
const TYPING_AFTER = 400
/** Where more sendings wait than this, it is the rate limit that they wait for, and typing would only use it up. */
const FEW = 5

/**
 * @param onTokenRefused called where Discord does not take the bot's token any more
 * @param patience how long to try again while Discord cannot be reached
 */
export function createResponder(
  rest: Sender,
  log: Log,
  onTokenRefused: () => void,
  patience = PATIENCE,
): Responder {
  const isFirst = createOnce(SILENT_CHANNELS)
  let waiting = 0

  async function toMessage(to: MessagePlace, shown: Shown): Promise<string | null> {
    const typing = setTimeout(() => {
      if (waiting <= FEW) void showTyping(rest, to.channel, log)
    }, TYPING_AFTER)
    waiting++
    try {
      return await persistently(() => postReply(rest, to, shown), patience.message)
    } catch (error) {
      const why = expectedName(error)
      if (why !== null) {
        log[isFirst(`${to.channel} ${why}`) ? 'info' : 'debug']('not-sent', { why, channel: to.channel })
        return null
      }
      log.error('send-failed', { channel: to.channel, ...detailsOf(error) })
      if (isTokenRefused(error)) onTokenRefused()
      const isWorthAnother = isRefusedRequest(error) && shown.reply.kind !== 'failure'
      return isWorthAnother ? await toMessage(to, { reply: renderFailure(), rows: [] }) : null
    } finally {
      waiting--
      clearTimeout(typing)
    }
  }

  /** Gives the response. Where it is refused as the second, the first was an attempt that seemed to fail. */
  async function respond(to: Awaiting, told: Told): Promise<void> {
    try {
      await rest.post(Routes.interactionCallback(to.id, to.token), { body: responseOf(told), auth: false })
    } catch (error) {
      if (!isAcknowledged(error)) throw error
      log.info('not-sent', { why: 'already-acknowledged', interaction: to.id })
    }
  }

  async function toInteraction(to: Awaiting, told: Told): Promise<void> {
    let isAnswered = false
    try {
      await persistently(() => respond(to, told), patience.interaction)
      isAnswered = true
      if (told.kind === 'delete') {
        const route = Routes.webhookMessage(to.application, to.token)
        await persistently(() => rest.delete(route, { auth: false }), patience.message)
      }
      if (told.kind === 'message' && told.afterwards !== undefined) {
        const body = messageBody({ reply: await told.afterwards(), rows: [] }, MessageFlags.Ephemeral)
        await rest.post(Routes.webhook(to.application, to.token), { body, auth: false })
      }
    } catch (error) {
      const why = expectedName(error)
      if (why !== null) return log.info('not-sent', { why, interaction: to.id })
      log.error('send-failed', { interaction: to.id, ...detailsOf(error) })
      const isFailure = 'reply' in told && told.reply.kind === 'failure'
      if (isRefusedRequest(error) && !isAnswered && !isFailure && told.kind !== 'choices') {
        await toInteraction(to, privately(renderFailure(to.locale)))
      }
    }
  }

  async function takeAway({ channel, id }: MessagePlace): Promise<void> {
    try {
      await persistently(() => rest.delete(Routes.channelMessage(channel, id)), patience.message)
    } catch (error) {
      const why = expectedName(error)
      if (why === null) log.error('delete-failed', { channel, ...detailsOf(error) })
      else log.debug('not-deleted', { why, channel })
    }
  }

  return { toMessage, toInteraction, takeAway }
}

/**
 * Posts a reply. The nonce comes from the message that is answered: when a sending that seemed to fail is tried again,
 * Discord finds the first one by it and does not post a second.
 */
async function postReply(rest: Sender, to: MessagePlace, shown: Shown): Promise<string> {
  const body: RESTPostAPIChannelMessageJSONBody = { ...messageBody(shown), nonce: to.id, enforce_nonce: true }
  const reference = { message_id: to.id, fail_if_not_exists: false }
  try {
    return await post(rest, to.channel, { ...body, message_reference: reference })
  } catch (error) {
    // Without the permission to see what was written before, the answer can still stand by itself.
    if (isHistoryHidden(error)) return post(rest, to.channel, body)
    throw error
  }
}

async function post(rest: Sender, channel: string, body: RESTPostAPIChannelMessageJSONBody): Promise<string> {
  const sent = (await rest.post(Routes.channelMessages(channel), { body })) as RESTPostAPIChannelMessageResult
  return sent.id
}

async function showTyping(rest: Sender, channel: string, log: Log): Promise<void> {
  try {
    await rest.post(Routes.channelTyping(channel))
  } catch (error) {
    log.debug('not-typing', { channel, ...detailsOf(error) })
  }
}

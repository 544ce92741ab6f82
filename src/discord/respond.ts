import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPIInteractionCallbackJSONBody,
} from 'discord.js'
import type { Log } from '../log.ts'
import { renderFailure, type Reply } from '../render/reply.ts'
import { detailsOf, expectedName, isHistoryHidden, isRefusedRequest } from './connection/errors.ts'
import { createOnce } from './memory/once.ts'

/** The part of discord.js's REST client that sends: it queues, keeps the rate limits, and retries what may be retried. */
export type Sender = Pick<REST, 'post'>

/** A message to reply to. */
export interface MessagePlace {
  readonly id: string
  readonly channel: string
}

/** An interaction that waits for its answer. */
export interface Awaiting {
  readonly id: string
  readonly token: string
  readonly locale: string
}

/**
 * The only sender. Whatever is sent goes through here, so that nothing pings, nothing unfurls, nothing is sent twice,
 * and a failed sending is noted once and hurts nobody. None of the functions rejects.
 */
export interface Responder {
  /** Replies to a message. The id of the reply, or null where it could not be sent. */
  toMessage(to: MessagePlace, reply: Reply): Promise<string | null>
  /** Answers an interaction with a message. */
  toInteraction(to: Awaiting, reply: Reply, seenBy: 'all' | 'asker'): Promise<void>
}

/** Channels in which the bot may not speak, remembered so that each is logged once. */
const SILENT_CHANNELS = 1000

export function createResponder(rest: Sender, log: Log): Responder {
  const firstRefusalIn = createOnce(SILENT_CHANNELS)

  async function toMessage(to: MessagePlace, reply: Reply): Promise<string | null> {
    try {
      return await postReply(rest, to, reply)
    } catch (error) {
      const expected = expectedName(error)
      if (expected !== null) {
        const level = firstRefusalIn(`${to.channel} ${expected}`) ? 'info' : 'debug'
        log[level]('not-sent', { why: expected, channel: to.channel })
        return null
      }
      log.error('send-failed', { channel: to.channel, ...detailsOf(error) })
      return isRefusedRequest(error) && reply.kind !== 'failure' ? toMessage(to, renderFailure()) : null
    }
  }

  async function toInteraction(to: Awaiting, reply: Reply, seenBy: 'all' | 'asker'): Promise<void> {
    const flags = seenBy === 'asker' ? MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds : undefined
    try {
      await callback(rest, to, {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...messageBody(reply), ...(flags === undefined ? {} : { flags }) },
      })
    } catch (error) {
      const expected = expectedName(error)
      if (expected !== null) return log.info('not-sent', { why: expected, interaction: to.id })
      log.error('send-failed', { interaction: to.id, ...detailsOf(error) })
      if (isRefusedRequest(error) && reply.kind !== 'failure') {
        await toInteraction(to, renderFailure(to.locale), seenBy)
      }
    }
  }

  return { toMessage, toInteraction }
}

/** What every message carries, whatever it says: it pings nobody and shows no previews of links. */
function messageBody(reply: Reply) {
  return {
    content: reply.content,
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [], replied_user: false },
  } satisfies RESTPostAPIChannelMessageJSONBody
}

/**
 * Posts a reply. The nonce comes from the message that is answered: when a sending that seemed to fail is tried again,
 * Discord finds the first one by it and does not post a second.
 */
async function postReply(rest: Sender, to: MessagePlace, reply: Reply): Promise<string> {
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...messageBody(reply),
    nonce: to.id,
    enforce_nonce: true,
  }
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

async function callback(
  rest: Sender,
  to: Awaiting,
  body: RESTPostAPIInteractionCallbackJSONBody,
): Promise<void> {
  await rest.post(Routes.interactionCallback(to.id, to.token), { body, auth: false })
}

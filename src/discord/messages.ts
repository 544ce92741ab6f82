import { MessageType, type GatewayMessageCreateDispatchData } from 'discord.js'

/** A message that is meant for the bot. */
export interface Incoming {
  readonly id: string
  readonly channel: string
  /** Null in a direct message. */
  readonly guild: string | null
  readonly user: string
  /** What was asked, without mentions; empty where the message holds no words (or none that Discord shows the bot). */
  readonly text: string
}

/**
 * Reads a message as Discord delivers it; null where it is not for the bot to answer: what bots, webhooks, the system
 * and the bot itself write, and what is said in a channel to others. Mentions of a role or of everyone are to others.
 *
 * @param self the bot's own user id
 */
export function readMessage(message: GatewayMessageCreateDispatchData, self: string): Incoming | null {
  if (message.author.bot === true || message.author.system === true) return null
  if (message.webhook_id !== undefined || message.author.id === self) return null
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null
  const guild = message.guild_id ?? null
  if (guild !== null && !message.mentions.some((user) => user.id === self)) return null
  return {
    id: message.id,
    channel: message.channel_id,
    guild,
    user: message.author.id,
    text: wordsOf(message.content),
  }
}

/** Mentions of users, roles, channels and commands, custom emoji, time stamps: Discord's tags, each a number to a reader. */
const TAG =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|\/[^<>\n]{1,99}:\d{1,20}|t:-?\d{1,17}(?::\w)?|id:\w{1,20})>/g

/** The words of a message: tags and the punctuation that stood around them left out; empty where there is no word. */
function wordsOf(content: string): string {
  const text = content
    .replace(TAG, ' ')
    .replace(/^[\s,:;.–—-]+/, '')
    .trimEnd()
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

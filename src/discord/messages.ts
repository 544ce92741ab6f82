import { MessageType, type APIMessage, type GatewayMessageCreateDispatchData } from 'discord.js'
import type { PlaceKey } from './buttons/places.ts'
import { readPress } from './buttons/press.ts'

/** A message that is meant for the bot. */
export interface Incoming {
  readonly id: string
  readonly channel: string
  /** Null in a direct message. */
  readonly guild: string | null
  readonly user: string
  /** What was asked, without mentions; empty where the message holds no words (or none that Discord shows the bot). */
  readonly text: string
  /** The answer of the bot's that this replies to. */
  readonly about?: PlaceKey
  /** True for a reply to the bot of which Discord does not show it the text. */
  readonly isHidden: boolean
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
  const text = wordsOf(textOf(message))
  const replied = message.referenced_message
  const own = replied?.author.id === self ? replied : null
  const about = own === null ? null : placeUnder(own)
  return {
    id: message.id,
    channel: message.channel_id,
    guild,
    user: message.author.id,
    text,
    ...(about === null ? {} : { about }),
    isHidden: own !== null && isEmpty(message),
  }
}

/** What a message says: its own words, or those of the message that it passes on. */
export function textOf(message: Pick<APIMessage, 'content' | 'message_snapshots'>): string {
  return message.content || (message.message_snapshots?.[0]?.message.content ?? '')
}

function isEmpty({ content, attachments, sticker_items = [] }: APIMessage): boolean {
  return content === '' && attachments.length === 0 && sticker_items.length === 0
}

/** The passage that an answer of the bot's shows: its buttons know. */
function placeUnder({ components = [] }: APIMessage): PlaceKey | null {
  for (const row of components) {
    for (const button of 'components' in row ? row.components : []) {
      const press = 'custom_id' in button ? readPress(button.custom_id) : null
      if (press?.action === 'follow-up') return press.place
    }
  }
  return null
}

/** Mentions of users, roles, channels and commands, custom emoji, time stamps: Discord's tags, each a number to a reader. */
const TAG =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|\/[^<>\n]{1,99}:\d{1,20}|t:-?\d{1,17}(?::\w)?|id:\w{1,20})>/g

/** What a message says to a reader who knows nobody by number. */
export function withoutTags(content: string): string {
  return content.replace(TAG, ' ')
}

/** The words of a message: tags and the punctuation that stood around them left out; empty where there is no word. */
function wordsOf(content: string): string {
  const text = withoutTags(content)
    .replace(/^[\s,:;.–—-]+/, '')
    .trimEnd()
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

import { createHash } from 'node:crypto'
import type { Posted } from './channels.ts'

export const BOT = '900000000000000001'
export const SERVER = '700000000000000001'
export const CHANNEL = '600000000000000001'

/** An id for a name, the same in every run and another for every name. */
export function userId(name: string): string {
  const number = createHash('sha256').update(name).digest().readUIntBE(0, 6)
  return `8${String(number).padStart(17, '0')}`
}

export function user(id: string, bot = false) {
  return { id, username: `user${id}`, discriminator: '0', global_name: null, avatar: null, bot }
}

export function member() {
  return { roles: [], joined_at: '2030-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }
}

/** A message of the bot's as others see it: their replies carry it. */
export function botMessage({ id, channel, content, components, ...message }: Posted) {
  return {
    id,
    channel_id: channel,
    author: user(BOT, true),
    content,
    flags: message.private ? 64 : 0,
    components: [{ type: 1, components }],
  }
}

/** What somebody writes. */
export interface Said {
  readonly content: string
  readonly user?: string
  readonly channel?: string
  /** Written to the bot directly. */
  readonly direct?: true
  readonly more?: object
}

/** A message as the gateway delivers it: its content only where the bot may see it. */
export function messageEvent(id: string, { content, user: author = 'ann', channel, direct, more }: Said) {
  const mentions = [...content.matchAll(/<@!?(\d+)>/g)].map(([, who]) => user(who ?? ''))
  const isSeen = direct === true || mentions.some((one) => one.id === BOT)
  return {
    id,
    channel_id: channel ?? (direct ? `61${userId(author)}` : CHANNEL),
    ...(direct ? {} : { guild_id: SERVER, member: member() }),
    author: user(userId(author)),
    content: isSeen ? content : '',
    type: 0,
    timestamp: '2030-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions,
    mention_roles: [],
    attachments: [],
    embeds: [],
    ...more,
  }
}

/** An interaction as the gateway delivers it. */
export function interactionEvent(
  id: string,
  type: number,
  data: object,
  who: string,
  message: Posted | null,
  more: object,
) {
  const under = message && botMessage(message)
  return {
    id,
    application_id: BOT,
    type,
    token: `token-of-${id}`,
    version: 1,
    guild_id: SERVER,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, permissions: '0' },
    member: { ...member(), user: user(userId(who)), permissions: '0' },
    locale: 'en-US',
    guild_locale: 'en-US',
    context: 0,
    app_permissions: '0',
    authorizing_integration_owners: { 0: SERVER },
    entitlements: [],
    data,
    ...(under === null ? {} : { message: under }),
    ...more,
  }
}

export function server() {
  return {
    id: SERVER,
    name: 'A server',
    owner_id: '1',
    preferred_locale: 'en-US',
    member_count: 2,
    large: false,
    unavailable: false,
    joined_at: '2030-01-01T00:00:00Z',
    features: [],
    roles: [
      {
        id: SERVER,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    members: [],
    channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
  }
}

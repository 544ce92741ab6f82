export const BOT = '900000000000000001'
export const SERVER = '700000000000000001'
export const CHANNEL = '600000000000000001'

/** An id for a name, the same in every run. */
export function userId(name: string): string {
  return `8${Array.from(name)
    .map((char) => String(char.charCodeAt(0)).padStart(3, '0'))
    .join('')
    .padEnd(17, '0')
    .slice(0, 17)}`
}

export function user(id: string, bot = false) {
  return { id, username: `user${id}`, discriminator: '0', global_name: null, avatar: null, bot }
}

export function member() {
  return { roles: [], joined_at: '2030-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }
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

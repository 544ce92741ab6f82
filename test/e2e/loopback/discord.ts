import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openGateway, type Gateway } from './gateway.ts'
import { BOT, CHANNEL, member, SERVER, server, user, userId } from './people.ts'
import { commandFaults, messageFaults } from './rules.ts'

/** A request of the bot's, and how it was answered (0: the connection was cut). */
export interface Call {
  readonly method: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>> | null
  readonly status: number
}

/** A message that stands in a channel because the bot sent it. */
export interface Posted {
  readonly id: string
  readonly channel: string
  readonly content: string
  /** The id of the message or the interaction that it answers. */
  readonly answers: string
  readonly private: boolean
}

/** How a request is to go wrong instead. `commit` does what was asked before it fails. */
export interface Fault {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly commit?: true
  readonly delay?: number
}

type Responder = (
  match: RegExpMatchArray,
  body: Record<string, unknown>,
) => { status: number; body?: unknown }

/**
 * A Discord on 127.0.0.1, as strict as the tests need it: REST and gateway, version 10. A route it does not know, a
 * request without the token, a message that Discord would refuse or that breaks a promise of the bot's, are `problems`.
 * Ids count up from one, so that every run has the same.
 */
export interface Discord {
  readonly token: string
  readonly apiUrl: string
  readonly bot: string
  readonly gateway: Gateway
  readonly problems: readonly string[]
  readonly calls: readonly Call[]
  readonly posted: readonly Posted[]
  /** The commands that are registered. */
  commands: Record<string, unknown>[]
  /** What the bot has asked for since. */
  since(mark: number): readonly Call[]
  /** The next `times` requests whose "METHOD /path" matches go wrong. */
  fail(what: RegExp, fault: Fault, times?: number): void
  /** Somebody writes; the id of the message. Content goes to the bot as Discord would let it see it. */
  say(message: { content: string; user?: string; channel?: string; direct?: true; more?: object }): string
  /** Somebody uses a slash command; the id of the interaction. */
  slash(name: string, options: Readonly<Record<string, string | boolean>>, user?: string): string
  /** Delivers an event again that was delivered before. */
  again(id: string): void
  /** The bot's answers to a message or an interaction so far. */
  answersTo(id: string): readonly Posted[]
  close(): Promise<void>
}

export async function openDiscord(): Promise<Discord> {
  const token = 'a-token-for.the-loopback.discord-only'
  const problems: string[] = []
  const calls: Call[] = []
  const posted: Posted[] = []
  const delivered = new Map<string, { type: string; data: object }>()
  const nonces = new Map<string, Posted>()
  const interactions = new Map<string, 'open' | 'answered'>()
  const faults: { what: RegExp; fault: Fault; left: number }[] = []
  let counter = 0
  const nextId = () => String(500_000_000_000_000_000n + BigInt(++counter))

  const gateway = await openGateway(
    token,
    (session_id, resume_gateway_url) => [
      [
        'READY',
        {
          v: 10,
          user: user(BOT, true),
          application: { id: BOT, flags: 0 },
          guilds: [{ id: SERVER, unavailable: true }],
          session_id,
          resume_gateway_url,
        },
      ],
      ['GUILD_CREATE', server()],
    ],
    problems,
  )

  const discord = {
    commands: [] as Record<string, unknown>[],
  }

  const keep = (message: Omit<Posted, 'id'>): Posted => {
    const kept = { id: nextId(), ...message }
    posted.push(kept)
    return kept
  }
  const routes: readonly (readonly [RegExp, Responder])[] = [
    [
      /^GET \/gateway\/bot$/,
      () =>
        ok({
          url: gateway.url,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        }),
    ],
    [/^GET \/applications\/\d+\/commands\?with_localizations=true$/, () => ok(discord.commands)],
    [
      /^PUT \/applications\/\d+\/commands$/,
      (_, body) => {
        const commands = body as unknown as Record<string, unknown>[]
        problems.push(...commandFaults(commands))
        discord.commands = commands.map((command) => ({
          id: nextId(),
          version: nextId(),
          application_id: BOT,
          nsfw: false,
          ...command,
        }))
        return ok(discord.commands)
      },
    ],
    [
      /^POST \/channels\/(\d+)\/messages$/,
      ([, channel = ''], body) => {
        const faulty = messageFaults(body, 'channel')
        problems.push(...faulty)
        if (faulty.length > 0) return { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }
        const nonce = `${channel} ${String(body['nonce'])}`
        const reference = body['message_reference'] as { message_id: string } | undefined
        const message =
          nonces.get(nonce) ??
          keep({
            channel,
            content: String(body['content']),
            answers: reference?.message_id ?? '',
            private: false,
          })
        nonces.set(nonce, message)
        return ok({ id: message.id, channel_id: channel, content: message.content })
      },
    ],
    [
      /^POST \/interactions\/(\d+)\/[\w-]+\/callback$/,
      ([, id = ''], body) => {
        if (interactions.get(id) !== 'open') {
          problems.push(`second response to interaction ${id}`)
          return { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } }
        }
        const data = body['data'] as Record<string, unknown>
        if (body['type'] === 4) {
          const faulty = messageFaults(data, 'interaction')
          problems.push(...faulty)
          if (faulty.length > 0) return { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }
          keep({
            channel: CHANNEL,
            content: String(data['content']),
            answers: id,
            private: (Number(data['flags']) & 64) !== 0,
          })
        } else problems.push(`callback type ${String(body['type'])}`)
        interactions.set(id, 'answered')
        return { status: 204 }
      },
    ],
  ]

  function respond(what: string, body: Record<string, unknown>): { status: number; body?: unknown } {
    for (const [route, handle] of routes) {
      const match = route.exec(what)
      if (match) return handle(match, body)
    }
    problems.push(`unknown route ${what}`)
    return { status: 404, body: { code: 0, message: '404: Not Found' } }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = ''
    for await (const chunk of request) raw += String(chunk)
    const body = raw === '' ? null : (JSON.parse(raw) as Record<string, unknown>)
    const path = (request.url ?? '').replace(/^\/api\/v10/, '')
    const what = `${request.method} ${path}`
    if (!request.url?.startsWith('/api/v10/')) problems.push(`path ${request.url}`)
    const isOpen = path.startsWith('/interactions/')
    const reply = (status: number, answer?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      calls.push({ method: request.method ?? '', path, body, status })
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(answer === undefined ? undefined : JSON.stringify(answer))
    }
    if (!isOpen && request.headers.authorization !== `Bot ${token}`)
      return reply(401, { code: 0, message: '401: Unauthorized' })
    const planned = faults.find(({ what: pattern, left }) => left > 0 && pattern.test(what))
    if (planned === undefined) {
      const { status, body: answer } = respond(what, body ?? {})
      return reply(status, answer)
    }
    planned.left--
    const { fault } = planned
    if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    const done = fault.commit ? respond(what, body ?? {}) : null
    if (fault.status === 200 && done !== null) return reply(done.status, done.body)
    reply(fault.status, fault.body ?? { code: 0, message: 'forced' }, fault.headers)
  }

  const http = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => problems.push(String(error)))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))

  const deliver = (id: string, type: string, data: object) => {
    delivered.set(id, { type, data })
    gateway.dispatch(type, data)
    return id
  }
  return Object.assign(discord, {
    token,
    apiUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    bot: BOT,
    gateway,
    problems,
    calls,
    posted,
    since: (mark: number) => calls.slice(mark),
    fail: (what: RegExp, fault: Fault, times = 1) => void faults.push({ what, fault, left: times }),
    say({ content, user: author = 'ann', channel, direct, more }: Parameters<Discord['say']>[0]) {
      const id = nextId()
      const mentioned = [...content.matchAll(/<@!?(\d+)>/g)].map(([, who]) => user(who ?? ''))
      const seen = direct || mentioned.some((one) => one.id === BOT) ? content : ''
      return deliver(id, 'MESSAGE_CREATE', {
        id,
        channel_id: channel ?? (direct ? `61${userId(author)}` : CHANNEL),
        ...(direct ? {} : { guild_id: SERVER, member: member() }),
        author: user(userId(author)),
        content: seen,
        type: 0,
        timestamp: '2030-01-01T00:00:00Z',
        edited_timestamp: null,
        tts: false,
        pinned: false,
        mention_everyone: false,
        mentions: mentioned,
        mention_roles: [],
        attachments: [],
        embeds: [],
        ...more,
      })
    },
    slash(name: string, options: Readonly<Record<string, string | boolean>>, author = 'ann') {
      const id = nextId()
      interactions.set(id, 'open')
      const given = Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeof value === 'string' ? 3 : 5,
        value,
      }))
      return deliver(id, 'INTERACTION_CREATE', {
        id,
        application_id: BOT,
        type: 2,
        token: `token-of-${id}`,
        version: 1,
        guild_id: SERVER,
        channel_id: CHANNEL,
        channel: { id: CHANNEL, type: 0, permissions: '0' },
        member: { ...member(), user: user(userId(author)), permissions: '0' },
        locale: 'en-US',
        guild_locale: 'en-US',
        context: 0,
        app_permissions: '0',
        authorizing_integration_owners: {},
        entitlements: [],
        data: { id: '1', name, type: 1, options: given },
      })
    },
    again(id: string) {
      const event = delivered.get(id)
      if (event !== undefined) gateway.dispatch(event.type, event.data)
    },
    answersTo: (id: string) => posted.filter(({ answers }) => answers === id),
    async close() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      await gateway.close()
    },
  })
}

function ok(body: unknown): { status: number; body: unknown } {
  return { status: 200, body }
}

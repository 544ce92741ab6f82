import { CHANNEL, BOT } from './people.ts'
import type { Answered } from './rest.ts'
import { commandFaults, messageFaults } from './rules.ts'

/** A button or a menu under a message. */
export interface Component {
  readonly type: number
  readonly label?: string
  readonly custom_id?: string
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

/** A message that stands in a channel because the bot sent it. */
export interface Posted {
  readonly id: string
  readonly channel: string
  /** The id of the message or the interaction that it answers. */
  readonly answers: string
  readonly private: boolean
  content: string
  components: readonly Component[]
  gone: boolean
}

/** An interaction, and what the bot did about it. */
export interface Interaction {
  /** The message whose button was pressed. */
  readonly message: Posted | null
  /** The type of its response; null while there is none. */
  response: number | null
  /** A window, or choices. */
  data: Readonly<Record<string, unknown>> | null
}

type Body = Record<string, unknown>

/** What stands in the channels and is registered: what Discord does with the bot's requests. */
export interface Channels {
  readonly posted: readonly Posted[]
  readonly interactions: ReadonlyMap<string, Interaction>
  commands: Body[]
  expect(interaction: string, message: Posted | null): void
  respond(what: string, body: Body): Answered
}

const NOTHING: Answered = { status: 204 }
const TAKEN: Answered = {
  status: 400,
  body: { code: 40060, message: 'Interaction has already been acknowledged.' },
}
const FAULTY: Answered = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } }
const UNKNOWN_MESSAGE: Answered = { status: 404, body: { code: 10008, message: 'Unknown Message' } }

export function openChannels(gatewayUrl: () => string, nextId: () => string, problems: string[]): Channels {
  const posted: Posted[] = []
  const interactions = new Map<string, Interaction>()
  const nonces = new Map<string, Posted>()

  const isFaulty = (body: Body, where: 'channel' | 'interaction') => {
    const faults = messageFaults(body, where)
    problems.push(...faults)
    return faults.length > 0
  }
  const keep = (body: Body, channel: string, answers: string): Posted => {
    const message = {
      id: nextId(),
      channel,
      answers,
      private: (Number(body['flags']) & 64) !== 0,
      content: String(body['content']),
      components: componentsOf(body),
      gone: false,
    }
    posted.push(message)
    return message
  }
  const takeAway = (message: Posted | undefined): Answered => {
    if (message === undefined || message.gone) return UNKNOWN_MESSAGE
    message.gone = true
    return NOTHING
  }

  function createMessage(channel: string, body: Body): Answered {
    if (isFaulty(body, 'channel')) return FAULTY
    const nonce = `${channel} ${String(body['nonce'])}`
    const reference = body['message_reference'] as { message_id: string } | undefined
    const message = nonces.get(nonce) ?? keep(body, channel, reference?.message_id ?? '')
    nonces.set(nonce, message)
    return { status: 200, body: { id: message.id, channel_id: channel, content: message.content } }
  }

  function callback(id: string, { type, data }: Body): Answered {
    const interaction = interactions.get(id)
    if (interaction === undefined || interaction.response !== null) {
      problems.push(`interaction ${id} has been answered, or was never made`)
      return TAKEN
    }
    const body = (data ?? {}) as Body
    if ((type === 4 || type === 7) && isFaulty(body, 'interaction')) return FAULTY
    interaction.response = Number(type)
    if (type === 4) keep(body, CHANNEL, id)
    else if (type === 7 && interaction.message !== null) {
      Object.assign(interaction.message, { content: body['content'], components: componentsOf(body) })
    } else if (type === 8 || type === 9) interaction.data = body
    else if (type !== 6) problems.push(`callback type ${String(type)}`)
    return NOTHING
  }

  function followUp(id: string, body: Body): Answered {
    if (interactions.get(id)?.response == null) problems.push(`a second answer to ${id} before the first`)
    return isFaulty(body, 'interaction') ? FAULTY : { status: 200, body: { id: keep(body, CHANNEL, id).id } }
  }

  function register(commands: Body[]): Answered {
    problems.push(...commandFaults(commands))
    channels.commands = commands.map((command) => ({
      id: nextId(),
      version: nextId(),
      application_id: BOT,
      nsfw: false,
      ...command,
    }))
    return { status: 200, body: channels.commands }
  }

  const gateway = () => ({
    url: gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
  })
  const routes: readonly (readonly [RegExp, (match: RegExpMatchArray, body: Body) => Answered])[] = [
    [/^GET \/gateway\/bot$/, () => ({ status: 200, body: gateway() })],
    [/^GET \/applications\/@me$/, () => ({ status: 200, body: { id: BOT, name: 'whosaid', flags: 0 } })],
    [
      /^GET \/applications\/\d+\/commands\?with_localizations=true$/,
      () => ({ status: 200, body: channels.commands }),
    ],
    [/^PUT \/applications\/\d+\/commands$/, (_, body) => register(body as unknown as Body[])],
    [/^POST \/channels\/(\d+)\/messages$/, ([, channel = ''], body) => createMessage(channel, body)],
    [/^POST \/channels\/\d+\/typing$/, () => NOTHING],
    [
      /^DELETE \/channels\/(\d+)\/messages\/(\d+)$/,
      ([, channel, id]) => takeAway(posted.find((one) => one.id === id && one.channel === channel)),
    ],
    [/^POST \/interactions\/(\d+)\/[\w-]+\/callback$/, ([, id = ''], body) => callback(id, body)],
    [/^POST \/webhooks\/\d+\/token-of-(\d+)$/, ([, id = ''], body) => followUp(id, body)],
    [
      /^DELETE \/webhooks\/\d+\/token-of-(\d+)\/messages\/@original$/,
      ([, id = '']) => takeAway(interactions.get(id)?.message ?? undefined),
    ],
  ]

  const channels: Channels = {
    posted,
    interactions,
    commands: [],
    expect: (interaction, message) =>
      void interactions.set(interaction, { message, response: null, data: null }),
    respond(what, body) {
      for (const [route, handle] of routes) {
        const match = route.exec(what)
        if (match) return handle(match, body)
      }
      problems.push(`unknown route ${what}`)
      return { status: 404, body: { code: 0, message: '404: Not Found' } }
    },
  }
  return channels
}

function componentsOf(body: Body): Component[] {
  const rows = (body['components'] ?? []) as readonly { readonly components: readonly Component[] }[]
  return rows.flatMap(({ components }) => components)
}

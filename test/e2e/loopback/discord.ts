import { openChannels, type Channels, type Component, type Interaction, type Posted } from './channels.ts'
import { openGateway, type Gateway } from './gateway.ts'
import { BOT, interactionEvent, messageEvent, SERVER, server, user, type Said } from './people.ts'
import { openRest, type Call, type Fault } from './rest.ts'

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
  readonly channels: Channels
  /** Whoever provokes one takes it out again. */
  readonly problems: string[]
  readonly calls: readonly Call[]
  /** What the bot has asked for since. */
  since(mark: number): readonly Call[]
  /** The next `times` requests whose "METHOD /path" matches go wrong. */
  fail(what: RegExp, fault: Fault, times?: number): void
  /** Somebody writes; the id of the message. Content goes to the bot as Discord would let it see it. */
  say(said: Said): string
  /** Somebody takes their message back. */
  unsay(id: string): void
  /** Somebody uses a slash command; the id of the interaction. */
  slash(
    name: string,
    options: Readonly<Record<string, string | boolean>>,
    who?: string,
    more?: object,
  ): string
  /** Somebody types into an option of a slash command. */
  type(name: string, option: string, text: string): string
  /** Somebody presses what is labelled so, or chooses the first of a menu. */
  press(message: Posted, label: string | Component, who?: string, more?: object): string
  /** Somebody sends a question window. */
  submit(window: Interaction, text: string, who?: string): string
  /** Delivers an event again that was delivered before. */
  again(id: string): void
  /** Somebody uses a command of a message's menu. */
  menu(name: string, message: Said, who?: string): string
  /** The bot's answers to a message or an interaction so far. */
  answersTo(id: string): readonly Posted[]
  close(): Promise<void>
}

export async function openDiscord(): Promise<Discord> {
  const token = 'a-token-for.the-loopback.discord-only'
  const problems: string[] = []
  const delivered = new Map<string, { type: string; data: object }>()
  let counter = 0
  const nextId = () => String(500_000_000_000_000_000n + BigInt(++counter))

  const greeting = (session_id: string, resume_gateway_url: string) => {
    const guilds = [{ id: SERVER, unavailable: true }]
    const application = { id: BOT, flags: 0 }
    const ready = { v: 10, user: user(BOT, true), application, guilds, session_id, resume_gateway_url }
    return [
      ['READY', ready],
      ['GUILD_CREATE', server()],
    ] as const
  }
  const gateway = await openGateway(token, greeting, problems)
  const channels = openChannels(() => gateway.url, nextId, problems)
  const rest = await openRest(token, (what, body) => channels.respond(what, body), problems)

  const deliver = (id: string, type: string, data: object) => {
    delivered.set(id, { type, data })
    gateway.dispatch(type, data)
    return id
  }
  const interact = (
    type: number,
    data: object,
    who: string,
    message: Posted | null = null,
    more: object = {},
  ) => {
    const id = nextId()
    channels.expect(id, message)
    return deliver(id, 'INTERACTION_CREATE', interactionEvent(id, type, data, who, message, more))
  }
  return {
    token,
    apiUrl: rest.url,
    bot: BOT,
    gateway,
    channels,
    problems,
    calls: rest.calls,
    since: (mark) => rest.calls.slice(mark),
    fail: (what, fault, times = 1) => rest.fail(what, fault, times),
    say(said) {
      const id = nextId()
      return deliver(id, 'MESSAGE_CREATE', messageEvent(id, said))
    },
    unsay(id) {
      const { data } = delivered.get(id) ?? {}
      if (data === undefined || !('channel_id' in data)) throw new Error(`no message ${id}`)
      const { channel_id } = data
      gateway.dispatch('MESSAGE_DELETE', {
        id,
        channel_id,
        ...('guild_id' in data ? { guild_id: data.guild_id } : {}),
      })
    },
    slash(name, given, who = 'ann', more = {}) {
      const options = Object.entries(given).map(([option, value]) => ({
        name: option,
        type: typeof value === 'string' ? 3 : 5,
        value,
      }))
      return interact(2, { id: '1', name, type: 1, options }, who, null, more)
    },
    menu(name, said, who = 'ann') {
      const id = nextId()
      const messages = { [id]: messageEvent(id, { ...said, direct: true }) }
      return interact(2, { id: '1', name, type: 3, target_id: id, resolved: { messages } }, who)
    },
    type: (name, option, value) =>
      interact(
        4,
        { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] },
        'ann',
      ),
    press(message, label, who = 'ann', more = {}) {
      const pressed =
        typeof label === 'string' ? message.components.find((one) => one.label === label) : label
      if (pressed?.custom_id === undefined)
        throw new Error(`no ${JSON.stringify(label)} under ${message.content}`)
      const values =
        pressed.options === undefined ? {} : { values: pressed.options.slice(0, 1).map(({ value }) => value) }
      const data = { custom_id: pressed.custom_id, component_type: pressed.type, ...values }
      return interact(3, data, who, message, more)
    },
    submit({ data, message }, value, who = 'ann') {
      const component = { type: 4, id: 2, custom_id: 'question', value }
      const components = [{ type: 18, id: 1, component }]
      return interact(5, { custom_id: data?.['custom_id'], components }, who, message)
    },
    again(id) {
      const event = delivered.get(id)
      if (event !== undefined) gateway.dispatch(event.type, event.data)
    },
    answersTo: (id) => channels.posted.filter(({ answers }) => answers === id),
    async close() {
      await rest.close()
      await gateway.close()
    },
  }
}

import {
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type Client,
  type GatewayInteractionCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import { detailsOf } from './errors.ts'

/** Why the bot's connection ended for good. */
export type End =
  | { readonly kind: 'stopped' }
  /** Discord does not let the bot in, and will not the next time. */
  | { readonly kind: 'refused'; readonly what: 'token' | 'intents' }
  /** Discord wants another connection than this process can make (more shards, another version). */
  | { readonly kind: 'failed'; readonly code: number }

/** What comes through the gateway, as Discord sends it. */
export interface Handlers {
  ready(data: GatewayReadyDispatchData): void
  message(data: GatewayMessageCreateDispatchData): void
  /** Messages of a channel that are gone. */
  deleted(ids: readonly string[], channel: string): void
  interaction(data: GatewayInteractionCreateDispatchData): void
}

/** Milliseconds between attempts to log in while Discord cannot be reached. The last goes on for ever. */
const RETRY_AFTER = [1000, 2000, 5000, 10_000, 30_000, 60_000]

const TOKEN_REFUSED: End = { kind: 'refused', what: 'token' }

/** The close codes after which nobody may connect again. Every other is discord.js's to mend. */
const ENDS: ReadonlyMap<number, End> = new Map<number, End>([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.InvalidIntents, { kind: 'refused', what: 'intents' }],
  [GatewayCloseCodes.DisallowedIntents, { kind: 'refused', what: 'intents' }],
])

/**
 * Logs in and stays connected until `stop` is aborted or Discord refuses. While Discord cannot be reached at all it tries
 * again, ever more slowly; a connection that is lost later is discord.js's to resume.
 *
 * @param open makes a client: each attempt to log in needs its own
 * @param attach called with every client before it logs in: what it returns is given what arrives;
 *   its second argument is to be called where Discord answers that the token is no longer good
 * @param finish awaited before the connection is closed: what is in hand is brought to its end
 */
export async function runSession(
  open: () => Client,
  token: string,
  attach: (client: Client, onTokenRefused: () => void) => Handlers,
  finish: () => Promise<unknown>,
  log: Log,
  stop: AbortSignal,
): Promise<End> {
  for (let attempt = 0; ; attempt++) {
    const client = open()
    const outcome = await connected(client, token, attach, log, stop)
    if (outcome === STOPPED) await finish()
    await client.destroy()
    if (outcome !== UNREACHABLE) return outcome
    const wait = RETRY_AFTER[Math.min(attempt, RETRY_AFTER.length - 1)] ?? 0
    log.warn('discord-unreachable', { retryAfterMs: wait })
    await sleep(wait, undefined, { signal: stop }).catch(() => undefined)
    if (stop.aborted) return STOPPED
  }
}

const STOPPED: End = { kind: 'stopped' }
const UNREACHABLE = 'unreachable'

/** Resolves with what ends this client's connection. */
async function connected(
  client: Client,
  token: string,
  attach: (client: Client, onTokenRefused: () => void) => Handlers,
  log: Log,
  stop: AbortSignal,
): Promise<End | typeof UNREACHABLE> {
  return new Promise((resolve) => {
    let over = false
    const end = (outcome: End | typeof UNREACHABLE) => {
      over = true
      resolve(outcome)
    }
    if (stop.aborted) return end(STOPPED)
    stop.addEventListener('abort', () => end(STOPPED), { once: true })
    const handlers = attach(client, () => end(TOKEN_REFUSED))
    client.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData) => handlers.ready(data))
    client.ws.on(GatewayDispatchEvents.MessageCreate, (data: GatewayMessageCreateDispatchData) =>
      handlers.message(data),
    )
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: GatewayInteractionCreateDispatchData) =>
      handlers.interaction(data),
    )
    client.ws.on(GatewayDispatchEvents.MessageDelete, (data: GatewayMessageDeleteDispatchData) =>
      handlers.deleted([data.id], data.channel_id),
    )
    client.ws.on(GatewayDispatchEvents.MessageDeleteBulk, (data: GatewayMessageDeleteBulkDispatchData) =>
      handlers.deleted(data.ids, data.channel_id),
    )
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.debug('gateway-closed', { shard, code })
      end(ENDS.get(code) ?? { kind: 'failed', code })
    })
    client.on(Events.ShardReconnecting, (shard) => log.info('gateway-reconnecting', { shard }))
    client.on(Events.ShardResume, (shard, replayed) => log.info('gateway-resumed', { shard, replayed }))
    client.on(Events.ShardError, (error, shard) => log.warn('gateway-error', { shard, ...detailsOf(error) }))
    client.on(Events.Error, (error) => log.error('client-error', detailsOf(error)))
    client.rest.on('rateLimited', ({ global, retryAfter, route }) =>
      log.debug('rate-limited', { global, retryAfterMs: retryAfter, route }),
    )
    client.login(token).catch((error: unknown) => {
      if (over) return
      if (isTokenInvalid(error)) return end(TOKEN_REFUSED)
      log.warn('login-failed', detailsOf(error))
      end(UNREACHABLE)
    })
  })
}

function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
}

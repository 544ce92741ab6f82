import { DiscordAPIError, HTTPError } from 'discord.js'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds to wait before each further attempt, for what may take a while and for what Discord waits for. */
export interface Patience {
  readonly message: readonly number[]
  /** An interaction is over three seconds after it began. */
  readonly interaction: readonly number[]
}

export const PATIENCE: Patience = { message: [500, 2000, 6000], interaction: [200, 500, 1000] }

/**
 * Does `send`, and again after each of `waits` for as long as it fails for a reason that passes: Discord is overburdened, or
 * the connection was lost. (discord.js tries at once, and does not see every lost connection.) Rejects with what it failed
 * for in the end. `send` must do no harm when it is done twice.
 */
export async function persistently<T>(send: () => Promise<T>, waits: readonly number[]): Promise<T> {
  for (const wait of waits) {
    try {
      return await send()
    } catch (error) {
      if (!isPassing(error)) throw error
    }
    await sleep(wait)
  }
  return send()
}

/** True for an answer of 500 and above, and for a connection that was lost. Any other answer of Discord's stands. */
function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500
  if (!(error instanceof Error) || error instanceof DiscordAPIError) return false
  return (
    error.name === 'AbortError' || ('code' in error && /^(?:E[A-Z]+|UND_ERR.*)$/.test(String(error.code)))
  )
}

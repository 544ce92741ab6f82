import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request of the bot's, and how it was answered. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>> | null
  readonly status: number
}

/** How a request is to go wrong instead. `commit` does what was asked before it fails. */
export interface Fault {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly commit?: true
  /** Closes the connection instead of answering. */
  readonly lost?: true
  readonly delay?: number
}

/** What a request is answered with. */
export interface Answered {
  readonly status: number
  readonly body?: unknown
}

/** The REST API, version 10. */
export interface Rest {
  readonly url: string
  readonly calls: readonly Call[]
  fail(what: RegExp, fault: Fault, times: number): void
  close(): Promise<void>
}

/**
 * @param respond answers "METHOD /path"
 * @param problems where everything that Discord would not take is noted
 */
export async function openRest(
  token: string,
  respond: (what: string, body: Record<string, unknown>) => Answered,
  problems: string[],
): Promise<Rest> {
  const calls: Call[] = []
  const faults: { what: RegExp; fault: Fault; left: number }[] = []

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = ''
    for await (const chunk of request) raw += String(chunk)
    const body = raw === '' ? null : (JSON.parse(raw) as Record<string, unknown>)
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace('%40', '@')
    const what = `${request.method} ${path}`
    if (!request.url?.startsWith('/api/v10/')) problems.push(`path ${request.url}`)
    const reply = (status: number, answer?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      calls.push({ method: request.method ?? '', path, body, status })
      const type = answer === undefined ? {} : { 'content-type': 'application/json' }
      response.writeHead(status, { ...type, ...headers })
      response.end(answer === undefined ? undefined : JSON.stringify(answer))
    }
    // An interaction's own token is in its address.
    const isOpen = path.startsWith('/interactions/') || path.startsWith('/webhooks/')
    if (!isOpen && request.headers.authorization !== `Bot ${token}`) {
      return reply(401, { code: 0, message: '401: Unauthorized' })
    }
    const planned = faults.find(({ what: pattern, left }) => left > 0 && pattern.test(what))
    if (planned === undefined) {
      const { status, body: answer } = respond(what, body ?? {})
      return reply(status, answer)
    }
    planned.left--
    const { fault } = planned
    if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    const done = fault.commit ? respond(what, body ?? {}) : null
    if (fault.lost) return void request.socket.destroy()
    if (fault.status === 200 && done !== null) return reply(done.status, done.body)
    reply(fault.status, fault.body ?? { code: 0, message: 'forced' }, fault.headers)
  }

  const http = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => problems.push(String(error)))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    calls,
    fail: (what, fault, times) => void faults.push({ what, fault, left: times }),
    async close() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

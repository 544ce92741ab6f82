import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

/** What the client sent. */
interface Sent {
  readonly op: number
  readonly d: unknown
}

interface Session {
  readonly id: string
  socket: WebSocket | null
  /** Every dispatch so far, for a client that resumes; the index is the sequence number less one. */
  readonly log: string[]
}

/** The gateway, version 10, for one bot without shards. */
export interface Gateway {
  readonly url: string
  readonly identifies: readonly { readonly intents: number }[]
  readonly resumes: number
  /** The codes with which the bot closed its connections. */
  readonly closes: readonly number[]
  /** Closes every identification with this code from now on. */
  refuseWith(code: number): void
  dispatch(type: string, data: object): void
  drop(code: number): void
  /** Tells the bot that its session is over. */
  invalidate(): void
  connected(): boolean
  close(): Promise<void>
}

/**
 * @param greet what a new session is sent, READY first
 * @param problems where everything that Discord would not take is noted
 */
export async function openGateway(
  token: string,
  greet: (sessionId: string, url: string) => readonly (readonly [type: string, data: object])[],
  problems: string[],
): Promise<Gateway> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const identifies: { intents: number }[] = []
  const closes: number[] = []
  let resumes = 0
  let refusal: number | null = null
  let session: Session | null = null

  const send = (socket: WebSocket, packet: object) => socket.send(JSON.stringify(packet))
  const dispatch = (type: string, data: object) => {
    if (session === null) return void problems.push(`no session for ${type}`)
    const packet = JSON.stringify({ op: 0, s: session.log.length + 1, t: type, d: data })
    session.log.push(packet)
    session.socket?.send(packet)
  }

  function identify(socket: WebSocket, data: { token: string; intents: number }) {
    identifies.push({ intents: data.intents })
    if (refusal !== null) return socket.close(refusal)
    if (data.token !== token) return socket.close(4004, 'Authentication failed.')
    session = { id: `session-${identifies.length}`, socket, log: [] }
    for (const [type, greeting] of greet(session.id, url)) dispatch(type, greeting)
  }

  function resume(socket: WebSocket, data: { token: string; session_id: string; seq: number }) {
    resumes++
    if (session === null || data.session_id !== session.id || data.token !== token) {
      return send(socket, { op: 9, d: false, s: null, t: null })
    }
    session.socket = socket
    for (const packet of session.log.slice(data.seq)) socket.send(packet)
    dispatch('RESUMED', {})
  }

  server.on('connection', (socket, request) => {
    const query = new URL(request.url ?? '', url).searchParams
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') problems.push(`gateway ${request.url}`)
    send(socket, { op: 10, d: { heartbeat_interval: 45_000 }, s: null, t: null })
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as Sent
      if (op === 1) send(socket, { op: 11, d: null, s: null, t: null })
      else if (op === 2) identify(socket, d as Parameters<typeof identify>[1])
      else if (op === 6) resume(socket, d as Parameters<typeof resume>[1])
      else problems.push(`gateway opcode ${op}`)
    })
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = null
      closes.push(code)
    })
  })

  return {
    url,
    identifies,
    closes,
    get resumes() {
      return resumes
    },
    refuseWith: (code) => (refusal = code),
    dispatch,
    drop: (code) => session?.socket?.close(code),
    invalidate() {
      const socket = session?.socket
      session = null
      if (socket) send(socket, { op: 9, d: false, s: null, t: null })
    },
    connected: () => session?.socket?.readyState === 1,
    async close() {
      for (const client of server.clients) client.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { WebSocket } from 'ws'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The command that starts Chromium here, or null where there is none. */
export function findChromium() {
  for (const name of [process.env.CHROMIUM, ...NAMES]) {
    if (!name) continue
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return name
    } catch {
      // Not this one.
    }
  }
  return null
}

/**
 * Opens a page and photographs its sections.
 *
 * @param command what starts Chromium
 * @param url the page
 * @param shots which section, how wide the window is in CSS pixels, how many pixels to take for each, and what to do with the PNG
 */
export async function photograph(command, url, shots) {
  const profile = mkdtempSync(join(tmpdir(), 'whosaid-chromium-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ]
  const child = spawn(
    command,
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const ended = once(child, 'exit')
  try {
    const socket = new WebSocket(await addressOf(child))
    await once(socket, 'open')
    await take(callerOf(socket), url, shots)
    socket.close()
  } finally {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /^DevTools listening on (ws:.+)$/.exec(line)
    if (found) return found[1]
  }
  throw new Error('Chromium ended before it could be spoken to')
}

/** A function that calls a method of the DevTools protocol. */
function callerOf(socket) {
  const waiting = new Map()
  let last = 0
  socket.on('message', (data) => {
    const { id, result, error } = JSON.parse(data)
    if (error) waiting.get(id)?.reject(new Error(error.message))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  })
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set((last += 1), { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params, sessionId }))
    })
}

async function take(call, url, shots) {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  const run = (method, params) => call(method, params, sessionId)
  const evaluate = async (expression) =>
    (await run('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value
  await run('Page.enable')
  await run('Page.navigate', { url })
  while (
    (await evaluate('document.querySelectorAll("section").length && document.readyState')) !== 'complete'
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  for (const { section, width, scale, save } of shots) {
    await run('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: scale,
      mobile: false,
    })
    const box = await evaluate(
      `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector(${JSON.stringify(section)}).getBoundingClientRect())`,
    )
    const { data } = await run('Page.captureScreenshot', {
      clip: { ...box, scale: 1 },
      captureBeyondViewport: true,
    })
    save(Buffer.from(data, 'base64'))
  }
}

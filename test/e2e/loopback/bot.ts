import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from '../whosaid.ts'
import type { Discord } from './discord.ts'

/** The built bot as a process of its own. */
export interface Bot {
  /** All that it has written. */
  output(): string
  /** The folder of its articles, with bridge.md in it. */
  readonly knowledge: string
  signal(name: NodeJS.Signals): void
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
  /** Ends it, however it stands. */
  stop(): Promise<void>
}

const ARTICLE = `---
title: The bridge
publisher: The Example
url: https://example.com/bridge
---
Mayor Ann Lee said on Monday that the old bridge would close in May.
"The repairs will cost two million crowns," said Tom Cole, the city engineer.
"We will run a ferry every twenty minutes," Lee said.
The bridge was built in 1931.
`

/** Starts `whosaid start` on an article of its own, with nothing of the tester's environment. */
export function startBot(discord: Discord, env: Readonly<Record<string, string>> = {}): Bot {
  const knowledge = mkdtempSync(join(tmpdir(), 'whosaid-bot-'))
  writeFileSync(join(knowledge, 'bridge.md'), ARTICLE)
  const child: ChildProcess = spawn(process.execPath, [cli, 'start'], {
    cwd: knowledge,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      KNOWLEDGE_DIR: knowledge,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (data: string) => (output += data))
  child.stderr?.setEncoding('utf8').on('data', (data: string) => (output += data))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  void ended.then(() => rmSync(knowledge, { recursive: true, force: true }))
  return {
    output: () => output,
    knowledge,
    signal: (name) => void child.kill(name),
    ended,
    async stop() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Waits until something is so. Throws with `what` after twenty seconds. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`not within twenty seconds: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Waits until the bot is connected and its commands stand. */
export async function untilReady(discord: Discord, bot: Bot): Promise<void> {
  const before = discord.calls.length
  try {
    await until(
      'the bot is ready',
      () => discord.gateway.connected() && / commands count=/.test(bot.output()),
    )
  } catch (error) {
    throw new Error(`${String(error)}\n${JSON.stringify(discord.calls.slice(before))}\n${bot.output()}`)
  }
}

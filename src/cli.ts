#!/usr/bin/env node
import nodeModule, { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { readConfig, type Config } from './config.ts'
import { readArguments, usage, type Command } from './terminal/arguments.ts'
import { writeLine, type Streams } from './terminal/streams.ts'

const DONE = 0
const FAILED = 1
const WRONG_USAGE = 2
const WRONG_CONFIGURATION = 78

const streams: Streams = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  interactive: process.stdin.isTTY && process.stdout.isTTY,
}

/** Node 22.1 and later keep what they have compiled for the next start; the types are those of Node 20. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown }
enableCompileCache?.()

/** Runs one command. Each loads only what it needs: discord.js alone takes longer than all the rest. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'wrong':
      await writeLine(streams.errors, `whosaid: ${command.message}\n\n${usage}`)
      return WRONG_USAGE
    case 'help':
      await writeLine(streams.output, usage)
      return DONE
    case 'version':
      await writeLine(streams.output, version())
      return DONE
    case 'attribute': {
      optimiseLater()
      const { attributeFiles } = await import('./terminal/commands/attribute.ts')
      return attributeFiles(command, streams)
    }
    default:
      return withConfig(command)
  }
}

/** How V8 is told, by the version of Node, to wait eight times as long before it compiles a function optimised. */
const LATER: ReadonlyMap<string, string> = new Map([
  ['20', '--interrupt-budget=1000000'],
  ['22', '--invocation-count-for-turbofan=24000'],
])

/**
 * Optimises what runs very often only: over a hundred articles that compiling takes as much processor time as everything
 * else, and little of it is ever repaid. (Node 24 compiles in smaller steps and loses nothing by it.)
 */
function optimiseLater(): void {
  const flag = LATER.get(process.versions.node.split('.', 1)[0] ?? '')
  if (flag !== undefined) setFlagsFromString(flag)
}

/** The commands that need the configuration; every problem with it is reported at once. */
async function withConfig(
  command: Extract<Command, { kind: 'ask' | 'verify' | 'check' | 'test' | 'start' | 'doctor' }>,
): Promise<number> {
  const { config: readDotenv } = await import('dotenv')
  readDotenv({ quiet: true })
  const read = readConfig(process.env)
  if (read.kind === 'problems') {
    for (const problem of read.problems) await writeLine(streams.errors, `whosaid: ${problem}`)
    return WRONG_CONFIGURATION
  }
  const { config } = read
  switch (command.kind) {
    case 'ask': {
      const { askAll } = await import('./terminal/commands/ask.ts')
      return askAll(command, command.knowledge ?? config.knowledgeDir, streams)
    }
    case 'verify': {
      const { verify } = await import('./terminal/commands/verify.ts')
      return verify(command.text, command.knowledge ?? config.knowledgeDir, streams)
    }
    case 'check': {
      const { check } = await import('./terminal/commands/check.ts')
      return check(command.path ?? config.knowledgeDir, streams)
    }
    case 'test': {
      const { test } = await import('./terminal/commands/test.ts')
      return test(command.path ?? config.knowledgeDir, streams)
    }
    case 'doctor': {
      const { doctor } = await import('./terminal/commands/doctor.ts')
      return doctor({ ...config, knowledgeDir: command.knowledge ?? config.knowledgeDir }, streams)
    }
    case 'start':
      return start(config)
  }
}

/** The bot where there is a token, else the conversation in the terminal. */
async function start(config: Config): Promise<number> {
  if (config.token !== null) {
    const { runBot } = await import('./main.ts')
    return runBot(config)
  }
  const { converse } = await import('./terminal/chat.ts')
  return (await converse(config.knowledgeDir, streams)) ? DONE : WRONG_CONFIGURATION
}

function version(): string {
  const { version: number } = createRequire(import.meta.url)('#package') as { version: string }
  return number
}

// A reader that leaves early (`whosaid ask | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE)
  throw error
})

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(
    `whosaid: something went wrong that should not: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = FAILED
}

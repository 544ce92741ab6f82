import { createRequire } from 'node:module'
import type { Config } from './config.ts'
import { runDiscord } from './discord/bot.ts'
import { detailsOf } from './discord/connection/errors.ts'
import type { End } from './discord/connection/session.ts'
import type { Library } from './library/library.ts'
import { openLog, type Log } from './log.ts'
import { watchLibrary } from './store/watch.ts'
import { examine } from './terminal/commands/doctor.ts'
import { problemLine } from './terminal/problem-line.ts'
import { openMeasured } from './terminal/questions/measure.ts'

/** What the process ends with; the last is EX_CONFIG of sysexits.h. */
const DONE = 0
const FAILED = 1
const WRONG_CONFIGURATION = 78

/** Milliseconds after which whatever still holds the process (a connection half opened) is left behind. */
const GRACE = 300

/** What to do about a refusal, in one line that never shows the token. */
const REFUSED = {
  token:
    'Discord refuses the token in DISCORD_TOKEN; copy it again from the developer portal (your application, Bot, Reset Token)',
  intents:
    'Discord refuses the intents that the bot asks for, though none is privileged; check the application in the developer portal',
}

/**
 * The bot's process, from the first line of the log to the exit code. SIGTERM and SIGINT end it well; the same signal
 * again ends it at once. An error that nobody caught is logged by name and ends nothing: the next question is answered.
 */
export async function runBot(config: Config): Promise<number> {
  const { token } = config
  if (token === null) return refuse('there is no DISCORD_TOKEN; put the token into .env')
  const log = openLog(process.stderr, config.logLevel, token, () => new Date())
  const stop = stopOnSignals(log)
  process.on('unhandledRejection', (error) => log.error('unexpected', detailsOf(error)))
  process.on('uncaughtException', (error) => log.error('unexpected', detailsOf(error)))

  const measured = openMeasured(config.knowledgeDir, (error) => log.error('unexpected', detailsOf(error)))
  const use = (library: Library) => {
    logArticles(library, log)
    measured.again(library)
  }
  const live = await watchLibrary(config.knowledgeDir, {
    problem: (problem) => log.warn('article-not-read', { problem: problemLine(problem) }),
    swapped: use,
  })
  use(live.library())

  const holdings = {
    library: live.library,
    version: version(),
    measured: measured.rate,
    examine: () => examine(config),
  }
  const code = tell(await runDiscord({ ...config, token }, holdings, log, stop), log)
  await live.close()
  setTimeout(() => process.exit(code), GRACE).unref()
  return code
}

function logArticles(library: Library, log: Log): void {
  const statements = library.articles.reduce((sum, { attributions }) => sum + attributions.length, 0)
  const { articles, people, fingerprint } = library
  log.info('articles', { articles: articles.length, people: people.length, statements, fingerprint })
}

function version(): string {
  const { version: number } = createRequire(import.meta.url)('#package') as { version: string }
  return number
}

function stopOnSignals(log: Log): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal })
      stop.abort()
    })
  }
  return stop.signal
}

/** Says why the bot ended, and gives the exit code. */
function tell(end: End, log: Log): number {
  switch (end.kind) {
    case 'stopped':
      log.info('stopped')
      return DONE
    case 'refused':
      return refuse(REFUSED[end.what])
    case 'failed':
      process.stderr.write(
        `whosaid: Discord closed the connection for good (${end.code}); start the bot again\n`,
      )
      return FAILED
  }
}

function refuse(why: string): number {
  process.stderr.write(`whosaid: ${why}\n`)
  return WRONG_CONFIGURATION
}

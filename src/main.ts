import type { Config } from './config.ts'
import { runDiscord } from './discord/bot.ts'
import type { Answering } from './discord/desk.ts'
import { detailsOf } from './discord/errors.ts'
import type { End } from './discord/session.ts'
import { openLog, type Log } from './log.ts'

/** What the process ends with; the last is EX_CONFIG of sysexits.h. */
const DONE = 0
const FAILED = 1
const WRONG_CONFIGURATION = 78

/** Milliseconds after which whatever still holds the process (a connection half opened) is left behind. */
const GRACE = 300

/**
 * The bot's process, from the connection to the exit code. SIGTERM and SIGINT end it well; the same signal again ends it
 * at once. An error that nobody caught is logged by name and ends nothing: the next question is answered all the same.
 */
export async function startBot(config: Config, token: string, answering: Answering): Promise<number> {
  const log = openLog(process.stderr, config.logLevel, token, () => new Date())
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal })
      stop.abort()
    })
  }
  process.on('unhandledRejection', (error) => log.error('unexpected', detailsOf(error)))
  process.on('uncaughtException', (error) => log.error('unexpected', detailsOf(error)))
  const end = await runDiscord({ ...config, token }, answering, log, stop.signal)
  const code = tell(end, log)
  setTimeout(() => process.exit(code), GRACE).unref()
  return code
}

/** Says why the bot ended, in one line that tells what to do, and gives the exit code. */
function tell(end: End, log: Log): number {
  switch (end.kind) {
    case 'stopped':
      log.info('stopped')
      return DONE
    case 'refused':
      process.stderr.write(`whosaid: ${REFUSED[end.what]}\n`)
      return WRONG_CONFIGURATION
    case 'failed':
      process.stderr.write(
        `whosaid: Discord closed the connection for good (${end.code}); start the bot again.\n`,
      )
      return FAILED
  }
}

const REFUSED = {
  token:
    'Discord refuses the token in DISCORD_TOKEN. Copy it again from the developer portal (your application, Bot, Reset Token).',
  intents:
    'Discord refuses the intents that the bot asks for. They are not privileged; check that the application is a bot and not restricted.',
}

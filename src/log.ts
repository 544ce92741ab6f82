import type { Writable } from 'node:stream'
import { LOG_LEVELS, type LogLevel } from './config.ts'

/** What a line of the log may carry: counts, ids, names of events and of errors. Never the text of a message. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>

export type Log = Readonly<Record<LogLevel, (event: string, fields?: Fields) => void>>

/**
 * A log of one line an event: time, level, event, `name=value`.
 *
 * @param stream where the lines go
 * @param level events below this one are dropped
 * @param secret a text that is never written, wherever it turns up (the token)
 * @param now the clock
 */
export function openLog(stream: Writable, level: LogLevel, secret: string | null, now: () => Date): Log {
  const write =
    (at: LogLevel) =>
    (event: string, fields: Fields = {}) => {
      if (LOG_LEVELS.indexOf(at) > LOG_LEVELS.indexOf(level)) return
      const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${shown(value)}`)
      const line = `${now().toISOString()} ${at.padEnd(5)} ${event}${pairs.join('')}`
      stream.write((secret ? line.replaceAll(secret, () => '[token]') : line) + '\n')
    }
  return { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') }
}

/** A value on one line: quoted where it holds anything that would blur where it ends. */
function shown(value: string | number | boolean | null): string {
  const text = String(value)
  return /^[\w.:/@#+,-]*$/.test(text) ? text : JSON.stringify(text)
}

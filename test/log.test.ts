import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { LogLevel } from '../src/config.ts'
import { openLog, type Log } from '../src/log.ts'

function logged(level: LogLevel, secret: string | null, write: (log: Log) => void): string {
  const stream = new PassThrough()
  write(openLog(stream, level, secret, () => new Date(0)))
  return String(stream.read() ?? '')
}

describe('the log', () => {
  it('writes one line an event: time, level, event, fields', () => {
    expect(logged('info', null, (log) => log.info('ready', { guilds: 2, name: 'a bot' }))).toBe(
      '1970-01-01T00:00:00.000Z info  ready guilds=2 name="a bot"\n',
    )
  })

  it('drops what is below its level', () => {
    expect(logged('warn', null, (log) => log.info('ready'))).toBe('')
    expect(logged('warn', null, (log) => log.error('broken'))).toContain('broken')
  })

  it('keeps an event on its line whatever a field holds', () => {
    expect(logged('info', null, (log) => log.info('odd', { name: 'a\nb' })).split('\n')).toHaveLength(2)
  })

  it('never writes the secret, wherever it turns up', () => {
    const line = logged('info', 's3cret', (log) =>
      log.info('failed', { reason: 'token s3cret is bad', s3cret: 1 }),
    )
    expect(line).not.toContain('s3cret')
    expect(line).toContain('[token]')
  })
})

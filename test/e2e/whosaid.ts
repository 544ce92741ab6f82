import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built command, as a person would run it. */
export const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/**
 * Runs the built command as a process of its own until it ends.
 *
 * @param input its standard input, which then ends
 * @param env its environment, beside PATH: nothing of the tester's own gets in
 */
export function whosaid(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      // Not the checkout: a developer's own .env stands there.
      cwd: tmpdir(),
      env: { PATH: process.env['PATH'], ...env },
    })
    let out = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data))
    child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, errors }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

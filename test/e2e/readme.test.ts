import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** A command as the README shows it, and what it shows below. */
const shown = [...readme.matchAll(/^```console\n([^]*?)^```$/gm)].map(([, block]) => {
  const [command, ...output] = block!.trimEnd().split('\n')
  return { command: command!.replace(/^\$ /, ''), output: output.join('\n') }
})

/** Runs a command line as a person in the checkout would, without the person's own settings. */
function run(command: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      KNOWLEDGE_DIR: 'knowledge',
      DISCORD_TOKEN: '',
    }
    const child = spawn('sh', ['-c', `${command} 2>&1`], { cwd: root, env })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (data: string) => (output += data))
    child.on('error', reject)
    child.on('close', () => resolve(output))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

describe('the README', () => {
  it('shows some commands', () => {
    expect(shown.length).toBeGreaterThan(2)
  })

  it.each(shown)('shows what $command prints', async ({ command, output }) => {
    const printed = await run(command, '')
    expect(printed.trimEnd()).toBe(output)
  })

  it('promises a conversation from npm start, with the reply of its first screen', async () => {
    const [, question] = /^> \*\*You:\*\* (.+)$/m.exec(readme)!
    const quoted = /^> > (.+)$/m.exec(readme)![1]!
    expect(await run('npm start --silent', `${question}\n`)).toContain(`> ${quoted}`)
  })

  it('asks for the permissions that the invite link asks for', async () => {
    const { inviteUrl } = await import('../../src/discord/connection/client.ts')
    const [, permissions] = /permissions=(\d+)/.exec(inviteUrl('1'))!
    expect(readme).toContain(`\`${permissions}\``)
  })

  it('names every folder of src in the way of the data', () => {
    for (const room of [
      'store',
      'article',
      'attribution',
      'search',
      'library',
      'answer',
      'render',
      'discord',
      'terminal',
    ])
      expect(readme).toContain(`${room}/`)
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Reply } from '../../src/render/reply.ts'

/** A file of test/golden/replies is read by people: what the bot would send in each case. `UPDATE=1` rewrites it. */
export function golden(name: string, reply: Reply): void {
  const file = new URL(`../golden/replies/${name}.md`, import.meta.url)
  const text = `${reply.content}\n`
  if (process.env['UPDATE']) {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}

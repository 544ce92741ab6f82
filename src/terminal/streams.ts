import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Streams {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** True where a person sits at the keyboard: prompts make sense. */
  readonly interactive: boolean
}

/** Writes one line and waits while the reader is behind, so that memory stays bounded. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(line + '\n')) await once(stream, 'drain')
}

/** The lines of a stream, without their ends, one at a time. */
export function linesOf(input: Readable): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Infinity, terminal: false })
}

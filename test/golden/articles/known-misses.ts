import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miss } from './compare.ts'

/** A difference that is known, and why it is hard. */
export interface KnownMiss extends Miss {
  readonly article: string
  readonly why: string
}

const FILE = join(import.meta.dirname, 'known-misses.tsv')
const HEAD = 'article\tplace\tgot\twhy it is hard'

/** Reads the list. Throws where a line gives no reason, unless the list is about to be written anew. */
export function readKnownMisses(updating: boolean): KnownMiss[] {
  const [head, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/)
  if (head !== HEAD) throw new Error(`${FILE}: the first line is not "${HEAD}"`)
  return lines.map((line, index) => {
    const [article = '', place = '', got = '', why = ''] = line.split('\t')
    if (why.trim() === '' && !updating) throw new Error(`${FILE}:${index + 2}: say why it is hard`)
    return { article, place, got, why }
  })
}

/**
 * Writes anew what is listed of the articles in `found`, and keeps the rest of `before`. A miss of the same place keeps
 * its reason; a new one has none, and the list can't be read, until somebody writes it.
 */
export function writeKnownMisses(
  found: ReadonlyMap<string, readonly Miss[]>,
  before: readonly KnownMiss[],
): void {
  const names = [...new Set([...found.keys(), ...before.map(({ article }) => article)])].sort()
  const lines = names.flatMap((name) => {
    const listed = before.filter(({ article }) => article === name)
    return (found.get(name) ?? listed).map(({ place, got }) => {
      const why = listed.find((miss) => miss.place === place)?.why ?? ''
      return [name, place, got, why].join('\t')
    })
  })
  writeFileSync(FILE, [HEAD, ...lines, ''].join('\n'))
}

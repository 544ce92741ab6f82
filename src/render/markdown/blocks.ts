import type { Match, State } from './parse-back.ts'

/** The block that starts at `at`, the start of a line (blanks may stand before it); null where none does. */
export function blockAt(source: string, at: number, state: State): Match | null {
  return (
    (state.inQuote ? null : (restQuoted(source, at) ?? quoted(source, at))) ??
    prefixed(source, at, /-# +(?!-#)/y, 'subtext') ??
    prefixed(source, at, /#{1,3} +(?!#)/y, 'heading') ??
    prefixed(source, at, /(?:[-+*]|\d+\.) +/y, 'item')
  )
}

/** ">>> " quotes everything that follows. */
function restQuoted(source: string, at: number): Match | null {
  const marker = matchAt(/ *>>> /y, source, at)
  if (marker === null) return null
  return { end: source.length, inside: source.slice(at + marker.length), block: 'quote' }
}

/** Lines that start with "> ", as many as follow each other; formatting may run from one to the next. */
function quoted(source: string, at: number): Match | null {
  const inside: string[] = []
  let end = at
  for (;;) {
    const marker = matchAt(/ *> /y, source, end)
    if (marker === null) break
    const stop = lineEnd(source, end)
    inside.push(source.slice(end + marker.length, stop))
    if (stop === source.length) return { end: stop, inside: inside.join('\n'), block: 'quote' }
    end = stop + 1
  }
  return inside.length === 0 ? null : { end, inside: inside.join('\n'), block: 'quote', breaks: true }
}

/** A block of one line that a prefix makes. */
function prefixed(source: string, at: number, prefix: RegExp, block: string): Match | null {
  const marker = matchAt(prefix, source, at)
  if (marker === null) return null
  const stop = lineEnd(source, at)
  const inside = source.slice(at + marker.length, stop)
  if (inside === '') return null
  return stop === source.length
    ? { end: stop, inside, block }
    : { end: stop + 1, inside, block, breaks: true }
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

function matchAt(sticky: RegExp, source: string, at: number): string | null {
  sticky.lastIndex = at
  return sticky.exec(source)?.[0] ?? null
}

import { readFile, stat } from 'node:fs/promises'

/** What reading a file gives: its text, or what is wrong with it, on which line, and what to do about it. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly line: number; readonly message: string }

/** No news article comes near this size; a book or a log does. */
export const LARGEST_BYTES = 5 * 1024 * 1024

/** Reads a UTF-8 file whole. A byte-order mark stays in the text: offsets count from the file's first character. */
export async function readText(file: string): Promise<ReadText> {
  try {
    const status = await stat(file)
    // Reading a pipe or a device might never end.
    if (!status.isFile()) return unreadable('is no regular file; put the article itself here')
    if (status.size > LARGEST_BYTES) return unreadable('is larger than 5 MB; split it into articles')
    return decode(await readFile(file))
  } catch (error) {
    return unreadable(`can't be read (${errorCode(error)}); check that it exists and may be read`)
  }
}

/** The system's short name for what went wrong, such as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function decode(bytes: Buffer): ReadText {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    return unreadable('holds binary data; save the article as plain UTF-8 text', lineAt(bytes, zero))
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return unreadable(
      'is not UTF-8; save it again with the encoding UTF-8',
      lineAt(bytes, firstInvalid(bytes)),
    )
  }
}

function unreadable(message: string, line = 1): ReadText {
  return { kind: 'unreadable', line, message }
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1
  return line
}

/** The offset of the first byte that is not UTF-8: up to there, decoding and encoding again changes nothing. */
function firstInvalid(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let at = 0
  while (at < bytes.length && bytes[at] === again[at]) at += 1
  return at
}

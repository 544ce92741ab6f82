const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
/** The rest of C0, DEL and C1: nothing that a screen shows, and an escape sequence where a terminal reads it. */
const CONTROL = /[^\P{Cc}\t\n]/gu

/**
 * What a screen can show of `text`: every character of it, but
 * - every kind of line break is a line feed, the only one that Discord and terminals agree on;
 * - control characters, which have no shape, are left out (a terminal would obey them, Discord refuses some);
 * - half a surrogate pair, which is no character, is U+FFFD, as every screen draws it.
 * Zero-width and bidirectional characters stay: they are part of how some languages are written.
 */
export function shown(text: string): string {
  return wellFormed(text).replace(LINE_BREAK, '\n').replace(CONTROL, '')
}

/** `text` with U+FFFD for each half of a surrogate pair that stands alone. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** What a screen can show of `text` on one line: a line break inside a name or a title is a space. */
export function shownInLine(text: string): string {
  return isolated(shown(text).replaceAll('\n', ' '))
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
const POP_EMBEDDING = '\u202c'
const ISOLATES = new Set(['\u2066', '\u2067', FIRST_STRONG_ISOLATE])
const EMBEDDINGS = new Set(['\u202a', '\u202b', '\u202d', '\u202e'])
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u061c\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * `text` so that the words around it on the same line keep their order, whatever it holds: right-to-left text, and text
 * that opens embeddings or overrides, stands in an isolate, and what it leaves open is closed behind it (UAX #9). Text
 * without any of these is returned as it is. A quotation needs none of this: it has its lines to itself, and every
 * embedding ends with its paragraph (rule X8).
 */
function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text
  const open: string[] = [POP_ISOLATE]
  let isolates = 1
  for (const char of text) {
    if (EMBEDDINGS.has(char)) open.push(POP_EMBEDDING)
    if (ISOLATES.has(char)) {
      open.push(POP_ISOLATE)
      isolates++
    }
    if (char === POP_EMBEDDING && open.at(-1) === POP_EMBEDDING) open.pop()
    if (char === POP_ISOLATE && isolates > 0) {
      open.length = open.lastIndexOf(POP_ISOLATE)
      isolates--
    }
  }
  return FIRST_STRONG_ISOLATE + text + open.reverse().join('')
}

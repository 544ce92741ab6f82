/*
 * What kind of character stands at an offset. The common ones are told by their code; only the rare ones, beyond
 * Latin, ask Unicode's tables.
 */

const LETTER = /^[\p{L}\p{M}\p{N}]/u
const UPPER = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u
const SPACE = /\s/

/** True for white space, line ends and non-breaking spaces included. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCharCode(code)))
}

/** True for what takes no room on the page: zero-width characters, direction marks, soft hyphens, byte-order marks. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** True for white space and for what can't be seen: nothing that a reader would call a character. */
export function isBlank(code: number): boolean {
  return isSpace(code) || (code >= 0xad && isInvisible(code))
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** True where a letter, a digit or an accent of any script stands at `at`. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x2000 && code < 0x2070) return false
  return code >= 0x250 && LETTER.test(codePoint(text, at))
}

/** The end of the letters, digits and accents that stand at `at` in a row, no further than `limit`; `at` where there are none. */
export function runEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code < 0x80 ? PLAIN[code] === 0 : !isWordCharacter(text, end)) return end
    end += code < 0xd800 ? 1 : widthAt(text, end)
  }
  return limit
}

/** True where a letter (no digit) stands at `at`. */
export function isLetter(text: string, at: number): boolean {
  return !isDigit(text.charCodeAt(at)) && isWordCharacter(text, at)
}

/** True where any letter stands in `text`. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isLetter(text, at)) return true
  return false
}

/** True where a capital stands at `at`. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return code >= 0xc0 && UPPER.test(codePoint(text, at))
}

/** True where a small letter stands at `at`. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  return code >= 0xb5 && LOWER.test(codePoint(text, at))
}

/** The number of UTF-16 units of the character at `at`: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** 1 for the letters and digits of ASCII: most of any article is runs of them. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  isWordCharacter(String.fromCharCode(code), 0) ? 1 : 0,
)

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

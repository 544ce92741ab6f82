/*
 * Where the words of a text stand, for retrieval: hyphens separate, "U.S.", "don't", "AT&T", "$5m", "5%" and "1,000" are
 * one token each. One pass; the common characters are told by a table, only those beyond ASCII ask Unicode's.
 */

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const CURRENCY = 3

const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) kinds[code] = LETTER
  else if (/[0-9]/.test(character)) kinds[code] = DIGIT
  else if (character === '$') kinds[code] = CURRENCY
}

/** 1 where a word of plain letters surely ends: white space and most marks. */
const ends = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  ends[code] = kinds[code] === OTHER && !"'&.".includes(String.fromCharCode(code)) ? 1 : 0
}

const BEYOND = /^[\p{L}\p{M}\p{N}]/u
const INVISIBLE = /^\p{Cf}/u

/** Told of each token: where it starts and ends, and the hash of what stands there (`hashOf`). */
export type Found = (start: number, end: number, hash: number) => void

/** Calls `found` for every token of `text` between `start` and `end`, in order. */
export function scanWords(text: string, start: number, end: number, found: Found): void {
  let at = start
  while (at < end) {
    let code = text.charCodeAt(at)
    if (code < 128 && kinds[code] === OTHER) {
      at += 1
      continue
    }
    // Most words are plain letters from end to end: hashed while they are read.
    let hash = 0
    let stop = at
    while (code < 128 && kinds[code] === LETTER) {
      hash = (Math.imul(hash, 31) + code) | 0
      stop += 1
      if (stop === end) break
      code = text.charCodeAt(stop)
    }
    if (stop > at && (stop === end || (code < 128 && ends[code] === 1))) {
      found(at, stop, hash)
      at = stop
    } else {
      at = scanOther(text, at, end, found)
    }
  }
}

/** Finds the token that starts at `at`, if one does; returns where to go on. */
function scanOther(text: string, at: number, end: number, found: Found): number {
  const kind = kindAt(text, at)
  if (kind === OTHER) return at + 1
  const number = kind === DIGIT || (kind === CURRENCY && kindAt(text, at + 1) === DIGIT && at + 1 < end)
  if (!number && kind === CURRENCY) return at + 1
  const stop = number ? numberEnd(text, at + 1, end) : wordEnd(text, at, end)
  found(at, stop, hashOf(text, at, stop))
  return stop
}

/** A number of 32 bits, the same for the same characters. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return kinds[code] ?? OTHER
  return code >= 0x80 ? kindBeyond(text, at, code) : OTHER
}

function kindBeyond(text: string, at: number, code: number): number {
  if (code === 0xa3 || code === 0xa5 || code === 0x20ac) return CURRENCY
  if (code >= 0x2000 && code < 0x2070) return OTHER
  if (code >= 0xdc00 && code <= 0xdfff) return BEYOND.test(text.slice(at - 1, at + 1)) ? LETTER : OTHER
  return BEYOND.test(text.slice(at, at + 2)) ? LETTER : OTHER
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const kind = kindAt(text, at)
    const code = text.charCodeAt(at)
    const inner = code === 0x2c || code === 0x2e || code === 0x2f
    if (kind === DIGIT || kind === LETTER) at += 1
    else if (inner && at + 1 < limit && kindAt(text, at + 1) === DIGIT) at += 2
    else break
  }
  return at < limit && text.charCodeAt(at) === 0x25 ? at + 1 : at
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === DIGIT) at += 1
    else if (at + 1 < limit && joins(text, start, at)) at += 2
    else if (text.charCodeAt(at) === 0x2e && isAcronym(text, start, at)) return at + 1
    else break
  }
  return at
}

/** True where the character at `at` is no letter but stands inside a word, before another letter. */
function joins(text: string, start: number, at: number): boolean {
  if (kindAt(text, at + 1) !== LETTER) return false
  const code = text.charCodeAt(at)
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x26) return true
  if (code === 0x2e) return at === start + 1 || text.charCodeAt(at - 2) === 0x2e
  return code >= 0xad && INVISIBLE.test(text.slice(at, at + 1))
}

/** True where single letters and points alternate up to `at` ("U.S"). */
function isAcronym(text: string, start: number, at: number): boolean {
  return at - start >= 3 && text.charCodeAt(at - 2) === 0x2e
}

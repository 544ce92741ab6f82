import type { Reading } from '../reading/reading.ts'

/** Token ranges [from, to). */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Which tokens some statement has already taken as its own. */
export interface Claims {
  readonly taken: Uint8Array
}

/** Marks the ranges as taken. */
export function claim(claims: Claims, ranges: readonly Range[]): void {
  for (const { from, to } of ranges) claims.taken.fill(1, from, to)
}

/** True where some of the range is taken. */
export function rangeClaimed(claims: Claims, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (claims.taken[at]) return true
  return false
}

/** The first token behind what is taken before token `to`. */
export function unclaimedFrom(claims: Claims, floor: number, to: number): number {
  for (let at = to - 1; at >= floor; at -= 1) if (claims.taken[at]) return at + 1
  return floor
}

/** True where a quotation stands between the two tokens. */
export function hasQuote(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((reading.quoteAt[at] ?? -1) >= 0) return true
  return false
}

/** Steps over commas and semicolons. */
export function skipMarks(reading: Reading, at: number): number {
  let from = at
  while (reading.low[from] === ',' || reading.low[from] === ';') from += 1
  return from
}

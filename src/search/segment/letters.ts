/** The letters of a word as bits, letters 32 apart sharing one: one slip changes two of them at most. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** In how many bits two words' letters differ. */
export function lettersApart(a: number, b: number): number {
  let count = 0
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1
  return count
}

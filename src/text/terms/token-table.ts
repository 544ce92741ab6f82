/**
 * A map from pieces of texts to what is known of them, looked up in place: a piece is cut out of its text only when it
 * is met first. `make` may itself look up others. Open addressing; grows by doubling.
 */
export class TokenTable<T> {
  private slots = new Int32Array(1024).fill(-1)
  private readonly hashes: number[] = []
  private readonly tokens: string[] = []
  private readonly values: T[] = []

  /** What is known of the piece; `make` is asked (given the piece) where nothing is yet. */
  at(text: string, start: number, end: number, make: (token: string) => T): T {
    let hash = end - start
    for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const entry = this.slots[slot]!
      if (entry < 0) return this.add(text.slice(start, end), hash, make)
      if (this.hashes[entry] === hash && same(this.tokens[entry]!, text, start, end))
        return this.values[entry]!
      slot = (slot + 1) & mask
    }
  }

  private add(token: string, hash: number, make: (token: string) => T): T {
    const value = make(token)
    this.hashes.push(hash)
    this.tokens.push(token)
    this.values.push(value)
    if (2 * this.values.length > this.slots.length) this.grow()
    else this.fill(hash, this.values.length - 1)
    return value
  }

  private fill(hash: number, entry: number): void {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
    this.slots[slot] = entry
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1)
    this.hashes.forEach((hash, entry) => this.fill(hash, entry))
  }
}

function same(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false
  for (let i = start; i < end; i += 1) if (token.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

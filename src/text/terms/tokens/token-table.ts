/**
 * A map from pieces of texts to what is known of them, looked up in place: a piece is cut out of its text only when it
 * is met first. `make` may itself look up others. Open addressing; grows by doubling.
 */
export class TokenTable<T extends { readonly token: string }> {
  /** Two numbers a slot: the hash, and the entry + 1 (0: free). */
  private slots = new Int32Array(128)
  private readonly hashes: number[] = []
  private readonly values: T[] = []

  get size(): number {
    return this.values.length
  }

  /** What is known of the piece, whose hash is `hashed`; `make` is asked (given the piece) where nothing is yet. */
  at(text: string, start: number, end: number, hashed: number, make: (token: string) => T): T {
    const hash = spread(hashed)
    const { slots } = this
    const mask = slots.length - 2
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = slots[slot + 1]! - 1
      if (entry < 0) return this.add(cut(text, start, end), hash, make)
      if (slots[slot] !== hash) continue
      const value = this.values[entry]!
      if (same(value.token, text, start, end)) return value
    }
  }

  private add(token: string, hash: number, make: (token: string) => T): T {
    const value = make(token)
    this.hashes.push(hash)
    this.values.push(value)
    if (4 * this.values.length > this.slots.length) this.grow()
    else this.fill(hash, this.values.length)
    return value
  }

  private fill(hash: number, entry: number): void {
    const { slots } = this
    const mask = slots.length - 2
    let slot = (hash << 1) & mask
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = entry
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    this.hashes.forEach((hash, i) => this.fill(hash, i + 1))
  }
}

/** Strings this short are copied when they are cut out; a longer slice would keep the whole text alive as long as the table. */
const COPIED = 12

function cut(text: string, start: number, end: number): string {
  const piece = text.slice(start, end)
  return end - start <= COPIED ? piece : piece.split('').join('')
}

/** The hash with all its bits told in the low ones, by which slots go. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 15)
}

function same(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false
  for (let i = start; i < end; i += 1) if (token.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

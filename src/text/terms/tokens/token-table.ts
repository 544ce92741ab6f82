/**
 * A map from pieces of texts to numbers from 0 on, looked up in place: a piece that is known is never cut out of its text. All
 * of it stands in two typed arrays, small enough for the processor's cache: where each piece is an object, most of the time of
 * reading a text goes into waiting for memory. Open addressing; grows by doubling.
 */
export class TokenTable {
  /** Two numbers a slot: the hash, and where in the pool its piece is (0: the slot is free). */
  private slots = new Int32Array(128)
  /** Of each piece: its value in two halves, its length, its characters. */
  private pool = new Uint16Array(1024)
  private filled = 1
  private pieces = 0

  /** How many pieces it has. */
  get size(): number {
    return this.pieces
  }

  /** The value of the piece between `start` and `end`, whose hash is `hashed`; -1 where it is not known. */
  get(text: string, start: number, end: number, hashed: number): number {
    const hash = spread(hashed)
    const { slots, pool } = this
    const mask = slots.length - 2
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const place = slots[slot + 1]!
      if (place === 0) return -1
      if (slots[slot] === hash && isAt(pool, place, text, start, end))
        return (pool[place]! << 16) | pool[place + 1]!
    }
  }

  /** Gives a piece that is not known yet, whose hash is `hashed`, a value: 0 to 2³¹ - 1. */
  add(piece: string, hashed: number, value: number): void {
    const place = this.filled
    const end = place + HEAD + piece.length
    if (end > this.pool.length) this.growPool(end)
    const { pool } = this
    pool[place] = value >>> 16
    pool[place + 1] = value
    pool[place + 2] = piece.length
    for (let i = 0; i < piece.length; i += 1) pool[place + HEAD + i] = piece.charCodeAt(i)
    this.filled = end
    this.pieces += 1
    if (8 * this.pieces > 3 * this.slots.length) this.growSlots()
    this.fill(spread(hashed), place)
  }

  private fill(hash: number, place: number): void {
    const { slots } = this
    const mask = slots.length - 2
    let slot = (hash << 1) & mask
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = place
  }

  private growSlots(): void {
    const old = this.slots
    this.slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] !== 0) this.fill(old[slot]!, old[slot + 1]!)
    }
  }

  private growPool(least: number): void {
    const larger = new Uint16Array(2 * least)
    larger.set(this.pool)
    this.pool = larger
  }
}

/** So many numbers of the pool stand before a piece's characters. */
const HEAD = 3

/** The hash with all its bits told in the low ones, by which slots go. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 15)
}

function isAt(pool: Uint16Array, place: number, text: string, start: number, end: number): boolean {
  const length = end - start
  if (pool[place + 2] !== length) return false
  const first = place + HEAD
  for (let i = 0; i < length; i += 1) if (pool[first + i] !== text.charCodeAt(start + i)) return false
  return true
}

import type { Lists } from './segment.ts'

/** A list of numbers that grows. */
export class Numbers {
  private held = new Uint32Array(1024)
  size = 0

  /** Appends one. */
  push(value: number): void {
    if (this.size === this.held.length) this.held = grown(this.held, 2 * this.size)
    this.held[this.size] = value
    this.size += 1
  }

  /** Adds one to the number at `at`, which counts as 0 where there is none yet; returns what it is then. */
  count(at: number): number {
    if (at >= this.held.length) this.held = grown(this.held, 2 * at)
    if (at >= this.size) this.size = at + 1
    return (this.held[at]! += 1)
  }

  /** The number at `at`; 0 where there is none yet. */
  at(at: number): number {
    return at < this.held.length ? this.held[at]! : 0
  }

  /** The number at `at`, which is 0 from then on. */
  take(at: number): number {
    const value = this.held[at] ?? 0
    this.held[at] = 0
    return value
  }

  /** Forgets all that was appended. */
  clear(): void {
    this.size = 0
  }

  /** What was appended; the same memory. */
  view(): Uint32Array {
    return this.held.subarray(0, this.size)
  }
}

function grown(old: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size)
  larger.set(old)
  return larger
}

/** Takes (term, value) pairs in the order of their values and gives a list of values for each term. */
export class Collector {
  private readonly terms = new Numbers()
  private readonly values = new Numbers()

  /** Adds one pair. Values of one term must come in ascending order. */
  add(term: number, value: number): void {
    this.terms.push(term)
    this.values.push(value)
  }

  /** The lists of terms 0 to `count` - 1, by counting: one pass to size them, one to fill them. Forgets the pairs. */
  takeLists(count: number): Lists {
    const terms = this.terms.view()
    const given = this.values.view()
    const starts = new Uint32Array(count + 1)
    for (let i = 0; i < terms.length; i += 1) starts[terms[i]! + 1]! += 1
    for (let term = 0; term < count; term += 1) starts[term + 1]! += starts[term]!
    const next = starts.slice(0, count)
    const values = new Uint32Array(given.length)
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i]!
      values[next[term]!] = given[i]!
      next[term]! += 1
    }
    this.terms.clear()
    this.values.clear()
    return { starts, values }
  }
}

/** How fast one person, or one channel, may go. */
export interface Pace {
  /** So many at once. */
  readonly burst: number
  /** Milliseconds until one more is allowed. */
  readonly refill: number
}

/** Token buckets by name, in bounded memory. */
export interface Buckets {
  /** Takes a token. 0 where there was one, else how many milliseconds it takes until there is. */
  readonly take: (name: string) => number
}

/**
 * @param capacity how many buckets are remembered; the ones unused for longest are forgotten, which makes them full
 * @param now the clock, in milliseconds
 */
export function createBuckets({ burst, refill }: Pace, capacity: number, now: () => number): Buckets {
  /** By name, the time at which the bucket is full again. */
  const fullAt = new Map<string, number>()
  return {
    take(name) {
      const time = now()
      const full = Math.max(time, fullAt.get(name) ?? time)
      const wait = full + refill - burst * refill - time
      if (wait > 0) return wait
      fullAt.delete(name)
      fullAt.set(name, full + refill)
      for (const oldest of fullAt.keys()) {
        if (fullAt.size <= capacity) break
        fullAt.delete(oldest)
      }
      return 0
    },
  }
}

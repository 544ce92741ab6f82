/**
 * Tells the first time that something is seen from every later time. Discord delivers an event again after a resumed
 * connection, and what it delivers again is not to be answered again.
 *
 * @param capacity how many ids are remembered; the oldest are forgotten
 * @returns a function of an id: true where it was not seen before
 */
export function createOnce(capacity: number): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    if (seen.size > capacity) forgetOldest(seen)
    return true
  }
}

function forgetOldest(seen: Set<string>): void {
  for (const oldest of seen) {
    seen.delete(oldest)
    return
  }
}

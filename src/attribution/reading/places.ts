import type { Span } from '../../text/span.ts'

/** The index of the first of `spans` (in order, none overlapping) that ends behind `offset`; their number where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

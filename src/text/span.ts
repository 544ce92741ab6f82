/** UTF-16 offsets into one text, `start` inclusive, `end` exclusive, 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

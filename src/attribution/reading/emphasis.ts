import type { Reading } from './reading.ts'

/** True for a sign of emphasis that mark-up left over: "**Lee:**", "_Why?_". */
export function isEmphasis(reading: Reading, at: number): boolean {
  return reading.low[at] === '*' || reading.low[at] === '_'
}

import type { Signs } from './signs.ts'

/** Below this the bot says that the articles don't answer. The one threshold there is. */
export const THRESHOLD = 0.5

interface Row {
  readonly sign: keyof Signs
  readonly weight: number
}

const START = -3

/** What each sign adds to the log-odds that the sentence answers; round numbers. */
const table: readonly Row[] = [
  { sign: 'coverage', weight: 3 },
  { sign: 'local', weight: 2 },
  { sign: 'margin', weight: 2 },
  { sign: 'unknown', weight: -1.5 },
  { sign: 'nameUnknown', weight: -3 },
  { sign: 'nameMissing', weight: -1 },
  { sign: 'evidence', weight: 1 },
  { sign: 'uncounted', weight: -1.5 },
  { sign: 'matched', weight: 1 },
  { sign: 'speaker', weight: 1 },
]

/** How sure it is that the best sentence answers, 0 to 1: a logistic of the signs. */
export function confidenceOf(signs: Signs): number {
  const odds = table.reduce((sum, { sign, weight }) => sum + weight * signs[sign], START)
  return 1 / (1 + Math.exp(-odds))
}

/** The rows of the table with what each added, for `--why`. */
export function shares(
  signs: Signs,
): { readonly sign: string; readonly value: number; readonly weight: number }[] {
  return table.map(({ sign, weight }) => ({ sign, value: signs[sign], weight }))
}

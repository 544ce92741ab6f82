import type { Signs } from './signs.ts'

/** Below this the bot says that the articles don't answer. The one threshold there is. */
export const THRESHOLD = 0.1

const START = -2.5

/**
 * What each sign adds to the log-odds that the sentence answers. Round numbers, set on encyclopedia and news questions with
 * and without their answers in the text.
 */
const table: readonly { readonly sign: keyof Signs; readonly weight: number }[] = [
  { sign: 'matched', weight: 2 },
  { sign: 'missing', weight: -1 },
  { sign: 'margin', weight: 1 },
  { sign: 'evidence', weight: 1 },
  { sign: 'lacking', weight: -2 },
  { sign: 'own', weight: 1.5 },
  { sign: 'others', weight: -3 },
  { sign: 'nameless', weight: -0.8 },
  { sign: 'unnamed', weight: -1.2 },
  { sign: 'rival', weight: -3.5 },
  { sign: 'nounless', weight: -0.7 },
  { sign: 'verbless', weight: -1 },
  { sign: 'astray', weight: -1 },
  { sign: 'apart', weight: -0.4 },
  { sign: 'untimely', weight: -1.2 },
  { sign: 'single', weight: 0.8 },
  { sign: 'quoting', weight: 0.8 },
]

/** How sure it is that the best sentence answers, 0 to 1: a logistic of the signs. */
export function confidenceOf(signs: Signs): number {
  const odds = table.reduce((sum, { sign, weight }) => sum + weight * signs[sign], START)
  return 1 / (1 + Math.exp(-odds))
}

/** The rows of the table with the signs' values, for whoever asks why. */
export function signRows(
  signs: Signs,
): { readonly sign: string; readonly value: number; readonly weight: number }[] {
  return table.map(({ sign, weight }) => ({ sign, value: signs[sign], weight }))
}

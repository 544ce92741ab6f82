import { writeLine, type Streams } from '../streams.ts'

/**
 * Whether every name behind `--without` is one of `known`; says so where it is not, lest something else be measured than
 * was meant.
 */
export async function areKnown(
  what: 'step' | 'feature',
  names: readonly string[],
  known: readonly string[],
  { errors }: Streams,
): Promise<boolean> {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return true
  await writeLine(
    errors,
    `whosaid: --without: there is no ${what} "${unknown}"; there are ${known.join(', ')}`,
  )
  return false
}

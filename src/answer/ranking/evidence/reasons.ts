import type { Term } from '../../../text/terms.ts'
import { wordSet } from '../../question/asked-words.ts'

const reasonWords = wordSet(
  'because since due reason reasons so therefore thus owing caused cause causes for as amid after to result consequence thanks why lest',
)

/** 1 where a reason is given as one ("because"), 0.5 where one may be ("after"), else 0. */
export function reasonIn(words: readonly Term[]): number {
  const strong = words.some(
    ({ word }) =>
      word === 'because' || word === 'reason' || word === 'due' || word === 'since' || word === 'caused',
  )
  if (strong) return 1
  return words.some(({ word }) => reasonWords.has(word)) ? 0.5 : 0
}

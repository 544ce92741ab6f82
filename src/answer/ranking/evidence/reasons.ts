import type { Term } from '../../../text/terms.ts'
import { wordSet } from '../../../text/word-set.ts'

const reasonWords = wordSet(
  'because citing since due reason reasons so therefore thus owing caused cause causes for as amid after to result consequence thanks why lest ' +
    'over suspicion charges accused response',
)

/** Words that only a reason has; "since" and "for" may as well tell a time. */
const firmWords = wordSet('because reason reasons due caused citing')

/** 1 where a reason is given as one ("because"), 0.5 where one may be ("after"), else 0. */
export function reasonIn(words: readonly Term[]): number {
  if (givesReason(words) || words.some(({ word }) => word === 'since')) return 1
  return words.some(({ word }) => reasonWords.has(word)) ? 0.5 : 0
}

/** True where the words can't but give a reason. */
export function givesReason(words: readonly Term[]): boolean {
  return words.some(({ word }) => firmWords.has(word))
}

import type { AskedWord } from './asked-words.ts'
import { wordSet } from '../../text/word-set.ts'

/** Counted without being named: "457 were killed" answers how many people were. */
const unnamed = wordSet('people persons times things ones individuals members')
const irregularPlurals = wordSet(
  'percent people men women children police troops staff feet teeth lives wives',
)
/** So many words behind "many" the counted noun may stand. */
const REACH = 4

/** The term of what a question counts ("How many old ships sank": ships), or null where it counts nothing by name. */
export function countedNoun(words: readonly AskedWord[]): string | null {
  const many = words.findIndex(({ word }, i) => word === 'many' && words[i - 1]?.word === 'how')
  if (many < 0) return null
  let found: AskedWord | null = null
  for (const word of words.slice(many + 1, many + 1 + REACH)) {
    if (word.stop) break
    if (isPlural(word.word)) found = word
  }
  return found === null || unnamed.has(found.word) ? null : found.term
}

function isPlural(word: string): boolean {
  return irregularPlurals.has(word) || (word.endsWith('s') && !word.endsWith('ss') && word.length > 3)
}

/** True where the word is what "how many" counts, but names nothing ("people"). */
export function isUnnamed(words: readonly AskedWord[], i: number): boolean {
  return unnamed.has(words[i]?.word ?? '') && words[i - 1]?.word === 'many'
}

import type { Term } from '../../../text/terms.ts'
import { isCapital } from './names.ts'
import { isNumber } from './numbers.ts'
import { isTime } from './times.ts'
import type { Wanted } from './wanted.ts'

/** The indices of the words that may be what is asked for: dates for "when", numbers for "how many", else names. */
export function answersIn(text: string, words: readonly Term[], { expects, asked }: Wanted): number[] {
  const found: number[] = []
  words.forEach((word, i) => {
    if (!asked.has(word.term) && mayAnswer(text, word, i, expects)) found.push(i)
  })
  return found
}

function mayAnswer(text: string, word: Term, i: number, expects: Wanted['expects']): boolean {
  switch (expects) {
    case 'when':
      return isTime(word)
    case 'how-many':
    case 'how-much':
    case 'how-long':
      return isNumber(text, word)
    case 'who':
    case 'where':
    case null:
      return i > 0 && !word.stop && isCapital(text, word)
    default:
      return false
  }
}

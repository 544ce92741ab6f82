import type { Term } from '../../../text/terms.ts'
import { isName } from './names.ts'
import { isNumber } from './numbers.ts'
import { isTime } from './times.ts'
import type { Wanted } from './wanted.ts'

/** The indices of the words that may be what is asked for: dates for "when", numbers for "how many", else names. */
export function answersIn(text: string, words: readonly Term[], wanted: Wanted): number[] {
  const found: number[] = []
  words.forEach((word, i) => {
    if (!wanted.asked.has(word.term) && mayAnswer(text, word, i, wanted)) found.push(i)
  })
  return found
}

function mayAnswer(text: string, word: Term, i: number, { expects, thing }: Wanted): boolean {
  switch (expects) {
    case 'when':
      return isTime(text, word)
    case 'how-many':
    case 'how-much':
    case 'how-long':
      return isNumber(text, word)
    case 'who':
    case 'where':
      return i > 0 && isName(text, word)
    case null:
      return thing && i > 0 && isName(text, word)
    default:
      return false
  }
}

import type { Term } from '../../../text/terms.ts'
import { definitionIn } from './definitions.ts'
import { nameIn } from './names.ts'
import { ageIn, amountIn, countIn, durationIn, moneyIn } from './numbers.ts'
import { placeIn } from './places.ts'
import { reasonIn } from './reasons.ts'
import { frequencyIn, timeIn } from './times.ts'
import type { Wanted } from './wanted.ts'

/** How far a sentence, a text and its words, holds the kind of thing asked for: 1 it does, 0.5 something like it, 0 nothing. */
export function evidence(
  text: string,
  words: readonly Term[],
  { expects, asked, counted, money, age, often, coming }: Wanted,
): number {
  switch (expects) {
    case 'when':
      return timeIn(text, words, asked, coming)
    case 'how-many':
      return countIn(text, words, counted, asked)
    case 'how-much':
      return money ? moneyIn(text, words) : amountIn(text, words)
    case 'how-long':
      if (often) return frequencyIn(words)
      return age ? ageIn(text, words) : durationIn(text, words)
    case 'where':
      return placeIn(text, words, asked)
    case 'who':
      return nameIn(text, words, asked) ? 1 : 0
    case 'why':
      return reasonIn(words)
    case 'definition':
      return definitionIn(words, asked)
    default:
      return 1
  }
}

import type { Expects } from '../../../search/query.ts'
import { termsOf } from '../../../text/terms.ts'
import { definitionIn } from './definitions.ts'
import { nameIn } from './names.ts'
import { ageIn, amountIn, countIn, durationIn, moneyIn } from './numbers.ts'
import { placeIn } from './places.ts'
import { reasonIn } from './reasons.ts'
import { timeIn } from './times.ts'

/** What kind of thing a question asks for, as far as one can look for it in a sentence. */
export interface Wanted {
  readonly expects: Expects
  /** The stems of the question: a name or date that the question itself gave answers nothing. */
  readonly asked: ReadonlySet<string>
  /** Of "How many ships": the term and what may stand for it; empty where it counts nothing by name. */
  readonly counted: ReadonlySet<string>
  /** The amount is a sum of money. */
  readonly money: boolean
  /** The length of time is an age. */
  readonly age: boolean
}

/** How far a sentence holds the kind of thing asked for: 1 it does, 0.5 something like it, 0 nothing. */
export function evidence(text: string, { expects, asked, counted, money, age }: Wanted): number {
  const words = termsOf(text)
  switch (expects) {
    case 'when':
      return timeIn(words, asked)
    case 'how-many':
      return countIn(text, words, counted, asked)
    case 'how-much':
      return money ? moneyIn(text, words) : amountIn(text, words)
    case 'how-long':
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

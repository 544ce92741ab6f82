import { membersOf } from '../../../text/terms/members.ts'
import { synonymsOf } from '../../../text/terms/synonyms.ts'
import { stems } from '../../question/asked-words.ts'
import type { Request } from '../../request.ts'
import type { Expects } from '../../../search/query.ts'

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
  /** The time of what is still to come ("When will …?"). */
  readonly coming: boolean
  /** "How often": neither how long nor how old. */
  readonly often: boolean
  /** Something is asked for that may have a name: "what", "which", "how". */
  readonly thing: boolean
}

/** Words of a question whose "how much" is a sum of money. */
const costs = stems(
  'cost pay price money spend earn salary wage worth donate raise fund budget fine owe charge invest lend borrow dollar euro pound',
)

/** What a request asks for, for `evidence`. */
export function wantedOf({
  expects,
  question: { words, counted },
}: Pick<Request, 'expects' | 'question'>): Wanted {
  const much = words.findIndex(({ word }, i) => word === 'much' && words[i - 1]?.word === 'how')
  return {
    expects,
    asked: new Set(words.map(({ term }) => term)),
    counted: new Set(
      counted === null
        ? []
        : [counted, ...synonymsOf(counted).map(({ term }) => term), ...membersOf(counted)],
    ),
    money: much >= 0 && words.some(({ term }) => costs.has(term)),
    thing: words.some(({ word }) => word === 'what' || word === 'which' || word === 'how'),
    coming: words.some(({ word }) => word === 'will'),
    often: words.some(({ word }, i) => word === 'often' && words[i - 1]?.word === 'how'),
    age: words.some(({ word }, i) => word === 'old' && words[i - 1]?.word === 'how'),
  }
}

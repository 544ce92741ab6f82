import type { Candidate } from './candidates.ts'
import type { Group } from './groups.ts'
import type { Expects, Query } from './query.ts'
import * as kinds from './segment/kinds.ts'

/** What the features look at besides the candidate. */
export interface Asked {
  readonly query: Query
  readonly groups: readonly Group[]
  /** The sum of the groups' idf; 1 where there are none. */
  readonly total: number
}

/** A candidate with what is known of its sentence. */
export interface Sentence extends Candidate {
  readonly kinds: number
  /** True where one of the speakers asked about says it. */
  readonly theirs: boolean
}

/** One row of the re-ranking's table. */
export interface Feature {
  readonly name: string
  /** Added to the score times the feature's value. */
  readonly weight: number
  /** 0 to 1 (or a little above); what it means stands beside each. */
  readonly value: (sentence: Sentence, asked: Asked) => number
}

/** The kinds that can answer what a question expects; 0: anything can. */
const answering: Readonly<Record<Exclude<Expects, null>, number>> = {
  who: kinds.PERSON | kinds.NAME,
  when: kinds.DATE,
  where: kinds.PLACE,
  'how-many': kinds.NUMBER,
  'how-much': kinds.MONEY | kinds.MEASURE,
  'how-long': kinds.DURATION | kinds.DATE,
  why: kinds.REASON,
  definition: kinds.DEFINITION,
  statement: kinds.SPEECH,
}

function covered(mask: number, groups: readonly Group[]): number {
  let sum = 0
  for (const { bit, idf } of groups) if ((mask & bit) !== 0) sum += idf
  return sum
}

/** The share of the question's idf that the groups of a mask make up; 0 to 1. */
export function coverageOf(mask: number, { groups, total }: Asked): number {
  return covered(mask, groups) / total
}

/** The re-ranking: a sentence's score is the sum of weight × value down this table. */
export const features: readonly Feature[] = [
  // How much of the question the sentence itself has: the best single sign.
  { name: 'coverage', weight: 1, value: (sentence, asked) => coverageOf(sentence.has, asked) },
  // tf·idf adds how often and in how short a sentence.
  { name: 'tf-idf', weight: 0.5, value: (sentence, asked) => sentence.score / asked.total },
  // What the title and the heading have need not stand in the sentence.
  {
    name: 'heading',
    weight: 0.2,
    value: (sentence, asked) => coverageOf(sentence.headed & ~sentence.has, asked),
  },
  // Nor what the neighbours have: "He was born there in 1950."
  {
    name: 'beside',
    weight: 0.1,
    value: (sentence, asked) => coverageOf(sentence.beside & ~sentence.has & ~sentence.headed, asked),
  },
  // A question of when is answered by a date, of how many by a number.
  {
    name: 'answer-type',
    weight: 0.3,
    value: ({ kinds: held }, { query: { expects } }) =>
      expects !== null && (held & answering[expects]) !== 0 ? 1 : 0,
  },
  // Captions and list items answer little.
  { name: 'fragment', weight: -0.2, value: (sentence) => ((sentence.kinds & kinds.VERB) === 0 ? 1 : 0) },
  // Whom the question is about: light, for what others say of them may be the answer.
  { name: 'speaker', weight: 0.2, value: (sentence) => (sentence.theirs ? 1 : 0) },
]

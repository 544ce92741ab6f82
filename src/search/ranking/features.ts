import type { Detailed } from './details.ts'
import type { Group } from '../candidates/groups.ts'
import type { Expects, Query } from '../query.ts'
import * as kinds from '../segment/kinds.ts'

/** What the features look at besides the candidate. */
export interface Asked {
  readonly query: Query
  readonly groups: readonly Group[]
  /** The sum of the groups' idf; 1 where there are none. */
  readonly total: number
}

/** One row of the re-ranking's table. */
export interface Feature {
  readonly name: string
  /** Added to the score times the feature's value. */
  readonly weight: number
  /** 0 to 1 (or a little above); what it means stands beside each. */
  readonly value: (sentence: Detailed, asked: Asked) => number
}

/** The kinds of sentence that can answer what a question expects: surely, and perhaps. */
const answering: Readonly<Record<Exclude<Expects, null>, readonly [number, number]>> = {
  who: [kinds.AGENT, kinds.PERSON],
  when: [kinds.FULL_DATE, kinds.DATE],
  where: [kinds.SITE, kinds.PLACE],
  'how-many': [0, kinds.NUMBER],
  'how-much': [kinds.MONEY | kinds.MEASURE, kinds.NUMBER],
  'how-long': [kinds.DURATION, kinds.DATE],
  why: [kinds.REASON, 0],
  definition: [kinds.DEFINITION, 0],
  statement: [kinds.SPEECH, 0],
}
function answers(s: Detailed, asked: Asked): number {
  const e = asked.query.expects
  if (e === null) return 0
  const [sure, perhaps] = answering[e]
  if ((s.kinds & sure) !== 0) return 1
  return (s.kinds & perhaps) !== 0 ? 0.6 : 0
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

function inArticle(s: Detailed, asked: Asked): number {
  return coverageOf(s.around & ~s.has, asked)
}

/** The re-ranking: a sentence's score is the sum of weight × value down this table. */
export const features: readonly Feature[] = [
  { name: 'coverage', weight: 0.7, value: (sentence, asked) => coverageOf(sentence.has, asked) },
  { name: 'article', weight: 0.4, value: inArticle },
  { name: 'opening', weight: 0.1, value: (sentence, asked) => coverageOf(sentence.opens, asked) },
  { name: 'tf-idf', weight: 0.5, value: (sentence, asked) => sentence.score / asked.total },
  {
    name: 'heading',
    weight: 0.2,
    value: (sentence, asked) => coverageOf(sentence.headed & ~sentence.has, asked),
  },
  {
    name: 'beside',
    weight: 0.05,
    value: (sentence, asked) => coverageOf(sentence.beside & ~sentence.has & ~sentence.headed, asked),
  },
  { name: 'answer-type', weight: 0.5, value: answers },
  {
    name: 'role',
    weight: 0.1,
    value: (s, { query: { expects } }) => (expects === 'who' && (s.kinds & kinds.ROLE) !== 0 ? 1 : 0),
  },
  {
    name: 'counted',
    weight: 0.3,
    value: (s, asked) => (asked.query.expects === 'how-many' ? coverageOf(s.counted, asked) : 0),
  },
  {
    name: 'defopen',
    weight: 0.2,
    value: (s, asked) =>
      asked.query.expects === 'definition' && (s.kinds & kinds.DEFINITION) !== 0
        ? coverageOf(s.opens, asked)
        : 0,
  },
  { name: 'fragment', weight: -0.2, value: (sentence) => ((sentence.kinds & kinds.VERB) === 0 ? 1 : 0) },
  { name: 'speaker', weight: 0.2, value: (sentence) => (sentence.theirs ? 1 : 0) },
]

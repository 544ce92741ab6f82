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

/** The kinds of sentence that answer what a question expects: surely, and perhaps. */
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

/** The share of the question's idf that the groups of a mask make up; 0 to 1. */
export function coverageOf(mask: number, { groups, total }: Asked): number {
  let sum = 0
  for (const { bit, idf } of groups) if ((mask & bit) !== 0) sum += idf
  return sum / total
}

/** What a kind that perhaps answers is worth, the sure one being 1. */
const PERHAPS = 0.6

/** Whether the sentence holds an answer of the kind asked for, as far as its article is on the matter at all. */
function answers(sentence: Detailed, asked: Asked): number {
  const { expects } = asked.query
  if (expects === null) return 0
  const [surely, perhaps] = answering[expects]
  const onMatter = coverageOf(sentence.has | sentence.headed | sentence.around, asked)
  if ((sentence.kinds & surely) !== 0) return onMatter
  return (sentence.kinds & perhaps) !== 0 ? PERHAPS * onMatter : 0
}

/** In so many sentences of an article a word is half its matter; one of its title is half from the start. */
const HALF = 2

/** How far the article is about the question, by how many of its sentences have each word; 0 to 1. */
function matterOf({ headed, often }: Detailed, { groups, total }: Asked): number {
  let sum = 0
  for (const [i, { bit, idf }] of groups.entries()) {
    const share = often[i]! / (often[i]! + HALF)
    sum += idf * ((headed & bit) !== 0 ? 0.5 + share / 2 : share)
  }
  return sum / total
}

/** The re-ranking: a sentence's score is the sum of weight × value down this table. */
export const features: readonly Feature[] = [
  // How much of the question the sentence itself has: the best single sign.
  { name: 'coverage', weight: 1.5, value: (sentence, asked) => coverageOf(sentence.has, asked) },
  // And how much of it where words count by how rare they are in this one article.
  { name: 'local', weight: 0.6, value: ({ local }) => local },
  // tf·idf adds how often and in how short a sentence, and counts names and headings by their shares.
  { name: 'tf-idf', weight: 0.2, value: (sentence, asked) => sentence.score / asked.total },
  // What the title or the heading says, the sentence need not repeat.
  {
    name: 'heading',
    weight: 0.2,
    value: (sentence, asked) => coverageOf(sentence.headed & ~sentence.has, asked),
  },
  // Nor what other sentences of the article say: first the article on the matter, then the sentence. (Within one
  // article only by how much coverage outweighs this counts.)
  {
    name: 'article',
    weight: 1.2,
    value: (sentence, asked) => coverageOf(sentence.around & ~sentence.has, asked),
  },
  // Of several articles that have the words, the one whose matter they are: the same for all its sentences.
  { name: 'matter', weight: 1, value: matterOf },
  // "When" is answered by a date, "who" by somebody's name, "why" by a reason.
  { name: 'answer-type', weight: 0.6, value: answers },
  // Captions and list items, which have no verb, answer little.
  { name: 'fragment', weight: -0.2, value: ({ kinds: held }) => ((held & kinds.VERB) === 0 ? 1 : 0) },
  // Whom the question is about says it: light, for what others say of them may be the answer.
  { name: 'speaker', weight: 0.2, value: ({ theirs }) => (theirs ? 1 : 0) },
]

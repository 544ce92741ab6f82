import type { Tag } from '../tag.ts'
import { NOUNS, SUBJECT } from './verb-forms.ts'

const HAVE = new Set([
  'have',
  'has',
  'had',
  'having',
  "haven't",
  "hasn't",
  "hadn't",
  "'ve",
  "i've",
  "we've",
  "they've",
  "you've",
])
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  'get',
  'gets',
  'got',
  'getting',
  "he's",
  "she's",
  "it's",
  "i'm",
  "they're",
  "we're",
  "you're",
])
const DO = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"])
const CONTRACTED = ["'ll", "'d"]

/** What the auxiliary before a verb asks for: a base form (will, to), a participle (have) or either participle (be). */
export function helperBefore(
  low: readonly string[],
  tags: readonly Tag[],
  at: number,
): 'base' | 'have' | 'be' | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const word = low[i] ?? ''
    if (HAVE.has(word)) return 'have'
    if (BE.has(word)) return 'be'
    if (word === 'to' && low[i - 1] === 'according') return null
    if (word === 'to' || tags[i] === 'MD' || DO.has(word) || CONTRACTED.some((end) => word.endsWith(end)))
      return 'base'
    if (tags[i] !== 'RB' && word !== 'not' && word !== 'long' && word !== 'since')
      return tags[i] === 'PRP' && i === at - 1 && questions(low, tags, i) ? 'base' : null
  }
  return null
}

/** "would decimate": a noun or an adjective right behind a modal is a verb that the lexicon does not know. */
export function needsVerb(low: readonly string[], tags: readonly Tag[], at: number, likeliest: Tag): boolean {
  if (likeliest !== 'NN' && likeliest !== 'JJ') return false
  const before = low[at - 1] === 'not' ? at - 2 : at - 1
  return tags[before] === 'MD' && low[before] !== 'may'
}

/** "did he say", "will they agree": an auxiliary stands before the pronoun. */
function questions(low: readonly string[], tags: readonly Tag[], at: number): boolean {
  return tags[at - 1] === 'MD' || DO.has(low[at - 1] ?? '')
}

/** "Residents (often) claim", "Republicans blast Cole", "critics of the plan claim it": a plural is what the word is about. */
export function isBehindMany(low: readonly string[], tags: readonly Tag[], at: number): boolean {
  const last = tags[at - 1] === 'RB' ? at - 2 : at - 1
  if (tags[last] === 'NNS') return true
  if (tags[last] === 'NNP' && /(?:ans|crats|ists)$/.test(low[last] ?? '')) return true
  if (!SUBJECT.has(low[at + 1] ?? '') || !NOUNS.has(tags[last] ?? 'MARK')) return false
  let from = last
  while (from > 1 && (NOUNS.has(tags[from] ?? 'MARK') || tags[from] === 'DT' || tags[from] === 'JJ'))
    from -= 1
  return tags[from] === 'IN' && tags[from - 1] === 'NNS'
}

import { Tagger } from '../../text/tags/tagger.ts'
import { words } from '../../text/words.ts'
import { wordSet } from '../../text/word-set.ts'
import { givesReason } from '../ranking/evidence/reasons.ts'
import type { Look } from '../ranking/features/look.ts'

/** So many words at most stand between "who" and the verb of its clause. */
const CLAUSE = 3
const relatives = wordSet('who which that whose')
/** Behind these in the clause a reason may stand: "who resigned over the bill". */
const reasons = wordSet('because for after over amid as since to due citing so when by')
/** So far behind the verb. */
const REACH = 5

/**
 * True where the question asks why something was done and the sentence only mentions that it was, beside what it tells ("Lee, who
 * resigned last month, …", "the retiring Ann Lee"), and gives no reason.
 */
export function isAside({ request: { question, expects }, text, words: terms, ways }: Look): boolean {
  if (expects !== 'why' || givesReason(terms)) return false
  const deeds = question.words.filter(({ start, stop }) => !stop && question.kinds.get(start) === 'verb')
  const meant = new Set(deeds.flatMap(({ term }) => ways.get(term) ?? [term]))
  const starts = new Set(terms.filter(({ term }) => meant.has(term)).map(({ start }) => start))
  if (starts.size === 0) return false
  const tokens = words(text)
  const { tags, low } = new Tagger(text).tag(tokens, false)
  return tokens.every(({ start }, i) => !starts.has(start) || isBeside(tags, low, i))
}

function isBeside(tags: readonly string[], low: readonly string[], i: number): boolean {
  // "The retiring senator", "deported workers"
  if (/^(?:VB[GN]|JJ)$/.test(tags[i] ?? '') && /^(?:NN|JJ)/.test(tags[i + 1] ?? ''))
    return !/^(?:is|are|was|were|be|been|being)$/.test(low[i - 1] ?? '')
  const from = low.slice(Math.max(0, i - CLAUSE), i).findLastIndex((word) => relatives.has(word))
  if (from < 0 || low.slice(i + 1, i + 1 + REACH).some((word) => reasons.has(word))) return false
  return /^VB[DPZN]$/.test(tags[i] ?? '')
}

import type { Expects } from '../../search/query.ts'
import { termsOf } from '../../text/terms.ts'
import { wordSet } from '../../text/word-set.ts'
import { isName } from '../ranking/evidence/names.ts'
import { givesReason } from '../ranking/evidence/reasons.ts'
import type { Look } from '../ranking/features/look.ts'
import { textOf } from '../ranking/sentence-text.ts'
import { lacksAgent } from './agent.ts'
import { isAside } from './aside.ts'

/** What is there or is not: a date, a number. A place or a reason may be told in words that no list knows. */
const checkable: ReadonlySet<Expects> = new Set<Expects>(['when', 'how-many', 'how-much', 'how-long'])

/** Reasons may be given in words that no list knows. */
const UNREASONED = 0.3
/** A number that counts something else. */
const MISCOUNTED = 0.3

/** How surely a sentence, which holds so much of the kind of thing asked for, lacks what was asked for: 1 it does. */
export function lackingOf(look: Look, held: number): number {
  const { library, hit, request } = look
  if (lacksAgent(look) || lacksName(look) || isAside(look)) return 1
  // What the turn before asked for ("How much …?", "And the bridge?") need not be what this one asks for.
  const { expects } = request.question
  if (held === 0 && checkable.has(expects)) return 1
  if (expects === 'how-many' && held < 1 && lacksCounted(look)) return MISCOUNTED
  if (expects !== 'why' || held > 0) return 0
  const next = termsOf(textOf(library, { article: hit.article, sentence: hit.sentence + 1 }))
  return givesReason(next) ? 0 : UNREASONED
}

/** True where the sentence has a number, and not what was to be counted. */
function lacksCounted({ wanted: { counted }, words }: Look): boolean {
  return counted.size > 0 && !words.some(({ term }) => counted.has(term))
}

const naming = wordSet('named name names called identified known dubbed nicknamed')
/** So many words from what has it stands a name. */
const BESIDE = 3

/** True where the question asks what somebody or something is called, and the sentence has no name for it. */
function lacksName({ request: { question }, words, text, ways, wanted: { asked } }: Look): boolean {
  const at = question.words.findIndex(({ word }) => word === 'name' || word === 'names')
  if (at < 1 || !question.words.slice(0, at).some(({ word }) => word === 'what')) return false
  const isOf = question.words[at + 1]?.word === 'of'
  const thing = isOf ? question.words.slice(at + 2).find(({ stop }) => !stop) : question.words[at - 1]
  if (!thing || thing.stop || !(isOf || thing.owner)) return false
  const meant = new Set(ways.get(thing.term) ?? [thing.term])
  const names = words.flatMap((word, i) => (isName(text, word) && !asked.has(word.term) ? [i] : []))
  const isThere = words.some(({ term }) => meant.has(term))
  if (isThere && names.length > 0 && words.some(({ word }) => naming.has(word))) return false
  return !words.some(({ term }, i) => meant.has(term) && names.some((name) => Math.abs(name - i) <= BESIDE))
}

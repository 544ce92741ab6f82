import type { Tag } from '../tag.ts'
import { SUBJECT, VERBS } from './verb-forms.ts'

/** Marks behind which a participle may open a clause. */
const OPENS_CLAUSE = new Set([',', '—', '–', '--', '”', '"', "''"])

/** ", warning that the bridge was old", ", promising to pay": a participle that opens a clause of its own behind a comma. */
export function isLoose(
  low: readonly string[],
  choices: readonly (readonly Tag[])[],
  at: number,
  likeliest: Tag,
): boolean {
  if (!OPENS_CLAUSE.has(low[at - 1] ?? '')) return false
  const next = choices[at + 1]?.[0] ?? 'MARK'
  if (low[at + 1] === 'that' || low[at + 1] === 'whether')
    return !VERBS.has(choices[at + 2]?.[0] ?? 'MARK') || SUBJECT.has(low[at + 2] ?? '')
  if (next === 'TO') return likeliest === 'JJ'
  return next === 'DT' || next === 'PRP' || next === 'PRP$'
}

/** Prepositions before a participle that has an object of its own. */
const BEFORE_PARTICIPLE = new Set(['by', 'after', 'before', 'while', 'without', 'since'])
const BEEN = new Set(['been', 'is', 'are', 'was', 'were'])

/** "has been warning that it may rain", "by promising to pay": no noun or adjective behind an auxiliary or a preposition, with an object. */
export function isProgressive(
  low: readonly string[],
  choices: readonly (readonly Tag[])[],
  at: number,
): boolean {
  const next = choices[at + 1]?.[0] ?? 'MARK'
  const before = low[at - 1] ?? ''
  const object =
    low[at + (next === 'RB' ? 2 : 1)] === 'that' ||
    next === 'DT' ||
    next === 'PRP' ||
    next === 'PRP$' ||
    next === 'NNP'
  if (low[at] === 'promising' && next === 'TO' && choices[at + 2]?.[0] !== 'DT') return true
  if (BEEN.has(before)) return object
  return BEFORE_PARTICIPLE.has(before) && (object || next === 'TO')
}

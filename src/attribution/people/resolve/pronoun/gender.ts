import type { Entity } from '../../entity.ts'
import { FUNCTION_WORDS, PREPOSITIONS } from '../../lists/closed.ts'
import type { Gender } from '../../lists/titles.ts'
import type { NameRun } from '../../mentions/name.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { isMark, type View } from '../../view.ts'
import type { Link } from '../link.ts'

/** How far behind a name a pronoun still is the name's, in words. */
const REACH = 25

/** Pronouns of one gender tell something where there are so many times more of them. */
const OUTWEIGHS = 3
/** And so many against a first name: tables of names err, and parents don't ask them. */
const AGAINST_NAME = 2

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ["he's", 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ["she's", 'female'],
  ['her', 'female'],
  ['herself', 'female'],
])

interface Votes {
  male: number
  female: number
}

/**
 * Of people whose titles and roles don't tell it, the gender of the pronouns that follow where nobody else is named
 * before: "Robin Dale, who lost his son", "Dale said he", "Dale left. He …". Against a first name more must tell it.
 */
export function tellGenders(view: View, runs: readonly NameRun[], linked: readonly Link[]): void {
  const told = new Map<Entity, Votes>()
  for (const [index, { entity }] of linked.entries()) {
    if (entity === null || !mayBeMeant(entity) || !isFirstPerson(view, runs, linked, index)) continue
    const owners = entity.kind === 'person' || isRelative(view, runs[index]?.to ?? 0)
    const gender = pronounBehind(view, runs, linked, index, owners)
    if (gender === 'neutral') continue
    const votes = told.get(entity) ?? { male: 0, female: 0 }
    votes[gender] += 1
    told.set(entity, votes)
  }
  for (const [entity, { male, female }] of told) {
    const gender = male > female ? 'male' : 'female'
    const [most, least] = [Math.max(male, female), Math.min(male, female)]
    const enough = entity.gender === 'neutral' ? 1 : AGAINST_NAME
    if (most >= enough && most >= OUTWEIGHS * least) entity.gender = gender
  }
}

/** Somebody, and no place: "in Dale, he". */
function mayBeMeant({ kind, speaks, genderTold, plural }: Entity): boolean {
  return !genderTold && !plural && (kind === 'person' || (kind === 'unknown' && speaks))
}

/** True where nobody else is named earlier in the sentence, which is no title, and no preposition governs the name. */
function isFirstPerson(
  view: View,
  runs: readonly NameRun[],
  linked: readonly Link[],
  index: number,
): boolean {
  const from = runs[index]?.from ?? 0
  const sentence = view.sentence[from] ?? 0
  if (view.titleCase[sentence] === 1 || PREPOSITIONS.has(view.low[from - 1] ?? '')) return false
  if (isInClause(view, from)) return false
  for (let before = index - 1; before >= 0; before--) {
    if (view.sentence[runs[before]?.from ?? 0] !== sentence) return true
    if (isSomebody(linked[before])) return false
  }
  return true
}

const SUBORDINATE = wordSet('when after while as once since because although though before until if')

/** "When Robin Dale, the mayor, left, she …": the main clause may be about somebody else. */
function isInClause(view: View, at: number): boolean {
  const first = Math.max(view.first[view.sentence[at] ?? 0] ?? at, at - REACH)
  for (let before = at - 1; before >= first; before--)
    if (SUBORDINATE.has(view.low[before] ?? '')) return true
  return false
}

function isSomebody(link: Link | undefined): boolean {
  return link !== undefined && link.entity !== null && link.entity.kind !== 'organisation'
}

function isRelative({ low }: View, at: number): boolean {
  return low[at] === 'who' || (low[at] === ',' && low[at + 1] === 'who')
}

/**
 * The gender of the first pronoun behind a name, before anybody else is named or a quotation begins. `owners`: "his" and
 * "her" count as well, which may be somebody's who is not named where the name is a firm's.
 */
function pronounBehind(
  view: View,
  runs: readonly NameRun[],
  linked: readonly Link[],
  index: number,
  owners: boolean,
): Gender {
  const start = runs[index]?.to ?? 0
  const sentence = view.sentence[start - 1] ?? 0
  let next = index + 1
  let to = view.first[sentence + 1] ?? view.words.length
  while (next < runs.length && (runs[next]?.from ?? to) < to) {
    if (isSomebody(linked[next])) to = runs[next]?.from ?? to
    next += 1
  }
  for (let at = start; at < Math.min(to, start + REACH); at++) {
    const low = view.low[at] ?? ''
    if (/^["“”;]$/.test(low)) return 'neutral'
    const gender = PRONOUNS.get(low)
    if (gender === undefined || (low === 'her' && !isOwner(view, at))) continue
    return owners || (low !== 'his' && low !== 'her') ? gender : 'neutral'
  }
  // whoever is alone in a sentence is taken up by the next
  const opens = to === (view.first[sentence + 1] ?? 0) && isSameBlock(view, to, start)
  return opens ? (PRONOUNS.get(view.low[to] ?? '') ?? 'neutral') : 'neutral'
}

function isSameBlock({ article, sentence }: View, a: number, b: number): boolean {
  return article.sentences[sentence[a] ?? 0]?.block === article.sentences[sentence[b] ?? 0]?.block
}

/** "her son", not "told her". */
function isOwner(view: View, at: number): boolean {
  return !isMark(view, at + 1) && !FUNCTION_WORDS.has(view.low[at + 1] ?? '')
}

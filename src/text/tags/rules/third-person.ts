import type { Tag } from '../tag.ts'
import { NOUNS, SUBJECT } from './verb-forms.ts'

const FINITE: ReadonlySet<Tag> = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD'])
const QUOTES = new Set(['“', '”', '"', '‘', '’', "'", "''", '``', '«', '»'])
const NAMES: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'DT', 'NN', 'JJ', 'FW'])
/** No subject and nothing set off is longer, in tokens. */
const WINDOW = 40
/** What an object or a clause begins with. */
const OBJECT: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'TO'])

/**
 * A form in -s that may be a noun in the plural or a verb in the present, behind what may be its subject: a verb where a
 * clause, an object or what is said follows, or where it tells whose words stand before. `choices`: what each word may be;
 * `verbFollows`: a finite verb may come behind it in the same clause.
 */
export function thirdPerson(
  low: readonly string[],
  tags: readonly Tag[],
  at: number,
  next: Tag,
  choices: readonly (readonly Tag[])[],
  verbFollows: boolean,
): Tag {
  const before = tags[at - 1] ?? 'MARK'
  const following = low[at + 1] ?? ''
  if (following === 'that' || SUBJECT.has(following))
    return before === 'MARK' ||
      NOUNS.has(before) ||
      before === 'PRP' ||
      before === 'WP' ||
      before === 'WDT' ||
      before === 'RB'
      ? 'VBZ'
      : 'NNS'
  if (
    before === 'WP' ||
    before === 'WDT' ||
    before === 'EX' ||
    (before === 'PRP' && SUBJECT.has(low[at - 1] ?? ''))
  )
    return 'VBZ'
  if (before === 'NNP' && next === 'MARK' && at === low.length - 2 && isNamedLast(low, tags, at)) return 'VBZ'
  if ((before === 'NN' || before === 'NNP') && OBJECT.has(next)) return 'VBZ'
  if (isMainVerb(low, tags, at, next) || isFinalVerb(low, tags, at, next, choices)) return 'VBZ'
  // "Lee often questions Cole's ties", "the group points out"
  const subject = tags[at - 2] ?? 'MARK'
  if (
    before === 'RB' &&
    (NOUNS.has(subject) || subject === 'WP' || subject === 'WDT') &&
    (next === 'DT' || next === 'NNP' || next === 'PRP$')
  )
    return 'VBZ'
  if ((NOUNS.has(before) || before === 'MARK') && following === 'out') return 'VBZ'
  // "Lee claims Cole won", not "the United States Congress"
  if (before === 'NNP' && next === 'NNP' && low[at] !== 'states') return 'VBZ'
  if (before === 'NNP' && (next === 'IN' || next === 'JJ') && !verbFollows) return 'VBZ'
  return 'NNS'
}

/** "…, the Portuguese newspaper O Dia reports.": nothing but a name stands between a comma and the last word. */
function isNamedLast(low: readonly string[], tags: readonly Tag[], at: number): boolean {
  let from = at - 1
  while (from > 0 && at - from < 8 && NAMES.has(tags[from] ?? 'MARK')) from -= 1
  return low[from] === ','
}

/**
 * "The mayor notes: “…”", "Ann Lee, 43, claims the port …": behind a noun phrase, or the comma that closes what tells of
 * it, where the clause has no other verb yet, and what is said or an object follows.
 */
function isMainVerb(low: readonly string[], tags: readonly Tag[], at: number, next: Tag): boolean {
  const before = tags[at - 1] ?? 'MARK'
  const aside = low[at - 1] === ',' || low[at - 1] === ')'
  if (!aside && before !== 'NN' && before !== 'NNP') return false
  const leads = leadsToWords(low, at)
  return (leads || (aside && (OBJECT.has(next) || next === 'NNP'))) && lacksVerb(low, tags, at)
}

/** "The port is old, notes Ann Lee.", "The port is old, Ann Lee, the mayor, notes.": a name at the end, behind the verb or between commas before it. */
function isFinalVerb(
  low: readonly string[],
  tags: readonly Tag[],
  at: number,
  next: Tag,
  choices: readonly (readonly Tag[])[],
): boolean {
  const before = low[at - 1] ?? ''
  if (before !== ',' && !QUOTES.has(before)) return false
  if (next === 'NNP' || next === 'DT') return !lacksVerb(low, tags, at - 1) && isAllName(low, choices, at + 1)
  return before === ',' && at === low.length - 2 && isNamedAside(low, tags, at - 1)
}

/** True where nothing but a noun phrase stands from `from` on, or before a relative clause. */
function isAllName(low: readonly string[], choices: readonly (readonly Tag[])[], from: number): boolean {
  for (let i = from; i < choices.length; i += 1) {
    const tag = choices[i]?.[0] ?? 'MARK'
    if (i - from === WINDOW) return false
    if (tag === 'WP') return true
    if (!PHRASE.has(tag) && !(tag === 'MARK' && ENDS.has(low[i] ?? ''))) return false
  }
  return true
}

const ENDS = new Set([',', '.', '(', ')', '’', "'"])
const PHRASE: ReadonlySet<Tag> = new Set<Tag>([...NAMES, 'NNS', 'NNPS', 'IN', 'CD', 'POS', 'CC'])

/** True where a name with its description, set off by commas, ends with the comma at `comma`, and a finite verb stands before them. */
function isNamedAside(low: readonly string[], tags: readonly Tag[], comma: number): boolean {
  let commas = 0
  let named = false
  for (let i = comma; i >= 0 && comma - i < WINDOW; i -= 1) {
    const tag = tags[i] ?? 'MARK'
    if (low[i] === ',') commas += 1
    else if (FINITE.has(tag)) {
      if (!behindRelative(low, tags, i)) return named && commas > 1
    } else if (tag === 'MARK') return false
    named ||= tag === 'NNP'
  }
  return false
}

/** True where a colon, a quotation, or a comma and a quotation follow. */
export function leadsToWords(low: readonly string[], at: number): boolean {
  const next = low[at + 1] ?? ''
  if (QUOTES.has(next)) return true
  return (
    (next === ':' && (at + 2 >= low.length || QUOTES.has(low[at + 2] ?? ''))) ||
    (next === ',' && QUOTES.has(low[at + 2] ?? ''))
  )
}

/** True where no finite verb stands before `at` in its sentence or behind the last quotation mark, save in relative clauses. */
function lacksVerb(low: readonly string[], tags: readonly Tag[], at: number): boolean {
  let named = false
  for (let i = at - 1; i >= 0 && at - i < WINDOW; i -= 1) {
    if (QUOTES.has(low[i] ?? '')) break
    const tag = tags[i] ?? 'MARK'
    if (FINITE.has(tag) && !behindRelative(low, tags, i)) return false
    named ||= NOUNS.has(tag)
  }
  return named
}

/** True where "who", "which" or "that" stands before the verb with no comma between. */
function behindRelative(low: readonly string[], tags: readonly Tag[], at: number): boolean {
  for (let i = at - 1; i >= 0 && low[i] !== ','; i -= 1)
    if (tags[i] === 'WP' || tags[i] === 'WDT') return true
  return false
}

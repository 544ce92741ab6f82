import type { Tag } from './tag.ts'

export const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS'])
export const VERBS: ReadonlySet<Tag> = new Set<Tag>(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'])
/** Pronouns that are subjects: a verb follows. */
export const SUBJECT = new Set(['i', 'he', 'she', 'they', 'we', 'who', 'it', 'you'])

/** Determiners that stand without a noun, too. */
const ALONE = new Set(['some', 'another', 'each', 'both', 'neither', 'either'])

/** Past or participle of a form that may be both, from the auxiliary before it and its neighbours. */
export function past(
  own: readonly Tag[],
  helper: string | null,
  before: Tag,
  low: readonly string[],
  at: number,
  next: Tag,
  after: Tag,
): Tag {
  const likeliest = own[0] ?? 'VBD'
  const word = low[at] ?? ''
  if (word === 'was' || word === 'were' || word === 'had' || word === 'did') return 'VBD'
  // "the political left"
  if (word === 'left' && before === 'JJ' && low[at - 2] === 'the' && !NOUNS.has(next)) return 'NN'
  const finite = own.includes('VBD') || (low[at] ?? '').endsWith('ed')
  if (helper === 'have' || helper === 'be') return own.includes('VBN') ? 'VBN' : likeliest
  // "some said the road was bad", "another tweeted"
  if (finite && ALONE.has(low[at - 1] ?? '') && !NOUNS.has(next) && next !== 'JJ') return 'VBD'
  if (isDeterminer(before) || before === 'IN') {
    if (NOUNS.has(likeliest)) return likeliest
    return NOUNS.has(next) || next === 'JJ' || before !== 'IN'
      ? 'JJ'
      : own.includes('VBN')
        ? 'VBN'
        : likeliest
  }
  if (likeliest === 'JJ' && NOUNS.has(next) && !SUBJECT.has(low[at - 1] ?? '')) return 'JJ'
  if (likeliest === 'VB' && before === 'JJ' && own.includes('NN')) return 'NN'
  if (NOUNS.has(likeliest) || likeliest === 'VB') {
    const verbal =
      SUBJECT.has(low[at - 1] ?? '') ||
      before === 'NNP' ||
      (before === 'NNS' && (next === 'DT' || next === 'PRP' || next === 'CD' || next === 'NNP'))
    return own.includes('VBD') && verbal ? 'VBD' : likeliest
  }
  if (!finite) return likeliest
  if (low[at] === 'said') return 'VBD'
  if (next === 'IN' && low[at + 1] === 'by' && before !== 'PRP' && after !== 'VBG') return 'VBN'
  return 'VBD'
}

/** A form in -s after a noun: a verb where a clause or an object follows. */
export function thirdPerson(
  before: Tag,
  next: Tag,
  following: string,
  low: readonly string[],
  tags: readonly Tag[],
  at: number,
  verbFollows: boolean,
): Tag {
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
  if (
    (before === 'NN' || before === 'NNP') &&
    (next === 'DT' || next === 'PRP' || next === 'PRP$' || next === 'TO')
  )
    return 'VBZ'
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

const NAMES: ReadonlySet<Tag> = new Set<Tag>(['NNP', 'DT', 'NN', 'JJ', 'FW'])

/** The noun that a form is behind a determiner or an adjective. */
export function asNoun(own: readonly Tag[], likeliest: Tag, next: Tag): Tag {
  if (likeliest === 'VBG') return NOUNS.has(next) ? 'VBG' : 'NN'
  if (likeliest === 'VBZ') return 'NNS'
  return own.find((tag) => NOUNS.has(tag)) ?? (likeliest === 'MD' ? 'NN' : 'NN')
}

/** The finite verb that a form is behind a subject pronoun. */
export function asVerb(own: readonly Tag[], likeliest: Tag): Tag {
  if (likeliest === 'NNS') return own.includes('VBZ') ? 'VBZ' : likeliest
  return (
    own.find((tag) => tag === 'VBP' || tag === 'VBD' || tag === 'VBZ') ??
    (own.includes('VB') ? 'VBP' : likeliest)
  )
}

/** True for what a noun phrase begins with. */
export function isDeterminer(tag: Tag): boolean {
  return tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'PDT'
}

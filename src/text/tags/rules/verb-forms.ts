import type { Tag } from '../tag.ts'

export const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS'])
export const VERBS: ReadonlySet<Tag> = new Set<Tag>(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'])
/** Pronouns that are subjects: a verb follows. */
export const SUBJECT = new Set(['i', 'he', 'she', 'they', 'we', 'who', 'it', 'you'])

/** By these somebody is reached: "confirmed by email" has a subject. */
const MEANS = new Set(['email', 'e-mail', 'phone', 'telephone', 'text', 'fax', 'mail', 'letter', 'video'])

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
  if (low[at + 1] === 'by' && before !== 'PRP' && after !== 'VBG' && !MEANS.has(low[at + 2] ?? ''))
    return 'VBN'
  return 'VBD'
}

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

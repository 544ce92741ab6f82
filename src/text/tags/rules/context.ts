import { helperBefore, isBehindMany, needsVerb } from './auxiliary.ts'
import type { Tag } from '../tag.ts'
import { isLoose, isProgressive } from './participle.ts'
import { leadsToWords, thirdPerson } from './third-person.ts'
import { asNoun, asVerb, isDeterminer, NOUNS, past, SUBJECT, VERBS } from './verb-forms.ts'

const FINITE: ReadonlySet<Tag> = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD'])
/** Verbs before which a word with a capital is a name, whatever it means in small letters: "Jolly said". */
const SAYS = new Set(['said', 'says', 'told', 'added', 'wrote', 'argued', 'insisted'])

/** "Retired judge Ann Lee": before a role rather what somebody is than what was done. */
const FORMER = /^(?:retired|jailed|exiled|disgraced|ousted|deposed|convicted|suspended)$/
const ONE = new Set(['this', 'that'])
const AL = /^al\.?$/
/** What may follow a noun, but hardly an adjective. */
const ENDS_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['IN', 'VBD', 'VBZ', 'MD', 'MARK'])

/** Marks that close what stands between a subject and its verb. */
const CLOSES = new Set([',', '-', '–', '—', ')'])

/**
 * One part of speech for each word, from left to right: the word's most frequent one, unless its neighbours say
 * otherwise. The rules are Brill's kind (Brill 1992), in the order in which they are tried.
 */
export function settle(low: readonly string[], choices: readonly (readonly Tag[])[]): Tag[] {
  const tags: Tag[] = []
  for (let at = 0; at < choices.length; at += 1) tags.push(settleOne(low, choices, tags, at))
  return tags
}

/** What rather follows a verb than a noun in the plural: "workers claim the …". */
const BEHIND_VERB: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'NNP', 'EX', 'TO'])

function settleOne(
  low: readonly string[],
  choices: readonly (readonly Tag[])[],
  tags: readonly Tag[],
  at: number,
): Tag {
  const own = choices[at] ?? []
  if (own.length > 1 && own.includes('NNP')) {
    const opens = at === 0 || tags[at - 1] === 'MARK'
    if ((opens && SAYS.has(low[at + 1] ?? '')) || low[at + 1] === "'s") return 'NNP'
    if (own[0] === 'MD') return mayFollowModal(choices[at + 1] ?? []) ? 'MD' : 'NNP'
  }
  const likeliest = own[0] ?? 'NN'
  const word = low[at] ?? ''
  const next = choices[at + 1]?.[0] ?? 'MARK'
  if (word === "'s") return clitic(next, tags[at - 1], choices[at + 1] ?? [], low[at + 1] ?? '')
  if ((word === 'et' && AL.test(low[at + 1] ?? '')) || (low[at - 1] === 'et' && AL.test(word))) return 'NNP'
  if (word === 'that') return that(tags[at - 1], next, low[at - 1] ?? '')
  // "Ann Lee, lead author of the study"
  if (word === 'lead' && low[at - 1] === ',' && next === 'NN') return 'JJ'
  // "the inside story"
  if ((word === 'inside' || word === 'outside') && tags[at - 1] === 'DT' && next === 'NN') return 'JJ'
  if (FORMER.test(word) && (at === 0 || tags[at - 1] === 'MARK') && NOUNS.has(next)) return 'JJ'
  if (word === 'think' && /^tanks?$/.test(low[at + 1] ?? '')) return 'NN'
  if (word === 'her') return beginsNoun(next) ? 'PRP$' : 'PRP'
  // "Lee belittled the plan"
  if (likeliest === 'JJ' && word.endsWith('ed') && NOUNS.has(tags[at - 1] ?? 'MARK') && BEHIND_VERB.has(next))
    return 'VBD'
  // "a long rant"
  if ((likeliest === 'VB' || likeliest === 'VBP') && tags[at - 1] === 'JJ' && isArticle(low[at - 2]))
    return 'NN'
  if (own.length < 2 && needsVerb(low, tags, at, likeliest)) return 'VB'
  if (own.length < 2 && likeliest !== 'VBD' && likeliest !== 'VBN' && likeliest !== 'VB') return likeliest
  if (own.includes('VBG') && (isLoose(low, choices, at, likeliest) || isProgressive(low, choices, at)))
    return 'VBG'
  if (at === 0 && own.includes('VBG') && (low[1] === 'that' || low[1] === 'whether')) return 'VBG'
  if (likeliest === 'JJ' && own.includes('NNP') && at > 0)
    return NOUNS.has(next) || next === 'JJ' ? 'JJ' : 'NNP'
  const coHostOf = word.includes('-') && (next === 'NNP' || low[at + 1] === 'of')
  if (coHostOf && (likeliest === 'VBP' || likeliest === 'VB')) return 'NN'
  const helper = helperBefore(low, tags, at)
  const before = tags[at - 1] ?? 'MARK'
  if (helper === 'base' && own.includes('VB')) return 'VB'
  if (helper === 'base' && own.includes('VBP')) return 'VB'
  if (own.includes('VBN') || own.includes('VBD'))
    return past(own, helper, before, low, at, next, choices[at + 2]?.[0] ?? 'MARK')
  // "this means", "that leads to": before a plural it would be "these"
  if (ONE.has(low[at - 1] ?? '') && tags[at - 1] === 'DT' && own.includes('VBZ')) return 'VBZ'
  if (isDeterminer(before) && VERBS.has(likeliest)) return asNoun(own, likeliest, next)
  if (likeliest === 'JJ' && before === 'DT' && own.includes('NN') && ENDS_PHRASE.has(next)) return 'NN'
  if (
    (before === 'JJ' || before === 'CD') &&
    !(likeliest === 'VBG' && (next === 'DT' || next === 'PRP' || next === 'IN')) &&
    VERBS.has(likeliest) &&
    own.some((tag) => NOUNS.has(tag)) &&
    !VERBS.has(next)
  )
    return asNoun(own, likeliest, next)
  return nounOrVerb(low, choices, tags, at, own)
}

/** Whether a word that may be a noun in the plural or a verb in the present is one or the other. */
function nounOrVerb(
  low: readonly string[],
  choices: readonly (readonly Tag[])[],
  tags: readonly Tag[],
  at: number,
  own: readonly Tag[],
): Tag {
  const likeliest = own[0] ?? 'NN'
  const next = choices[at + 1]?.[0] ?? 'MARK'
  const before = tags[at - 1] ?? 'MARK'
  if (SUBJECT.has(low[at - 1] ?? '') && NOUNS.has(likeliest)) return asVerb(own, likeliest)
  if (likeliest === 'NNS' && own.includes('VBZ'))
    return thirdPerson(low, tags, at, next, choices, verbFollows(choices, at, next === 'NNP'))
  if (
    likeliest === 'VBZ' &&
    own.includes('NNS') &&
    NOUNS.has(before) &&
    next === 'MARK' &&
    at + 1 === choices.length - 1
  )
    return 'NNS'
  if (
    likeliest === 'VBZ' &&
    own.includes('NNS') &&
    (before === 'JJ' || before === 'POS' || before === 'PRP$')
  )
    return 'NNS'
  if (likeliest === 'NN' && isBehindMany(low, tags, at) && (own.includes('VBP') || own.includes('VB'))) {
    if (BEHIND_VERB.has(next) || (next === 'IN' && low[at + 1] !== 'of') || leadsToWords(low, at))
      return 'VBP'
  }
  const plural =
    before === 'NNS' || before === 'NNPS' || before === 'PRP' || before === 'WP' || before === 'WDT'
  // "in a court file"
  if (likeliest === 'VB' && before === 'NN' && own.includes('NN') && isArticle(low[at - 2])) return 'NN'
  if (likeliest === 'VB' && (plural || isPresent(low, tags, at, own))) return 'VBP'
  return likeliest
}

/** Not in "May said", "Will is": behind a modal no verb stands in the past or with an ending. */
function mayFollowModal(next: readonly Tag[]): boolean {
  return next[0] !== 'VBZ' && !(next[0] === 'VBD' && !next.includes('VB'))
}

/** True where a finite verb may follow in the same clause, or behind a mark (`across`), too. */
function verbFollows(choices: readonly (readonly Tag[])[], at: number, across: boolean): boolean {
  for (let i = at + 1; i < choices.length && i < at + 25; i += 1) {
    const first = choices[i]?.[0] ?? 'MARK'
    if (first === 'MARK' && i > at + 1 && !across) return false
    if (FINITE.has(first) || choices[i]?.includes('VBD') || first === 'VB') return true
  }
  return false
}

/** "Allies in the council speak", "residents currently hold": a base form that no auxiliary asks for. */
function isPresent(low: readonly string[], tags: readonly Tag[], at: number, own: readonly Tag[]): boolean {
  const before = tags[at - 1] ?? 'MARK'
  if (before === 'RB') {
    const subject = tags[at - 2] ?? 'MARK'
    return (
      subject === 'NNS' || subject === 'NNPS' || subject === 'WP' || subject === 'WDT' || subject === 'PRP'
    )
  }
  if (before === 'MARK') return at > 1 && CLOSES.has(low[at - 1] ?? '')
  return (before === 'NN' || before === 'NNP') && !own.includes('NN')
}

function isArticle(low: string | undefined): boolean {
  return low === 'a' || low === 'an'
}

function clitic(next: Tag, before: Tag | undefined, choices: readonly Tag[], following: string): Tag {
  if (before === 'PRP' || before === 'EX' || before === 'WP' || before === 'WRB') return 'VBZ'
  if (next === 'DT' || next === 'IN' || next === 'PRP' || next === 'TO') return 'VBZ'
  if (choices.includes('VBG') && !choices.includes('NN')) return 'VBZ'
  return following === 'not' || following === 'been' || following === 'got' ? 'VBZ' : 'POS'
}

/** "that": before a verb and after a noun a relative pronoun, before a noun alone maybe a determiner, else a conjunction. */
function that(before: Tag | undefined, next: Tag, previous: string): Tag {
  if (
    (next === 'VBZ' || next === 'VBD' || next === 'MD' || next === 'VBP') &&
    before &&
    (NOUNS.has(before) || before === 'MARK')
  )
    return 'WDT'
  if (next === 'VBZ' || next === 'VBD' || next === 'MD') return 'DT'
  if (next === 'MARK') return before?.startsWith('VB') ? 'IN' : 'DT'
  if (next === 'NN' && (before === 'IN' || before === 'TO' || previous === 'and')) return 'DT'
  return 'IN'
}

function beginsNoun(tag: Tag): boolean {
  return (
    NOUNS.has(tag) ||
    tag === 'JJ' ||
    tag === 'CD' ||
    tag === 'VBN' ||
    tag === 'VBG' ||
    tag === 'JJS' ||
    tag === 'RBS'
  )
}

import { nameWords } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { idfOf } from '../../search/search.ts'
import type { Tag } from '../../text/tags/tag.ts'
import { Tagger } from '../../text/tags/tagger.ts'
import { termsOf } from '../../text/terms.ts'
import { words, type Word } from '../../text/words.ts'
import { MONTHS_BUT_MAY, WEEKDAYS } from '../../text/word/calendar.ts'
import { wordSet } from '../../text/word-set.ts'

const inside: ReadonlySet<Tag> = new Set<Tag>(['JJ', 'NN', 'NNS', 'NNP', 'NNPS'])
const last: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS'])
/** Nouns that name no topic, whatever stands before them. */
const empty: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_BUT_MAY,
  ...wordSet(
    'today yesterday tomorrow tonight second seconds minute minutes hour hours day days week weeks month months year years ' +
      'decade decades time times moment morning afternoon evening night midnight way ways thing things lot lots bit number numbers part ' +
      'parts kind kinds sort sorts type people person man men woman women guy guys statement something anything everything nothing ' +
      'interview reason reasons idea ideas fact facts case cases example point points side sides end start beginning place places rest half ' +
      'third quarter one ones say word words question answer sense honor honour lifetime age name names cent cents dollar dollars percent ' +
      'thought thoughts heart hearts prayer prayers feeling feelings mr mrs ms miss dr sir p pm am good thank thanks yes no co nobody somebody everybody country co-founder founder spokesman spokeswoman spokesperson',
  ),
])
/** Adjectives of time and quality: they tell no topic from another and are left off its start. */
const plain = wordSet(
  'good bad great best better worse worst big small little large long short high low new old young next last past first second third ' +
    'final recent current previous former late early other same different certain particular obvious clear real true sure sharp poor ' +
    'nice important major minor main many much few several own whole full entire only very more most less least total common general',
)
const LONGEST = 3

/**
 * Phrases of a sentence that a question about it can name, the most telling first: up to three adjectives and nouns that
 * end in a noun, as the sentence writes them, with "the" where an article or a possessive stands before them. None holds
 * one of `names`. `counts` tells how often the article has a term: what it comes back to is what it is about.
 */
export function topicsIn(
  library: Library,
  sentence: string,
  names: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): string[] {
  const tokens = words(sentence)
  const { tags } = new Tagger(sentence).tag(tokens, false)
  const runs: { readonly text: string; readonly worth: number }[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!inside.has(tags[from] ?? 'MARK')) continue
    let to = from
    while (to < tokens.length && inside.has(tags[to] ?? 'MARK')) to += 1
    let start = from
    while (start < to - 1 && isLeftOff(sentence, tokens[start], tags[start], tags[to - 1])) start += 1
    const text = phrase(sentence, tokens, tags, start, to, names)
    if (text !== null && isTelling(library, text, tags[to - 1], counts))
      runs.push({ text, worth: worthOf(library, text, counts) })
    from = to
  }
  return runs.sort((a, b) => b.worth - a.worth).map(({ text }) => text)
}

/** "next" of "next elections", "deckhand" of "deckhand Ines Okoro". */
function isLeftOff(
  sentence: string,
  token: Word | undefined,
  tag: Tag | undefined,
  end: Tag | undefined,
): boolean {
  return (
    plain.has(lower(sentence, token)) ||
    (end === 'NNP' && tag !== 'NNP' && !/^\p{Lu}/u.test(sentence.slice(token?.start)))
  )
}

function phrase(
  sentence: string,
  tokens: readonly Word[],
  tags: readonly Tag[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
): string | null {
  const [first, end] = [tokens[from], tokens[to - 1]]
  if (!first || !end || to - from > LONGEST || !last.has(tags[to - 1] ?? 'MARK')) return null
  const text = sentence.slice(first.start, end.end).replace(/\s+/g, ' ')
  const parts = nameWords(text)
  if (parts.length === 0 || /['’.]/.test(text)) return null
  if (parts.some(({ word }) => names.has(word) || empty.has(word) || word.length < 3)) return null
  // At the start a word may be of any kind, whatever its capital: "Move trouble indoors", "Customers wait".
  if (opens(sentence, first.start)) return null
  return isOwned(sentence, tokens, tags, from) ? 'the ' + text : text
}

/** True where nothing, the end of a sentence or a quotation mark stands before: there is no telling a name or a noun from a verb. */
function opens(sentence: string, start: number): boolean {
  return /(?:^|[.!?:…]|["“‘«])[^\p{L}\p{N}]*$/u.test(sentence.slice(Math.max(0, start - 6), start))
}

/** So many words may stand between an article and the phrase ("a falling tree"). */
const BETWEEN = 2

function isOwned(sentence: string, tokens: readonly Word[], tags: readonly Tag[], from: number): boolean {
  const proper = tags[from] === 'NNP' || tags[from] === 'NNPS'
  for (let i = from - 1; i >= 0 && i >= from - 1 - BETWEEN; i -= 1) {
    const tag = tags[i] ?? 'MARK'
    if (proper) return lower(sentence, tokens[i]) === 'the'
    if (tag === 'DT' || tag === 'PRP$') return true
    if (tag !== 'JJ' && tag !== 'VBG' && tag !== 'VBN') return false
  }
  return false
}

function lower(sentence: string, token: Word | undefined): string {
  return token ? sentence.slice(token.start, token.end).toLowerCase() : ''
}

/** What an article comes back to this often is as much its topic as can be. */
const OFTEN = 3

function worthOf(library: Library, text: string, counts: ReadonlyMap<string, number>): number {
  const terms = termsOf(text).filter(({ stop }) => !stop)
  const rare = Math.max(0, ...terms.map(({ term }) => idfOf(library.index, term)))
  const often = Math.max(0, ...terms.map(({ term }) => Math.min(OFTEN, counts.get(term) ?? 0)))
  return 0.4 * rare + 0.3 * often + terms.length * 0.3
}

/**
 * False for what would make an odd question: a single noun without an article ("say about state"), a single noun or
 * name that the article has only once ("the path"), and somebody's name: what is told of somebody's deed is asked for by the deed.
 */
function isTelling(
  library: Library,
  text: string,
  tag: Tag | undefined,
  counts: ReadonlyMap<string, number>,
): boolean {
  if (nameWords(text).some(({ word }) => library.names.has(word))) return false
  const terms = termsOf(text).filter(({ stop }) => !stop)
  if (terms.length > 1 || tag === 'NNS') return true
  const isMatter = terms.some(({ term }) => (counts.get(term) ?? 0) > 1)
  return isMatter && (tag !== 'NN' || text.includes(' '))
}

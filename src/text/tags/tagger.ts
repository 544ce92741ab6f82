import { isUpper } from '../characters.ts'
import { remembered } from '../remembered.ts'
import type { Word } from '../words.ts'
import { settle } from './rules/context.ts'
import { guess } from './guess.ts'
import { lookUp } from './lexicon.ts'
import { FUNCTION_TAGS, type Tag } from './tag.ts'

/** Words with their parts of speech, all arrays of one length. */
export interface TaggedWords {
  readonly tags: readonly Tag[]
  /** The words in small letters, curly apostrophes made straight. */
  readonly low: readonly string[]
}

const FUNCTION: ReadonlySet<Tag> = new Set([...FUNCTION_TAGS, 'PDT', 'UH'])
const NOUNLIKE: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS'])
const NAME: readonly Tag[] = ['NNP']
const NUMBER: readonly Tag[] = ['CD']
const MARK: readonly Tag[] = ['MARK']
const NO_NAMES: ReadonlySet<string> = new Set()
const OPENERS = new Set(['"', '“', '‘', "'", '(', '—', '–', '--', ':', '«', '[', '*', '•'])

/** A token as it stands, and what it tells by itself. */
interface Form {
  readonly raw: string
  /** In small letters, curly apostrophes made straight. */
  readonly low: string
  readonly capital: boolean
  /** Its parts of speech where its capital tells something: inside a sentence. */
  readonly tags: readonly Tag[]
}

/** Tags words of running text, a sentence at a time; it knows the article's names, so make one for each article. */
export class Tagger {
  readonly #text: string
  readonly #names: ReadonlySet<string>

  constructor(text: string) {
    this.#text = text
    this.#names = namesInside(text)
  }

  /** The parts of speech of one sentence's words. `titled`: every word of the line has a capital, so capitals tell nothing. */
  tag(words: readonly Word[], titled: boolean): TaggedWords {
    const forms = words.map((word) => formOf(this.#text.slice(word.start, word.end), word.kind))
    const names = titled ? NO_NAMES : this.#names
    const low: string[] = []
    const choices: (readonly Tag[])[] = []
    let begins = true
    for (const form of forms) {
      low.push(form.low)
      const opens = form.capital && (begins || titled)
      choices.push(opens ? first(form, forms[low.length]?.capital ?? false, names) : form.tags)
      begins = form.tags === MARK && (begins || OPENERS.has(form.raw))
    }
    return { tags: settle(low, choices), low }
  }
}

function formOf(raw: string, kind: Word['kind']): Form {
  if (kind === 'word') return wordForm(raw)
  return { raw, low: lowered(raw), capital: false, tags: kind === 'mark' ? MARK : NUMBER }
}

const wordForm = remembered((raw): Form => {
  const low = lowered(raw)
  const capital = isUpper(raw, 0)
  return { raw, low, capital, tags: capital ? inside(raw, low) : (lookUp(low) ?? guess(low)) }
})

function lowered(raw: string): string {
  // the World Health Organization is no pronoun
  return raw === 'WHO' ? raw : raw.toLowerCase().replaceAll('’', "'")
}

/** What letters are like, by their Latin ones: whatever else names are written in, no word beside them is English. */
const SMALL = 'a-zß-öø-ÿ\\u0100-\\u024f'
const LARGE = 'A-ZÀ-ÖØ-Þ\\u0100-\\u024f'
const BEHIND_SMALL = new RegExp(`(?<![${SMALL}${LARGE}])[${SMALL}]+,? ([${LARGE}][${SMALL}]+)`, 'g')
const BEHIND_CAPITAL = new RegExp(
  `(?<![${SMALL}${LARGE}])([${LARGE}][${SMALL}]+) (?=([${LARGE}][${SMALL}]+))`,
  'g',
)

/**
 * The words that have a capital behind a word in small letters, or behind what is nothing but a name ("Kate Bell"): names,
 * or parts of names, wherever they stand.
 */
function namesInside(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, name] of text.matchAll(BEHIND_SMALL)) if (name) found.add(name)
  for (const [, first = '', last] of text.matchAll(BEHIND_CAPITAL))
    if (last && !found.has(last) && isOnlyName(first)) found.add(last)
  return found
}

/** True for a word that the lexicon knows with a capital, and no other way. */
const isOnlyName = remembered((word) => lookUp(word)?.[0] === 'NNP' && lookUp(word.toLowerCase()) === null)

/** A capitalised word where a sentence begins: the capital tells nothing unless the word is a name only. */
function first({ raw, low }: Form, beforeName: boolean, names: ReadonlySet<string>): readonly Tag[] {
  // "They're", "I'm"
  if (low.includes("'") && guess(low)[0] === 'PRP') return guess(low)
  const small = lookUp(low)
  const asName = lookUp(raw)?.[0]
  if (small?.[0] === 'RB' || small?.[0] === 'MD') return [small[0], 'NNP']
  if (small && FUNCTION.has(small[0] ?? 'NN') && !(raw === raw.toUpperCase() && raw.length > 2)) return small
  if (asName === 'NNP' && (beforeName || !small)) return NAME
  if (small && names.has(raw)) return ['NNP', ...small]
  if (small && !NOUNLIKE.has(small[0] ?? 'NN'))
    return beforeName && small[0] === 'JJ' ? ['NNP', ...small] : [...small, 'NNP']
  if (small) return beforeName && small[0] === 'NN' ? ['NNP', ...small] : small
  return low.endsWith('ing') || low.endsWith('ly') || (low.endsWith('s') && guess(low)[0] !== 'NNS')
    ? [...guess(low), 'NNP']
    : NAME
}

/** A capitalised word inside a sentence is a name, unless it is a function word ("I", "The") or an adjective of nation. */
function inside(raw: string, low: string): readonly Tag[] {
  if (low === 'i' || low.startsWith("i'")) return ['PRP']
  if (raw.length > 1 && raw === raw.toUpperCase()) return NAME
  const small = lookUp(low)
  if (small && FUNCTION.has(small[0] ?? 'NN') && small[0] !== 'RB' && small[0] !== 'MD' && raw.length < 6)
    return small
  const asName = lookUp(raw)
  return asName?.[0] === 'JJ' ? ['JJ', 'NNP'] : NAME
}

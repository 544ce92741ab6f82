import { isUpper } from '../characters.ts'
import type { Word } from '../words.ts'
import { settle } from './context.ts'
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

/** Tags words of running text, a sentence at a time; remembers what it looked up, so make one for each article. */
export class Tagger {
  readonly #known = new Map<string, readonly Tag[]>()
  readonly #text: string
  readonly #names: ReadonlySet<string>

  constructor(text: string) {
    this.#text = text
    this.#names = namesInside(text)
  }

  /** The parts of speech of one sentence's words. `titled`: every word of the line has a capital, so capitals tell nothing. */
  tag(words: readonly Word[], titled: boolean): TaggedWords {
    const low: string[] = []
    const choices: (readonly Tag[])[] = []
    let opens = true
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]
      if (!word) continue
      const raw = this.#text.slice(word.start, word.end)
      const small = raw.toLowerCase().replaceAll('’', "'")
      low.push(small)
      choices.push(this.#choices(word, raw, small, opens, titled, this.#capitalAt(words[at + 1])))
      opens = word.kind === 'mark' && (opens || OPENERS.has(raw))
    }
    return { tags: settle(low, choices), low }
  }

  #capitalAt(word: Word | undefined): boolean {
    return word !== undefined && word.kind === 'word' && isUpper(this.#text, word.start)
  }

  #choices(
    word: Word,
    raw: string,
    low: string,
    begins: boolean,
    titled: boolean,
    beforeName: boolean,
  ): readonly Tag[] {
    const opens = begins || titled
    if (word.kind === 'mark') return MARK
    if (word.kind === 'number') return NUMBER
    if (!isUpper(this.#text, word.start)) return this.#remember(low, () => lookUp(low) ?? guess(low))
    const key = `${titled ? 't' : ''}${opens ? (beforeName ? '2' : '1') : '0'}${raw}`
    return this.#remember(key, () =>
      opens ? first(raw, low, beforeName, titled ? NO_NAMES : this.#names) : inside(raw, low),
    )
  }

  #remember(key: string, find: () => readonly Tag[]): readonly Tag[] {
    let found = this.#known.get(key)
    if (!found) {
      found = find()
      this.#known.set(key, found)
    }
    return found
  }
}

/** The words that have a capital behind a word in small letters: names, or parts of names, wherever they stand. */
function namesInside(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, name] of text.matchAll(/(?<!\p{L})\p{Ll}+,? (\p{Lu}\p{Ll}+)/gu)) if (name) found.add(name)
  return found
}

/** A capitalised word where a sentence begins: the capital tells nothing unless the word is a name only. */
function first(raw: string, low: string, beforeName: boolean, names: ReadonlySet<string>): readonly Tag[] {
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

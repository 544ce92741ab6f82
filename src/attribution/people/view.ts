import type { Article } from '../../article/article.ts'
import { isUpper, isWordCharacter } from '../../text/characters.ts'
import type { Span } from '../../text/span.ts'
import type { Tag } from '../../text/tags/tag.ts'
import { PREPOSITIONS } from './lists/closed.ts'

/** The article's tokens: the part of the tagger's result that names need. */
export interface Lexed {
  /** Words, numbers and marks; each lies inside one sentence. A possessive 's is a token of its own. */
  readonly words: readonly Span[]
  /** The words in small letters, curly apostrophes made straight. */
  readonly low: readonly string[]
  /** Their parts of speech. */
  readonly tags: readonly Tag[]
  /** For each sentence: the index of its first token, and after the last sentence the number of tokens. */
  readonly first: readonly number[]
}

/** Tokens `from` to `to`, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** An article as the finding of names sees it. */
export interface View extends Lexed {
  readonly article: Article
  readonly text: string
  /** 1 where a token begins with a capital. */
  readonly capital: Uint8Array
  /** For each token, its sentence. */
  readonly sentence: Uint32Array
  /** 1 for headings and for sentences with a capital on nearly every word: capitals tell nothing there. */
  readonly titleCase: Uint8Array
}

/** Looks at the tokens once, for what every later step asks. */
export function view(article: Article, lexed: Lexed): View {
  const { words, first } = lexed
  const capital = new Uint8Array(words.length)
  const sentence = new Uint32Array(words.length)
  const titleCase = new Uint8Array(article.sentences.length)
  for (let s = 0; s < article.sentences.length; s++) {
    let smalls = 0
    let long = 0
    for (let w = first[s] ?? 0; w < (first[s + 1] ?? 0); w++) {
      const { start = 0, end = 0 } = words[w] ?? {}
      sentence[w] = s
      const low = lexed.low[w] ?? ''
      const small = article.text.startsWith(low, start)
      const upper = isUpper(article.text, start) || (!small && hasInnerCapital(article.text, start, end))
      if (upper) capital[w] = 1
      if (end - start > 3) {
        long += 1
        if (!upper && !PREPOSITIONS.has(low)) smalls += 1
      }
    }
    const heading = article.sentences[s]?.kind === 'heading'
    if (heading || (long >= 4 && smalls <= long / 8)) titleCase[s] = 1
  }
  return { ...lexed, article, text: article.text, capital, sentence, titleCase }
}

/** True for names like al-Masri and eBay: a small beginning, then a capital. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < Math.min(end, start + 4); at++) if (isUpper(text, at)) return true
  return false
}

/** A token without the points of an abbreviation: "gov." and "u.s." become "gov" and "us". */
export function plain(low: string): string {
  return low.includes('.') ? low.replaceAll('.', '') : low
}

/** Signs that stand for a word or a number, or begin one. */
const SIGNS: ReadonlySet<string> = new Set('@#$%¹²³¼½¾')

/** True for punctuation; the mark of a possessive belongs to its word. */
export function isMark(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return !isWordCharacter(low, 0) && !SIGNS.has(low.charAt(0)) && !isPossessive(view, at)
}

/** True where the token at `at` makes the word before it a possessor. */
export function isPossessive(view: View, at: number): boolean {
  const low = view.low[at]
  if (low === "'s") return true
  return (
    low === "'" &&
    view.words[at]?.start === view.words[at - 1]?.end &&
    view.low[at - 1]?.endsWith('s') === true
  )
}

/** The tokens that lie inside a span. */
export function tokensIn(view: View, span: Span): Range {
  const from = lowerBound(view.words, span.start)
  let to = from
  while (to < view.words.length && (view.words[to]?.end ?? Infinity) <= span.end) to += 1
  return { from, to }
}

/** The text that a range of tokens covers; the range is not empty. */
export function spanOf(view: View, range: Range): Span {
  const start = view.words[range.from]?.start ?? 0
  return { start, end: view.words[range.to - 1]?.end ?? start }
}

/** The index of the first of some spans in order that starts at `offset` or later. */
export function lowerBound(words: readonly Span[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The paragraph that a token stands in. */
export function blockOf(view: View, token: number): number {
  return view.article.sentences[view.sentence[token] ?? 0]?.block ?? 0
}

/** True for a word of two letters or more that has no small one. */
export function isAllCapital(view: View, at: number): boolean {
  const { start = 0, end = 0 } = view.words[at] ?? {}
  const word = view.text.slice(start, end)
  return end - start > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

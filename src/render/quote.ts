import type { Article } from '../article/article.ts'
import type { NameAt } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'

/** The front matter's entries that are shown: the article's own words too. */
export type Field = 'title' | 'publisher' | 'author' | 'published'

/**
 * Words of an article, and where they stand. A class with private members, so that neither a literal nor a spread makes
 * one: outside this file the type is all there is, and `quote` and `field` are the only way to a value of it. It keeps
 * the place and not the words, so there is nothing that could disagree with the article.
 */
class Slice {
  readonly #article: Article
  readonly #at: Span | Field

  constructor(article: Article, at: Span | Field) {
    this.#article = article
    this.#at = at
  }

  /** The words, as the article has them. */
  get text(): string {
    if (typeof this.#at === 'string') return this.#article[this.#at] ?? ''
    return this.#article.text.slice(this.#at.start, this.#at.end)
  }

  get article(): Article {
    return this.#article
  }

  /** Where the words stand: in the text, or in the front matter. */
  get at(): Span | Field {
    return this.#at
  }
}

/** Words of an article, word for word. Only this file can make one. */
export type Verbatim = Slice

/**
 * The words of `article` at `span`: the only function that cuts an article up for display.
 * Throws a RangeError where the span does not lie in the text: a bug of the caller, never something people can cause.
 */
export function quote(article: Article, span: Span): Verbatim {
  const { start, end } = span
  const inText =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= article.text.length
  if (!inText) {
    throw new RangeError(
      `span ${start}..${end} is not in the text of ${article.id} (${article.text.length} units)`,
    )
  }
  return new Slice(article, { start, end })
}

/** What the front matter says about the article under `name`; null where it says nothing that can be seen. */
export function field(article: Article, name: Field): Verbatim | null {
  const value = article[name]
  return value === null || !/[^\s\p{C}]/u.test(value) ? null : new Slice(article, name)
}

/** A speaker's name, from wherever the article has it; null where it is the author's and the front matter names none. */
export function nameAt(article: Article, at: NameAt): Verbatim | null {
  return at === 'author' ? field(article, 'author') : quote(article, at)
}

const DETERMINER = /(?<![\p{L}\p{N}])(?:an?|the|another|one)\s$/iu

/**
 * A speaker as a reply shows them: a name by itself, a description with the word before it ("a lender's spokeswoman", "the
 * lender"), which tells that this is all that the article calls them. Null where `nameAt` is.
 */
export function speakerAt(article: Article, at: NameAt): Verbatim | null {
  const name = nameAt(article, at)
  if (name === null || at === 'author' || !isDescription(name.text)) return name
  const determiner = DETERMINER.exec(article.text.slice(Math.max(0, at.start - 10), at.start))
  return determiner === null ? name : quote(article, { start: at.start - determiner[0].length, end: at.end })
}

/** True for "lender", "Kestrel spokeswoman", "spokesman for Kestrel": it begins or ends in small letters. */
function isDescription(name: string): boolean {
  return /^\p{Ll}|(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}’'-]*$/u.test(name)
}

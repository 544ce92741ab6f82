import type { Span } from '../text/span.ts'

/**
 * One document. `text` is never altered after loading: every offset in the program indexes it, and every quote is a
 * slice of it. What the article's front matter does not say is null, never invented.
 */
export interface Article {
  /** The file name without its extension; unique in a library. */
  readonly id: string
  /** The path to show in messages about this article. */
  readonly file: string
  /** From the front matter, or the file name made readable. */
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly author: string | null
  /** As the front matter writes it. */
  readonly published: string | null
  /** The file's text after its front matter block and the newline that ends it. */
  readonly text: string
  /** Paragraphs and headings, in order, none overlapping. */
  readonly blocks: readonly Block[]
  /** In order, none overlapping, each inside one block; the gaps between them hold white space only. */
  readonly sentences: readonly Sentence[]
}

/** A paragraph or a heading. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading'
}

/** A sentence of a paragraph, or a whole heading. */
export interface Sentence extends Span {
  /** Index into the article's `blocks`. */
  readonly block: number
  readonly kind: 'sentence' | 'heading'
}

/** What is wrong with a file, in the words a person can act on. `line` counts from 1 in the file. */
export interface Problem {
  readonly file: string
  readonly line: number
  /** What is wrong and what to do about it. */
  readonly message: string
}

/** What reading one file gives: an article, or the problems that keep it from being one. */
export type ArticleResult =
  | { readonly kind: 'article'; readonly article: Article; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

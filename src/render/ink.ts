import type { Verbatim } from './quote.ts'

interface Look {
  readonly bold?: true
  /** An absolute http or https address. */
  readonly link?: string
}

/**
 * A stretch of text of one origin. Everything on screen is one of these: a phrase of the bot's, words of an article, or
 * (as seldom as can be) what the asker typed. Where it came from decides how it is written out, so it is never lost.
 */
export type Run =
  | (Look & { readonly ink: 'bot'; readonly text: string })
  | (Look & { readonly ink: 'article'; readonly slice: Verbatim })
  | (Look & { readonly ink: 'typed'; readonly text: string })

/** A sentence that the bot says, with what is set into it. */
export type Phrase = readonly Run[]

/** One line of a page. A quotation stands in a line of its own kind, and nothing else does. */
export type Line =
  | { readonly kind: 'quote'; readonly slice: Verbatim }
  | { readonly kind: 'text' | 'subtext' | 'item'; readonly phrase: Phrase }

/** What is shown at once, before it is written out for Discord or for a terminal. */
export type Page = readonly Line[]

/** A phrase with its blanks filled: the words between are the bot's, each blank keeps its own ink. */
export function say(words: TemplateStringsArray, ...blanks: readonly (Run | Phrase | number)[]): Phrase {
  const runs: Run[] = []
  for (const [i, word] of words.entries()) {
    if (word !== '') runs.push({ ink: 'bot', text: word })
    const blank = blanks[i]
    if (blank === undefined) continue
    if (typeof blank === 'number') runs.push({ ink: 'bot', text: String(blank) })
    else if ('ink' in blank) runs.push(blank)
    else runs.push(...blank)
  }
  return runs
}

/** Words of an article as a run. */
export function words(slice: Verbatim, look: Look = {}): Run {
  return { ...look, ink: 'article', slice }
}

/** What the asker, or a template, wrote: shown as it is, trusted with nothing. */
export function typed(text: string): Run {
  return { ink: 'typed', text }
}

/** Phrases side by side on one line, with a middle dot between: a layout, the same in every language. */
export function beside(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, i) =>
    i === 0 ? phrase : [{ ink: 'bot', text: ' · ' } as const, ...phrase],
  )
}

/** The characters of a run, whatever its ink. */
export function textOf(run: Run): string {
  return run.ink === 'article' ? run.slice.text : run.text
}

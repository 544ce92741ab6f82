import type { Outcome } from '../answer/answer.ts'
import { LIMITS } from './fit.ts'
import { textOf, words, type Page, type Phrase } from './ink.ts'
import { quotesOf, showsAs } from './markdown/checked.ts'
import { toMarkdown } from './markdown/write.ts'
import { answerPages } from './pages/answer-page.ts'
import { helpPages, refusalPages } from './pages/refusal-page.ts'
import { phrasesFor } from './phrases.ts'
import type { Catalogue } from './phrases/catalogue.ts'
import type { Verbatim } from './quote.ts'

/** What is sent to Discord: plain message content that pings nobody and is at most 2,000 units long. */
export interface Reply {
  readonly kind: 'answer' | 'refusal' | 'notice' | 'failure'
  /** Discord Markdown. To be sent with allowed mentions empty and link embeds suppressed. */
  readonly content: string
  /** What stands in block quotes, in order; read back from `content` and compared before this reply was made. */
  readonly quotes: readonly Verbatim[]
}

/**
 * The reply to a question, in the language of `locale` (Discord's; English where it is not known). Where none of the
 * ways to tell it fits and reads back as what the article says, it is the failure's polite phrase: never a false quotation.
 */
export function renderAnswer(outcome: Outcome, locale?: string): Reply {
  const phrases = phrasesFor(locale)
  return outcome.kind === 'answer'
    ? firstShowable('answer', answerPages(outcome, phrases), phrases)
    : firstShowable('refusal', refusalPages(outcome, phrases), phrases)
}

/** What the bot does and how to ask, with up to three questions that the articles answer. */
export function renderHelp(suggestions: readonly string[], locale?: string): Reply {
  const phrases = phrasesFor(locale)
  return firstShowable('notice', helpPages(suggestions, phrases), phrases)
}

/** One polite line for when something went wrong that the asker can't mend. */
export function renderFailure(locale?: string): Reply {
  return failure(phrasesFor(locale))
}

/** The first page that fits into a message and that Discord shows as it is meant. */
export function firstShowable(kind: Reply['kind'], pages: Iterable<Page>, phrases: Catalogue): Reply {
  for (const page of pages) {
    if (!mayFit(page)) continue
    const content = toMarkdown(page)
    if (content.length <= LIMITS.content && showsAs(content, page))
      return { kind, content, quotes: quotesOf(page) }
  }
  return failure(phrases)
}

/** False where the text alone is too long already: a sentence of a megabyte is not worth escaping to find that out. */
function mayFit(page: Page): boolean {
  const runs = page.flatMap((line) => (line.kind === 'quote' ? [words(line.slice)] : line.phrase))
  return runs.reduce((length, run) => length + textOf(run).length, 0) <= LIMITS.content
}

function failure(phrases: Catalogue): Reply {
  return { kind: 'failure', content: toMarkdown([text(phrases.notice.failure)]), quotes: [] }
}

function text(phrase: Phrase): Page[number] {
  return { kind: 'text', phrase }
}

import type { Outcome } from '../answer/answer.ts'
import type { Check } from '../answer/check/check.ts'
import type { QuotedPerson } from '../answer/statements/statements.ts'
import type { AttributedArticle } from '../attribution/attribution.ts'
import type { Line, Page, Phrase } from './ink.ts'
import { textOf } from './ink.ts'
import { answerPages } from './pages/answer-page.ts'
import { checkPages } from './pages/check-page.ts'
import { articlesPages, whoPages } from './pages/list-pages.ts'
import { helpPages, refusalPages } from './pages/refusal-page.ts'
import { phrasesFor } from './phrases.ts'
import { shown, shownInLine } from './shown.ts'

/**
 * The reply to a question as plain lines for a terminal, without a line feed at the end: the same page as on Discord, the
 * links written out. Whatever the article holds, no control character and no escape sequence gets through.
 */
export function renderTerminalAnswer(outcome: Outcome, locale?: string): string {
  const phrases = phrasesFor(locale)
  const pages = outcome.kind === 'answer' ? answerPages(outcome, phrases) : refusalPages(outcome, phrases)
  return firstOf(pages)
}

/** What the program does, what can be written and questions to try, for a terminal. */
export function renderTerminalHelp(suggestions: readonly string[], locale?: string): string {
  const phrases = phrasesFor(locale)
  // The first line on Discord tells what the program does, the next how to ask there.
  return firstOf(helpPages(suggestions, phrases, [...phrases.notice.help.slice(0, 1), phrases.terminal.help]))
}

/** What the articles have of a quotation, for a terminal. */
export function renderTerminalCheck(check: Check, locale?: string): string {
  return firstOf(checkPages(check, phrasesFor(locale)))
}

/** Who is quoted, and how often, for a terminal. */
export function renderTerminalWho(people: readonly QuotedPerson[], locale?: string): string {
  return firstOf(whoPages(people, phrasesFor(locale)))
}

/** Which articles the answers are from, for a terminal. */
export function renderTerminalArticles(articles: readonly AttributedArticle[], locale?: string): string {
  return firstOf(articlesPages(articles, phrasesFor(locale)))
}

/** The fullest page: a terminal has room. */
function firstOf(pages: Iterable<Page>): string {
  for (const page of pages) return page.flatMap(lineToText).join('\n')
  return ''
}

function lineToText(line: Line): string[] {
  if (line.kind === 'quote') {
    return shown(line.slice.text)
      .split('\n')
      .map((text) => `> ${text}`)
  }
  const links = line.phrase.flatMap((run) => (run.link === undefined ? [] : [run.link]))
  return [(line.kind === 'item' ? '- ' : '') + phraseToText(line.phrase), ...links]
}

/** The characters of a phrase as they are shown on one line. */
export function phraseToText(phrase: Phrase): string {
  return phrase.map((run) => (run.ink === 'bot' ? run.text : shownInLine(textOf(run)))).join('')
}

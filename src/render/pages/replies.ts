import type { Passage } from '../../answer/answer.ts'
import type { Check } from '../../answer/check/check.ts'
import type { Why } from '../../answer/why.ts'
import type { QuotedPerson } from '../../answer/statements/statements.ts'
import type { AttributedArticle } from '../../attribution/attribution.ts'
import type { Page, Phrase } from '../ink.ts'
import { phrasesFor } from '../phrases.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { firstShowable, type Reply } from '../reply.ts'
import { aboutPage, privacyPage, type About } from './about-page.ts'
import { checkPages } from './check-page.ts'
import { changedPages, contextPages } from './context-page.ts'
import { findingsPages } from './managers/findings-page.ts'
import { articlesPages, whoPages } from './list-pages.ts'
import { passagesPages, statementPages } from './statements-page.ts'
import { whyPages } from './managers/why-page.ts'

/** A quotation in its surroundings. */
export function renderContext(passage: Passage, locale?: string): Reply {
  return inLanguage(locale, 'answer', (phrases) => contextPages(passage, phrases))
}

/** What stands in an article today where a button's answer stood: the article has changed since. */
export function renderChanged(passage: Passage, locale?: string): Reply {
  return inLanguage(locale, 'answer', (phrases) => changedPages(passage, phrases))
}

/** Statement number `at` (from 0) of one speaker's; the notice that there is nothing any more where there are none. */
export function renderStatement(statements: readonly Passage[], at: number, locale?: string): Reply {
  if (statements.length === 0) return renderNotice(({ notice }) => notice.gone, locale)
  return inLanguage(locale, 'answer', (phrases) => statementPages(statements, at, phrases))
}

/** The passages that come closest to a question which the articles don't answer, as many as fit. */
export function renderClosest(passages: readonly Passage[], locale?: string): Reply {
  return inLanguage(locale, 'answer', (phrases) => passagesPages(passages, phrases))
}

/** What the articles have of a quotation that somebody gave. */
export function renderCheck(check: Check, locale?: string): Reply {
  return inLanguage(locale, 'answer', (phrases) => checkPages(check, phrases))
}

/** Who is quoted, and how often. */
export function renderWho(people: readonly QuotedPerson[], locale?: string): Reply {
  return inLanguage(locale, 'notice', (phrases) => whoPages(people, phrases))
}

/** Which articles the bot answers from. */
export function renderArticles(articles: readonly AttributedArticle[], locale?: string): Reply {
  return inLanguage(locale, 'notice', (phrases) => articlesPages(articles, phrases))
}

/** What the bot is and what it has loaded. */
export function renderAbout(about: About, locale?: string): Reply {
  return inLanguage(locale, 'notice', (phrases) => [aboutPage(about, phrases)])
}

/** Why a sentence was chosen, for whoever runs the bot: in English, as on the command line. */
export function renderWhy(why: Why, locale?: string): Reply {
  return inLanguage(locale, 'notice', () => whyPages(why))
}

/** Every reason why the bot may not work, for whoever runs it: in English, as on the command line. */
export function renderFindings(findings: Parameters<typeof findingsPages>[0], locale?: string): Reply {
  return inLanguage(locale, 'notice', () => findingsPages(findings))
}

/** What the bot sees and keeps. */
export function renderPrivacy(locale?: string): Reply {
  return inLanguage(locale, 'notice', (phrases) => [privacyPage(phrases)])
}

/** One phrase of the catalogue by itself: `renderNotice(({ notice }) => notice.tooFast(3), 'de')`. */
export function renderNotice(choose: (phrases: Catalogue) => Phrase, locale?: string): Reply {
  return inLanguage(locale, 'notice', (phrases) => [[{ kind: 'text', phrase: choose(phrases) }]])
}

function inLanguage(
  locale: string | undefined,
  kind: Reply['kind'],
  pages: (phrases: Catalogue) => Iterable<Page>,
): Reply {
  const phrases = phrasesFor(locale)
  return firstShowable(kind, pages(phrases), phrases)
}

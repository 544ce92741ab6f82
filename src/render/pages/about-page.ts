import type { AttributedArticle } from '../../attribution/attribution.ts'
import { typed, type Line, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'

/** What /about tells. */
export interface About {
  readonly version: string
  readonly library: {
    readonly articles: readonly AttributedArticle[]
    readonly people: readonly unknown[]
    readonly fingerprint: string
  }
  /** How many of the questions beside the articles come out as expected; null where that is not known. */
  readonly measured: { readonly right: number; readonly of: number } | null
}

/** What the bot is and what it has loaded. */
export function aboutPage({ version, library, measured }: About, { about }: Catalogue): Page {
  const { articles, people, fingerprint } = library
  const sentences = articles.reduce((sum, { article }) => sum + article.sentences.length, 0)
  return [
    text(about.intro),
    text(about.loaded(articles.length, sentences, people.length)),
    ...(measured === null ? [] : [text(about.measured(measured.right, measured.of))]),
    { kind: 'subtext', phrase: about.version(typed(version), typed(fingerprint)) },
  ]
}

/** What the bot sees and keeps. */
export function privacyPage({ about }: Catalogue): Page {
  return about.privacy.map(text)
}

function text(phrase: Phrase): Line {
  return { kind: 'text', phrase }
}

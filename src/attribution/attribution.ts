import type { Article } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import { withAuthor } from './author.ts'
import { confidenceOf } from './confidence.ts'
import type { Draft } from './draft.ts'
import { resolveSpeakers, type Named } from './people/people.ts'
import { behindAsked } from './reading/asked.ts'
import { read, type Reading } from './reading/reading.ts'
import { saidContent } from './relays/silence.ts'
import { sentenceSpeech } from './sentence-speech.ts'
import { speechType } from './speech-type.ts'
import type { StepName } from './step-names.ts'
import { findStatements } from './steps.ts'

/** How something was said, from the quotation marks alone (PARC 3, PolNeAR). */
export type SpeechType = 'direct' | 'indirect' | 'mixed'

/** One statement: who (source), the words that attribute (cue), and what (content). All spans index the article's text. */
export interface Attribution {
  readonly type: SpeechType
  /** The mention of the speaker, the whole noun phrase; null where the article names nobody here. */
  readonly source: Span | null
  readonly cue: Span | null
  /** In order; more than one where a cue stands in the middle. Never empty. */
  readonly content: readonly Span[]
  /** Index into `speakers`; null where nobody could be named with enough confidence. */
  readonly speaker: number | null
  /** The mention of the intermediary of a reported report ("TASS"), or null. */
  readonly via: Span | null
  /** 0 to 1: how sure it is that the named speaker made this statement. */
  readonly confidence: number
  /** What decided: the step's name, and the words that it went by. */
  readonly why: { readonly step: string; readonly words: readonly Span[] }
}

/** Where a name stands: in the article's text, or in its front matter's `author`. */
export type NameAt = Span | 'author'

/** Who a mention stands for, once aliases, roles and pronouns are resolved. */
export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'other'
  /** The fullest name (or, of somebody never named, the fullest description) in the article's own words. */
  readonly name: NameAt
  /** The fullest role that the article gives, in its own words; null where it gives none. */
  readonly role: Span | null
  /** Every mention that was resolved to this speaker, in order. */
  readonly mentions: readonly Span[]
}

/** What is known about one sentence of the article. Same order and length as `article.sentences`. */
export interface SentenceSpeech {
  readonly type: SpeechType | 'narration' | 'heading'
  /** Index into `speakers`, or null: nobody speaks here, or nobody who could be named. */
  readonly speaker: number | null
  readonly via: Span | null
  /** Index into `attributions` of the one that covers most of the sentence; null for narration and headings. */
  readonly attribution: number | null
}

/** An article and who said what in it. */
export interface AttributedArticle {
  readonly article: Article
  readonly speakers: readonly Speaker[]
  readonly attributions: readonly Attribution[]
  readonly sentences: readonly SentenceSpeech[]
}

/** What may be left out, to measure what it is worth. */
export interface AttributeOptions {
  readonly without?: ReadonlySet<StepName>
}

/** Who said what in one article: a pure function of its text. Never throws; takes time linear in the text. */
export function attribute(article: Article, { without = NOTHING }: AttributeOptions = {}): AttributedArticle {
  const reading = read(article)
  const drafts = findStatements(reading, without)
  const people = resolveSpeakers(article, drafts, reading)
  const said = drafts
    .map((draft) => (without.has('silence') ? draft : { ...draft, content: saidContent(reading, draft) }))
    .map((draft, index) => finish(article, draft, people.resolved[index], reading.quoteSpans))
    .filter(({ content }) => content.length > 0)
  const clauses = mainClauses(reading)
  const speechOf = (some: readonly Attribution[]) =>
    sentenceSpeech(article, some, reading.quoteSpans, clauses)
  const { speakers, attributions: all } = without.has('author')
    ? { speakers: people.speakers, attributions: said }
    : withAuthor(reading, people.speakers, said, speechOf)
  const attributions = all.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
  return { article, speakers, attributions, sentences: speechOf(attributions) }
}

const NOTHING: ReadonlySet<StepName> = new Set()

/** Where the main clause of each sentence begins: behind "Asked whether it was old,". */
function mainClauses(reading: Reading): number[] {
  return reading.article.sentences.map(({ start }, index) => {
    const from = reading.first[index] ?? 0
    const to = behindAsked(reading, from, reading.first[index + 1] ?? from)
    return to > from ? (reading.words[to]?.start ?? start) : start
  })
}

/**
 * Below this nobody is named: the sentence then says "speaker not named". Half of the names below it would be
 * wrong; a tenth more loses three right names for each wrong one that it saves.
 */
const ENOUGH = 0.6

function finish(
  { text }: Article,
  draft: Draft,
  who: Named | undefined,
  quotes: readonly Span[],
): Attribution {
  const confidence = confidenceOf(draft.confidence, who?.confidence ?? 0, who?.seldom ?? false)
  return {
    type: speechType(text, draft.content, quotes),
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    speaker: confidence >= ENOUGH ? (who?.speaker ?? null) : null,
    via: draft.via,
    confidence,
    why: { step: draft.step, words: draft.words },
  }
}

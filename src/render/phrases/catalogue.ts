import type { SpeechType } from '../../attribution/attribution.ts'
import type { Phrase, Run } from '../ink.ts'

/**
 * Every sentence that the bot says, one implementation a language. A phrase is whole: it is never put together from
 * pieces, so that each language orders its words and inflects them as it must.
 */
export interface Catalogue {
  readonly attribution: AttributionPhrases
  readonly answer: AnswerPhrases
  readonly refusal: RefusalPhrases
  readonly notice: NoticePhrases
  readonly commands: CommandPhrases
  readonly terminal: TerminalPhrases
}

/** Under a quotation: who said it and how. */
interface AttributionPhrases {
  speaker(name: Run): Phrase
  speakerWithRole(name: Run, role: Run): Phrase
  readonly unnamed: Phrase
  readonly narration: Phrase
  readonly heading: Phrase
  via(name: Run): Phrase
  readonly how: Readonly<Record<SpeechType, Phrase>>
}

/** Around a quotation. */
interface AnswerPhrases {
  readonly closest: Phrase
  /** `characters`: the length of the sentence that does not fit. */
  tooLong(characters: number): Phrase
  paragraph(number: number, of: number): Phrase
  readonly openArticle: Phrase
}

/** Instead of a quotation. `times` is at least 1. */
interface RefusalPhrases {
  readonly noArticles: Phrase
  readonly noSuchArticle: Phrase
  readonly noQuestion: Phrase
  readonly chitChat: Phrase
  readonly tooVague: Phrase
  readonly notInArticles: Phrase
  personUnknown(name: Run): Phrase
  readonly someoneUnknown: Phrase
  personNotQuoted(name: Run): Phrase
  readonly someoneNotQuoted: Phrase
  personNotOnThis(name: Run, times: number): Phrase
  readonly someoneNotOnThis: Phrase
}

/** What is neither an answer nor a refusal. */
interface NoticePhrases {
  /** Something went wrong that the asker can't mend. */
  readonly failure: Phrase
  /** Three lines at most: what the bot does and how to ask. */
  readonly help: readonly Phrase[]
  /** Above up to three questions that the articles answer. */
  readonly suggestions: Phrase
}

/** The texts of Discord's command picker: plain strings of at most 100 units. */
interface CommandPhrases {
  readonly ask: { readonly description: string; readonly question: string }
}

/** Around the conversation in a terminal. */
interface TerminalPhrases {
  /** `articles` may be 0. */
  greeting(articles: number): Phrase
  /** Nobody is at the keyboard and there is no token either. */
  readonly noToken: Phrase
}

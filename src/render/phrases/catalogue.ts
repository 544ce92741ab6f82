import type { SpeechType } from '../../attribution/attribution.ts'
import type { Phrase, Run } from '../ink.ts'

/**
 * Every sentence that the bot says, one implementation a language. A phrase is whole: it is never put together from
 * pieces, so that each language orders its words and inflects them as it must. What ends in a colon stands above what it
 * announces. Strings, not phrases, are for Discord's own pickers and buttons; their lengths are in fit.ts.
 */
export interface Catalogue {
  readonly attribution: AttributionPhrases
  readonly answer: AnswerPhrases
  readonly refusal: RefusalPhrases
  readonly check: CheckPhrases
  readonly lists: ListPhrases
  readonly about: AboutPhrases
  readonly notice: NoticePhrases
  readonly buttons: ButtonLabels
  readonly commands: CommandTexts
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
  /** Where the quotation is more than one sentence; `count` is at least 2. */
  sentences(count: number): Phrase
  paragraph(number: number, of: number): Phrase
  /** Where the quotation goes on in a later paragraph. */
  paragraphs(first: number, last: number, of: number): Phrase
  readonly openArticle: Phrase
  /** Above what stands before the quotation in the article, the quotation itself, and what stands behind it. */
  readonly before: Phrase
  readonly quotation: Phrase
  readonly after: Phrase
}

/** Instead of a quotation. `times` is at least 1. */
interface RefusalPhrases {
  readonly noArticles: Phrase
  readonly noSuchArticle: Phrase
  readonly noQuestion: Phrase
  readonly chitChat: Phrase
  readonly tooVague: Phrase
  readonly notInArticles: Phrase
  readonly notInArticle: Phrase
  personUnknown(name: Run): Phrase
  readonly someoneUnknown: Phrase
  personNotQuoted(name: Run): Phrase
  readonly someoneNotQuoted: Phrase
  personNotOnThis(name: Run, times: number): Phrase
  readonly someoneNotOnThis: Phrase
}

/** What the articles have of a quotation that somebody gives. Never "true" and never "false". */
interface CheckPhrases {
  readonly verbatim: Phrase
  /** The words are a part of what is shown. */
  readonly verbatimPart: Phrase
  /** The words are there, and nobody says them. */
  readonly nobody: Phrase
  readonly differs: Phrase
  /** All of the words are there in this order; where some are left out, the text says so. */
  readonly shortened: Phrase
  readonly absent: Phrase
  readonly tooShort: Phrase
  /** Above the verdict: the checked text names this speaker, the article another. */
  otherSpeaker(claimed: Run): Phrase
  /** Above the verdict on one of several quotations. */
  quotation(number: number, of: number): Phrase
  theirs(text: Run): Phrase
  exchanged(theirs: Run, ours: Run): Phrase
  added(theirs: Run): Phrase
  missing(ours: Run): Phrase
  /** `count` is at least 1. */
  moreDifferences(count: number): Phrase
}

/** Lists of people, statements and articles. Counts are at least 1 where nothing else is said. */
interface ListPhrases {
  moreFrom(name: Run): Phrase
  statement(number: number, of: number): Phrase
  readonly who: Phrase
  /** `direct`: so many of the sentences stand in quotation marks, in part or whole. */
  person(name: Run, times: number, direct: number): Phrase
  /** … where none does. */
  personReported(name: Run, times: number): Phrase
  readonly nobodyQuoted: Phrase
  articles(count: number): Phrase
  article(title: Run, paragraphs: number): Phrase
  andMore(count: number): Phrase
}

/** What /about and /privacy say. */
interface AboutPhrases {
  readonly intro: Phrase
  /** Any of the counts may be 0. */
  loaded(articles: number, sentences: number, people: number): Phrase
  version(version: Run, fingerprint: Run): Phrase
  /** Of the questions that whoever runs the bot has written for these articles, so many come out as they expect. */
  measured(right: number, of: number): Phrase
  readonly privacy: readonly Phrase[]
}

/** What is neither an answer nor a refusal. */
interface NoticePhrases {
  /** Something went wrong that the asker can't mend. */
  readonly failure: Phrase
  /** Three lines at most: what the bot does and how to ask. */
  readonly help: readonly Phrase[]
  /** Above up to three questions that the articles answer. */
  readonly suggestions: Phrase
  /** Too many questions; `seconds` is at least 1. */
  tooFast(seconds: number): Phrase
  /** A button of an answer from an article that has changed since; the current text follows. */
  readonly changed: Phrase
  /** … and of one that is no longer there, or of no answer of ours. */
  readonly gone: Phrase
  /** A reply to an answer of a slash command: Discord does not show its text. */
  readonly unreadable: Phrase
  readonly notYours: Phrase
  /** Instead of what only whoever manages the server may see. */
  readonly managersOnly: Phrase
  /** Above a menu of people of one name. */
  readonly whichPerson: Phrase
  readonly closestPassages: Phrase
}

/** Labels of buttons, menus and the question window. */
interface ButtonLabels {
  readonly context: string
  more(name: string): string
  readonly followUp: string
  readonly openArticle: string
  readonly share: string
  readonly delete: string
  readonly closest: string
  readonly who: string
  /** For those who manage a server. */
  readonly why: string
  readonly previous: string
  readonly next: string
  readonly choosePerson: string
  readonly askTitle: string
  readonly askLabel: string
}

/** The texts of Discord's command picker. */
interface CommandTexts {
  readonly ask: {
    readonly description: string
    readonly question: string
    readonly speaker: string
    readonly article: string
    readonly private: string
  }
  readonly who: { readonly description: string; readonly article: string }
  readonly articles: { readonly description: string }
  readonly check: { readonly description: string; readonly text: string }
  readonly help: { readonly description: string }
  readonly about: { readonly description: string }
  readonly privacy: { readonly description: string }
  /** Names of the commands in a message's menu. */
  readonly checkMessage: string
  readonly askMessage: string
}

/** Around the conversation in a terminal. */
interface TerminalPhrases {
  /** `articles` may be 0. */
  greeting(articles: number): Phrase
  /** What can be written there: questions, and the commands by their names. */
  readonly help: Phrase
  /** Nobody is at the keyboard and there is no token either. */
  readonly noToken: Phrase
}

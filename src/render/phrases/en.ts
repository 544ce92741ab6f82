import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('en')

/** English: what every other language is translated from, and what is said where there is none. */
export const english: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`speaker not named`,
    narration: say`the article itself states this`,
    heading: say`a headline in the article`,
    via: (name) => say`via ${name}`,
    how: {
      direct: say`direct quote`,
      indirect: say`reported in the article's words`,
      mixed: say`partly quoted`,
    },
  },
  answer: {
    closest: say`The closest that I have:`,
    tooLong: (characters) =>
      say`The sentence is too long to show here (${characters} characters), and I never shorten one.`,
    sentences: (count) => say`${count} sentences`,
    paragraph: (number, of) => say`paragraph ${number} of ${of}`,
    paragraphs: (first, last, of) => say`paragraphs ${first}–${last} of ${of}`,
    openArticle: say`open the article`,
    before: say`Before it:`,
    quotation: say`The quotation:`,
    after: say`After it:`,
  },
  refusal: {
    noArticles: say`I have no articles yet, so I can't answer anything.`,
    noSuchArticle: say`I don't have that article.`,
    noQuestion: say`Please ask me something about the articles that I have.`,
    chitChat: say`Thank you for writing! I can only answer from the articles that I have.`,
    tooVague: say`I can't tell what you would like to know. Could you add a name or a topic?`,
    notInArticles: say`Sorry, the articles that I have don't answer that.`,
    notInArticle: say`Sorry, that article doesn't answer that.`,
    personUnknown: (name) => say`Sorry, I can't find ${name} in the articles that I have.`,
    someoneUnknown: say`Sorry, that person is not in the articles that I have.`,
    personNotQuoted: (name) => say`I find ${name} in the articles that I have, but not quoted.`,
    someoneNotQuoted: say`That person is in the articles that I have, but is not quoted.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`I find ${name} quoted once here, but not on that.`,
        other: say`I find ${name} quoted ${times} times here, never on that.`,
      }),
    someoneNotOnThis: say`That person is quoted here, but never on that.`,
  },
  check: {
    verbatim: say`Word for word in the article:`,
    verbatimPart: say`Word for word in the article, as part of this:`,
    nobody: say`These words are in the article, but nobody says them there:`,
    differs: say`Not word for word. The article has:`,
    shortened: say`In this order in the article, with words left out. The article has:`,
    absent: say`These words are not in the articles that I have.`,
    tooShort: say`That is too short for me to look for. Could you give me the whole sentence?`,
    otherSpeaker: (claimed) => say`Your text names ${claimed}; the article names another speaker.`,
    quotation: (number, of) => say`Quotation ${number} of ${of}.`,
    theirs: (text) => say`Your text: ${text}`,
    exchanged: (theirs, ours) => say`“${theirs}” in your text is “${ours}” in the article`,
    added: (theirs) => say`“${theirs}” is only in your text`,
    missing: (ours) => say`“${ours}” is only in the article`,
    moreDifferences: (count) =>
      plural(count, { one: say`and one more difference`, other: say`and ${count} more differences` }),
  },
  lists: {
    moreFrom: (name) => say`More from ${name}:`,
    statement: (number, of) => say`statement ${number} of ${of}`,
    who: say`Quoted in the articles that I have:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} sentence (${direct} in quotation marks)`,
        other: say`${name}: ${times} sentences (${direct} in quotation marks)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} sentence (none in quotation marks)`,
        other: say`${name}: ${times} sentences (none in quotation marks)`,
      }),
    nobodyQuoted: say`Nobody is quoted there.`,
    articles: (count) =>
      plural(count, {
        one: say`I answer from this article:`,
        other: say`I answer from these ${count} articles:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, 1 paragraph`,
        other: say`${title}, ${paragraphs} paragraphs`,
      }),
    andMore: (count) => say`and ${count} more`,
  },
  about: {
    intro: say`I answer with a sentence of an article, word for word, and who said it. I make nothing up: where the articles don't answer, I say so.`,
    loaded: (articles, sentences, people) =>
      say`Articles: ${articles}. Sentences: ${sentences}. People and organisations: ${people}.`,
    version: (version, fingerprint) => say`Version ${version}, articles ${fingerprint}.`,
    measured: (right, of) =>
      say`Test questions about these articles with the expected answer: ${right} of ${of}.`,
    privacy: [
      say`I see only messages that mention me, direct messages to me and my own commands.`,
      say`I store no questions and no messages. For follow-up questions I keep your last few in memory; a restart forgets them.`,
      say`My logs hold no message text, and nothing leaves this bot but its replies on Discord.`,
    ],
  },
  notice: {
    failure: say`Sorry, something went wrong and I can't answer right now. Please try again.`,
    help: [
      say`I answer questions about news articles with the sentence that answers, word for word, and who said it.`,
      say`Use /ask, mention me with a question, or write to me directly. What the articles don't say, I don't say either.`,
    ],
    suggestions: say`You could ask:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`That was a bit fast for me. Please ask again in a second.`,
        other: say`That was a bit fast for me. Please ask again in ${seconds} seconds.`,
      }),
    changed: say`The article has changed since that answer. This is what it says now:`,
    gone: say`Sorry, I no longer have what that button belongs to. Please ask again.`,
    unreadable: say`Discord doesn't show me that reply. Please press “Ask a follow-up” under my answer, or mention me in your question.`,
    notYours: say`Only whoever asked, or a moderator, can delete this answer.`,
    managersOnly: say`Only whoever manages this server can see that.`,
    whichPerson: say`Several people have that name. Whom do you mean?`,
    closestPassages: say`This is the closest that the articles have; it may not answer you:`,
  },
  buttons: {
    context: 'Context',
    more: (name) => `More from ${name}`,
    followUp: 'Ask a follow-up',
    openArticle: 'Open article',
    share: 'Share',
    delete: 'Delete',
    closest: 'Closest passages',
    who: 'Who is quoted?',
    why: 'Why this sentence?',
    previous: 'Previous',
    next: 'Next',
    choosePerson: 'Choose a person',
    askTitle: 'Ask a follow-up',
    askLabel: 'Your question',
  },
  commands: {
    ask: {
      description: 'Ask about the articles: the answer is a sentence of theirs, and who said it',
      question: 'What would you like to know?',
      speaker: 'Only what this person or organisation said',
      article: 'Only this article',
      private: 'Show the answer only to you',
    },
    who: { description: 'Who is quoted in the articles, and how often', article: 'Only this article' },
    articles: { description: 'Which articles I answer from' },
    check: {
      description: 'Check a quotation against the articles, word by word',
      text: 'The quotation to check',
    },
    help: { description: 'How to ask, with three questions to try' },
    about: { description: 'What I am, and what is loaded' },
    privacy: { description: 'What I see, and what I keep' },
    checkMessage: 'Check this quote',
    askMessage: 'Ask about this',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Ask me about the article that I have. Ctrl+D ends.`,
        other: say`Ask me about the ${articles} articles that I have. Ctrl+D ends.`,
      }),
    help: say`Write a question on a line of its own. /who tells who is quoted, /articles what I answer from, /check TEXT whether a quotation stands there word for word.`,
    noToken: say`There is no Discord token: put it behind DISCORD_TOKEN= in .env (README, "On your Discord server"), or ask questions here, one a line.`,
  },
}

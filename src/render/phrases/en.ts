import { say } from '../ink.ts'
import type { Catalogue } from './catalogue.ts'

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
      say`The sentence that answers is too long to show here (${characters} characters), and I never shorten one.`,
    paragraph: (number, of) => say`paragraph ${number} of ${of}`,
    openArticle: say`open the article`,
  },
  refusal: {
    noArticles: say`I have no articles yet, so I can't answer anything.`,
    noSuchArticle: say`I don't have that article.`,
    noQuestion: say`Please ask me something about the articles that I have.`,
    chitChat: say`Thank you for writing! I can only answer from the articles that I have.`,
    tooVague: say`I can't tell what you would like to know. Could you add a name or a topic?`,
    notInArticles: say`Sorry, the articles that I have don't answer that.`,
    personUnknown: (name) => say`Sorry, ${name} is not in the articles that I have.`,
    someoneUnknown: say`Sorry, that person is not in the articles that I have.`,
    personNotQuoted: (name) => say`${name} is in the articles that I have, but is not quoted.`,
    someoneNotQuoted: say`That person is in the articles that I have, but is not quoted.`,
    personNotOnThis: (name, times) =>
      times === 1
        ? say`${name} is quoted once here, but not on that.`
        : say`${name} is quoted ${times} times here, never on that.`,
    someoneNotOnThis: say`That person is quoted here, but never on that.`,
  },
  notice: {
    failure: say`Sorry, something went wrong and I can't answer right now. Please try again.`,
    suggestions: say`You could ask:`,
    help: [
      say`I answer questions about news articles with the sentence that answers, word for word, and who said it.`,
      say`Use /ask, mention me with a question, or write to me directly. What the articles don't say, I don't say either.`,
    ],
  },
  commands: {
    ask: {
      description: 'Ask about the articles: the answer is a sentence of theirs, and who said it',
      question: 'What would you like to know?',
    },
  },
  terminal: {
    greeting: (articles) =>
      articles === 1
        ? say`Ask me about the article that I have. Ctrl+D ends.`
        : say`Ask me about the ${articles} articles that I have. Ctrl+D ends.`,
    noToken: say`There is no Discord token: put it behind DISCORD_TOKEN= in .env (README, "On your Discord server"), or ask questions here, one a line.`,
  },
}

import type { Asked } from '../answer/answer.ts'
import type { Reply } from '../render/reply.ts'
import type { Conversations } from './memory/conversations.ts'

/** What the rest of the program does for Discord. */
export interface Answering {
  /** The answer to a question, or the refusal, in the language of `locale`. */
  reply(asked: Asked, locale?: string): Reply
  /** What the bot does and how to ask. */
  help(locale?: string): Reply
}

/** A question of a person in a channel. */
export interface Question {
  readonly user: string
  readonly channel: string
  readonly text: string
}

/** Where questions from every surface of Discord come together. */
export interface Desk {
  ask(question: Question, locale?: string): Reply
  help(locale?: string): Reply
}

export function openDesk(answering: Answering, conversations: Conversations): Desk {
  return {
    ask({ user, channel, text }, locale) {
      const context = conversations.earlier(user, channel)
      conversations.note(user, channel, text)
      return answering.reply({ text, context }, locale)
    },
    help: (locale) => answering.help(locale),
  }
}

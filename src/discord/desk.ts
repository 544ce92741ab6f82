import { answer } from '../answer/answer.ts'
import type { Library } from '../library/library.ts'
import { renderAnswer, renderHelp, type Reply } from '../render/reply.ts'
import type { Conversations } from './memory/conversations.ts'

/** A question of a person in a channel. */
export interface Question {
  readonly user: string
  readonly channel: string
  readonly text: string
}

/** Where questions from every surface of Discord come together. */
export interface Desk {
  /** The answer or the refusal, in the light of what this person has just asked here. */
  ask(question: Question, locale?: string): Reply
  /** What the bot does and how to ask, with questions that it can answer. */
  help(locale?: string): Reply
}

/** @param library gives the articles as they are now: they are swapped whole when they change */
export function openDesk(library: () => Library, conversations: Conversations): Desk {
  return {
    ask({ user, channel, text }, locale) {
      const context = conversations.earlier(user, channel)
      conversations.note(user, channel, text)
      return renderAnswer(answer(library(), { text, context }), locale)
    },
    help(locale) {
      const nothing = answer(library(), { text: '' })
      return renderHelp(nothing.kind === 'refusal' ? nothing.suggestions : [], locale)
    },
  }
}

import { MOST_TURNS } from '../../answer/conversation.ts'

/** The last questions of each person in each channel, for follow-ups. Held in memory only, and not for long. */
export interface Conversations {
  /** The earlier questions of this person here, oldest first. */
  earlier(user: string, channel: string): readonly string[]
  /** The answer to the last of them, as it was noted; null where there is none. */
  answered(user: string, channel: string): string | null
  note(user: string, channel: string, question: string, answer?: string | null): void
}

/** How much is remembered, and how long. */
export interface ConversationLimits {
  /** Questions of one person in one channel. */
  readonly turns: number
  /** Persons in channels; the ones silent for longest are forgotten first. */
  readonly conversations: number
  /** UTF-16 units of one question: enough for what a follow-up leans on. */
  readonly characters: number
  /** Milliseconds of silence after which a conversation is over. */
  readonly lifetime: number
}

export const CONVERSATION_LIMITS: ConversationLimits = {
  turns: MOST_TURNS,
  conversations: 2000,
  characters: 400,
  lifetime: 15 * 60_000,
}

interface Conversation {
  readonly questions: readonly string[]
  readonly answer: string | null
  readonly at: number
}

/** @param now the clock, in milliseconds */
export function createConversations(limits: ConversationLimits, now: () => number): Conversations {
  const known = new Map<string, Conversation>()
  const find = (user: string, channel: string): Conversation | undefined => {
    const found = known.get(`${user} ${channel}`)
    return found !== undefined && now() - found.at < limits.lifetime ? found : undefined
  }
  const earlier = (user: string, channel: string) => find(user, channel)?.questions ?? []
  return {
    earlier,
    answered: (user, channel) => find(user, channel)?.answer ?? null,
    note(user, channel, question, answer = null) {
      const questions = [...earlier(user, channel), question.slice(0, limits.characters)]
      const key = `${user} ${channel}`
      // A Map keeps the order of insertion: the first key is the one that was silent for longest.
      known.delete(key)
      known.set(key, { questions: questions.slice(-limits.turns), answer, at: now() })
      for (const oldest of known.keys()) {
        if (known.size <= limits.conversations) break
        known.delete(oldest)
      }
    },
  }
}

/** Which of the bot's messages answers which question, so that an answer can go when its question does. */
export interface Answered {
  readonly note: (question: string, answer: string) => void
  /** Notes that a message is gone. The answer to it, if it had one and not too long ago; asked again, null. */
  readonly gone: (question: string) => string | null
  /** True where a message is known to be gone. */
  readonly isGone: (question: string) => boolean
}

/**
 * @param capacity how many questions, and how many messages that are gone, are remembered
 * @param lifetime milliseconds for which an answer goes with its question
 * @param now the clock, in milliseconds
 */
export function createAnswered(capacity: number, lifetime: number, now: () => number): Answered {
  const answers = new Map<string, { readonly answer: string; readonly at: number }>()
  const away = new Map<string, true>()
  return {
    note(question, answer) {
      answers.set(question, { answer, at: now() })
      bound(answers, capacity)
    },
    gone(question) {
      away.set(question, true)
      bound(away, capacity)
      const known = answers.get(question)
      answers.delete(question)
      return known !== undefined && now() - known.at < lifetime ? known.answer : null
    },
    isGone: (question) => away.has(question),
  }
}

/** A Map keeps the order of insertion: the first key is the oldest. */
function bound(map: Map<string, unknown>, capacity: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= capacity) return
    map.delete(oldest)
  }
}

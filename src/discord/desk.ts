import { answer, type Asked, type Outcome } from '../answer/answer.ts'
import { checkIndex, type CheckIndex } from '../answer/check/check.ts'
import type { Library } from '../library/library.ts'
import { renderAnswer, renderHelp } from '../render/reply.ts'
import { placesOf, type Places } from './buttons/places.ts'
import { rowsUnder, underHelp, type Audience, type Ground } from './buttons/rows.ts'
import { whichPerson } from './buttons/which.ts'
import type { Finding } from './connection/doctor.ts'
import type { Conversations } from './memory/conversations.ts'
import { questionsOf } from './commands/questions.ts'
import type { Shown } from './told.ts'

/** A question of a person in a channel. */
export interface Question {
  readonly user: string
  readonly channel: string
  readonly text: string
  readonly article?: string
  readonly speaker?: string
  /** What was talked about, for a person with no earlier questions here. */
  readonly about?: string
}

/** What the bot answers from, and what is known of it. */
export interface Holdings {
  readonly version: string
  /** The articles as they are now: they are swapped whole when they change. */
  readonly library: () => Library
  /** Looks into every reason why the bot may not work. */
  readonly examine: () => Promise<readonly Finding[]>
}

/** Where everything that is asked on Discord comes together. */
export interface Desk extends Holdings {
  ground(): Ground
  checkIndex(): CheckIndex
  /** Questions that the articles answer. */
  questions(): readonly string[]
  /** The answer or the refusal, in the light of what this person has just asked here. */
  ask(question: Question, audience: Audience): Shown
  /** What the bot does and how to ask, with questions that it can answer. */
  help(locale?: string): Shown
}

export function openDesk(holdings: Holdings, conversations: Conversations): Desk {
  const { library } = holdings
  const places = perLibrary(library, ({ articles }): Places => placesOf(articles))
  const toTry = perLibrary(library, (articles) => {
    const nothing = answer(articles, { text: '' })
    return nothing.kind === 'refusal' ? nothing.suggestions : []
  })
  const ground = () => ({ library: library(), places: places() })
  return {
    ...holdings,
    ground,
    checkIndex: perLibrary(library, checkIndex),
    questions: perLibrary(library, questionsOf),
    ask(question, audience) {
      const { user, channel, text, article, speaker, about } = question
      const earlier = conversations.earlier(user, channel)
      const context = earlier.length === 0 && about !== undefined ? [about] : earlier
      conversations.note(user, channel, text)
      const asked: Asked = {
        text,
        context,
        ...(article === undefined ? {} : { article }),
        ...(speaker === undefined ? {} : { speaker }),
      }
      const which = speaker === undefined ? whichPerson(library(), asked, audience.locale) : null
      return which ?? shown(answer(library(), asked), ground(), audience)
    },
    help(locale) {
      const suggestions = toTry()
      return { reply: renderHelp(suggestions, locale), rows: underHelp(suggestions) }
    },
  }
}

/** An outcome as it is shown. */
export function shown(outcome: Outcome, ground: Ground, audience: Audience): Shown {
  return { reply: renderAnswer(outcome, audience.locale), rows: rowsUnder(outcome, ground, audience) }
}

/** What is built from the articles once, and again only when they have been swapped. */
function perLibrary<T>(library: () => Library, build: (library: Library) => T): () => T {
  let built: { readonly from: Library; readonly value: T } | null = null
  return () => {
    const from = library()
    if (built?.from !== from) built = { from, value: build(from) }
    return built.value
  }
}

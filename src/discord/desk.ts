import { answer, type Asked, type Outcome, type Passage } from '../answer/answer.ts'
import { checkIndex, type CheckIndex } from '../answer/check/check.ts'
import type { Library } from '../library/library.ts'
import { quote } from '../render/quote.ts'
import { renderAnswer, renderHelp } from '../render/reply.ts'
import { placesOf, type PlaceKey, type Places } from './buttons/places.ts'
import { isPressable, nameOf, rowsUnder, underHelp, type Audience, type Ground } from './buttons/rows.ts'
import { whichPerson } from './buttons/which.ts'
import type { Finding } from './connection/doctor.ts'
import type { Conversations } from './memory/conversations.ts'
import { pickerOf, type Picker } from './commands/choices.ts'
import { questionsOf } from './commands/questions.ts'
import type { Shown } from './told.ts'

/** A question of a person in a channel. */
export interface Question {
  readonly user: string
  readonly channel: string
  readonly text: string
  readonly article?: string
  readonly speaker?: string
  /** The answer that this asks on under, whoever had asked for it. */
  readonly about?: PlaceKey
}

/** What the bot answers from, and what is known of it. */
export interface Holdings {
  readonly version: string
  /** The articles as they are now: they are swapped whole when they change. */
  readonly library: () => Library
  /** How many of the questions beside the articles come out as expected; null where that is not known. */
  readonly measured: () => { readonly right: number; readonly of: number } | null
  /** Looks into every reason why the bot may not work. */
  readonly examine: () => Promise<readonly Finding[]>
}

/** Where everything that is asked on Discord comes together. */
export interface Desk extends Holdings {
  ground(): Ground
  checkIndex(): CheckIndex
  /** What commands may be given to choose from. */
  picker(): Picker
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

  /** What was asked here before; under somebody else's answer, or an older one, as if that had just been asked for. */
  const contextOf = ({ user, channel, about }: Question): readonly string[] => {
    const earlier = conversations.earlier(user, channel)
    if (about === undefined || about === conversations.answered(user, channel)) return earlier
    const found = places().find(about)
    return found.kind === 'same' ? [askedFor(found.passage)] : earlier
  }

  /** The question that explains an outcome: none where more than its words led to it, which no button could carry. */
  const explained = (outcome: Outcome, { explains }: Audience): string | null => {
    if (explains === null || outcome.kind === 'refusal') return null
    const alone = answer(library(), { text: explains })
    const same = alone.kind === 'answer' ? alone.passage : null
    const { source, start } = outcome.passage
    return same?.source === source && same.start === start ? explains : null
  }

  return {
    ...holdings,
    ground,
    checkIndex: perLibrary(library, checkIndex),
    picker: perLibrary(library, pickerOf),
    questions: perLibrary(library, questionsOf),
    ask(question, audience) {
      const { user, channel, text, article, speaker } = question
      const asked: Asked = {
        text,
        context: contextOf(question),
        ...(article === undefined ? {} : { article }),
        ...(speaker === undefined ? {} : { speaker }),
      }
      const which = whichPerson(library(), asked, audience)
      if (which !== null) return which
      const outcome = answer(library(), asked)
      const given = outcome.kind === 'answer' ? places().keyOf(outcome.passage) : null
      conversations.note(user, channel, text, given)
      return shown(outcome, ground(), { ...audience, explains: explained(outcome, audience) })
    },
    help(locale) {
      const suggestions = toTry()
      return { reply: renderHelp(unpressed(suggestions), locale), rows: underHelp(suggestions) }
    },
  }
}

/** A question that this passage answers: whose it is, and all of its words. */
function askedFor(passage: Passage): string {
  const name = nameOf(passage)
  const { text } = quote(passage.source.article, passage)
  return name === '' ? text : `What did ${name} say about ${text}`
}

/** An outcome as it is shown: what a button asks does not stand in the text as well. */
export function shown(outcome: Outcome, ground: Ground, audience: Audience): Shown {
  const said =
    outcome.kind === 'refusal' ? { ...outcome, suggestions: unpressed(outcome.suggestions) } : outcome
  return { reply: renderAnswer(said, audience.locale), rows: rowsUnder(outcome, ground, audience) }
}

function unpressed(suggestions: readonly string[]): string[] {
  return suggestions.filter((question) => !isPressable(question))
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

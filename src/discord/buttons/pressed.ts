import { ComponentType, TextInputStyle } from 'discord.js'
import type { Passage } from '../../answer/answer.ts'
import { why } from '../../answer/why.ts'
import { label, LIMITS } from '../../render/fit.ts'
import { phrasesFor } from '../../render/phrases.ts'
import {
  renderChanged,
  renderClosest,
  renderContext,
  renderNotice,
  renderStatement,
  renderWhy,
} from '../../render/pages/replies.ts'
import { tellWho } from '../commands/lists.ts'
import { shown, type Desk, type Question } from '../desk.ts'
import { privately, type Told } from '../told.ts'
import type { PlaceKey } from './places.ts'
import { readPress } from './press.ts'
import { statementsBy, underStatement } from './rows.ts'

/** A button, a menu or a question window, as a person used it. */
export interface Pressed {
  readonly customId: string
  /** What was chosen from a menu. */
  readonly chosen: string
  /** What was written into a question window; null where it was a button or a menu. */
  readonly written: string | null
  readonly user: string
  readonly channel: string
  readonly locale: string
  readonly publicLocale: string
  /** Who sees the message that was pressed. */
  readonly seenBy: 'all' | 'asker'
  /** True where Discord shows whatever the bot says to the asker alone. */
  readonly isHidden: boolean
  /** True for whoever manages the server that this is used in. */
  readonly isManager: boolean
  /** True for those who may delete anybody's messages here. */
  readonly mayDelete: boolean
}

/** The name of the field in the question window. */
const FIELD = 'question'

/** What a press is answered with: always something, also where the button is of another version, or of nobody's. */
export function answerToPress(pressed: Pressed, desk: Desk): Told {
  const { locale, user, channel } = pressed
  const press = readPress(pressed.customId)
  switch (press?.action) {
    case 'context':
      return at(desk, press.place, locale, (passage) => privately(renderContext(passage, locale)))
    case 'more':
      return at(desk, press.place, locale, (passage) =>
        statement(desk, passage, press.page, locale, 'message'),
      )
    case 'turn':
      return at(desk, press.place, locale, (passage) =>
        statement(desk, passage, press.page, locale, 'update'),
      )
    case 'person':
      return at(desk, pressed.chosen, locale, (passage) => statement(desk, passage, 0, locale, 'message'))
    case 'share':
      return at(desk, press.place, locale, (passage) => share(desk, passage, press.closest, pressed))
    case 'follow-up':
      return pressed.written === null
        ? at(desk, press.place, locale, () => questionWindow(pressed))
        : ask(desk, { user, channel, text: pressed.written, about: press.place }, pressed)
    case 'closest':
      return closest(desk, press.places, locale)
    case 'who':
      return tellWho(desk, undefined, locale)
    case 'run':
      return ask(desk, { user, channel, text: press.question }, pressed)
    case 'which':
      return ask(desk, { user, channel, text: press.question, speaker: pressed.chosen }, pressed)
    case 'why':
      return pressed.isManager
        ? privately(renderWhy(why(desk.library(), { text: press.question }), locale))
        : privately(renderNotice(({ notice }) => notice.managersOnly, locale))
    case 'delete':
      return press.asker === user || pressed.mayDelete
        ? { kind: 'delete' }
        : privately(renderNotice(({ notice }) => notice.notYours, locale))
    case undefined:
      return gone(locale)
  }
}

/** What is done with a passage; where the article has changed since, that is said instead, with its text of today. */
function at(desk: Desk, place: PlaceKey, locale: string, tell: (passage: Passage) => Told): Told {
  const found = desk.ground().places.find(place)
  switch (found.kind) {
    case 'same':
      return tell(found.passage)
    case 'changed':
      return privately(renderChanged(found.passage, locale))
    case 'gone':
      return gone(locale)
  }
}

function gone(locale: string): Told {
  return privately(renderNotice(({ notice }) => notice.gone, locale))
}

function statement(
  desk: Desk,
  passage: Passage,
  page: number,
  locale: string,
  kind: 'message' | 'update',
): Told {
  const statements = statementsBy(passage, desk.library())
  const own = statements.findIndex(
    ({ source, start }) => source === passage.source && start === passage.start,
  )
  // Statements of new articles may have come in between: the page to turn to is the one that the button was made for.
  const number = kind === 'update' && own >= 0 ? own : Math.min(page, Math.max(0, statements.length - 1))
  const reply = renderStatement(statements, number, locale)
  const rows = underStatement(statements, number, desk.ground(), locale)
  return kind === 'update' ? { kind, reply, rows } : { kind, reply, rows, seenBy: 'asker' }
}

/** The same passage for all to see. */
function share(desk: Desk, passage: Passage, closest: boolean, { user, publicLocale }: Pressed): Told {
  const answer = { kind: 'answer', passage, closest, confidence: 1, passages: [passage] } as const
  const audience = {
    seenBy: 'all',
    asker: user,
    locale: publicLocale,
    shares: false,
    explains: null,
  } as const
  return { kind: 'message', seenBy: 'all', ...shown(answer, desk.ground(), audience) }
}

function closest(desk: Desk, places: readonly PlaceKey[], locale: string): Told {
  const { places: known } = desk.ground()
  const passages = places
    .map((place) => known.find(place))
    .flatMap((found) => (found.kind === 'same' ? [found.passage] : []))
  return passages.length === 0 ? gone(locale) : privately(renderClosest(passages, locale))
}

/** A window to write a question into: replies to an answer to a slash command arrive without their text. */
function questionWindow({ customId, locale }: Pressed): Told {
  const { buttons } = phrasesFor(locale)
  return {
    kind: 'modal',
    modal: {
      custom_id: customId,
      title: label(buttons.askTitle, LIMITS.modalTitle),
      components: [
        {
          type: ComponentType.Label,
          label: label(buttons.askLabel, LIMITS.textInputLabel),
          component: {
            type: ComponentType.TextInput,
            custom_id: FIELD,
            style: TextInputStyle.Short,
            required: true,
            max_length: LIMITS.content,
          },
        },
      ],
    },
  }
}

/** The answer to a question, seen by whoever sees what was pressed. */
function ask(desk: Desk, question: Question, pressed: Pressed): Told {
  const { user, seenBy, isHidden, locale, publicLocale } = pressed
  const language = seenBy === 'asker' ? locale : publicLocale
  const audience = { seenBy, asker: user, locale: language, shares: !isHidden, explains: null }
  return { kind: 'message', seenBy, ...desk.ask(question, audience) }
}

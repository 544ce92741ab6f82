import { ButtonStyle, ComponentType, type APIButtonComponent, type APISelectMenuOption } from 'discord.js'
import type { Answer, Outcome, Passage, Refusal } from '../../answer/answer.ts'
import { quotedPeople, statementsOf } from '../../answer/statements/statements.ts'
import type { Library } from '../../library/library.ts'
import { label, LIMITS } from '../../render/fit.ts'
import { phrasesFor } from '../../render/phrases.ts'
import { nameAt, quote } from '../../render/quote.ts'
import { shownInLine } from '../../render/shown.ts'
import { linkTo } from '../../render/text-fragment.ts'
import type { Row } from '../told.ts'
import type { Places } from './places.ts'
import { customIdOf, type Press } from './press.ts'

/** What the buttons under a message are made from. */
export interface Ground {
  readonly library: Library
  readonly places: Places
}

/** Who sees the message, who asked for it, and in which language its buttons are. */
export interface Audience {
  readonly seenBy: 'all' | 'asker'
  readonly asker: string
  readonly locale: string | undefined
  /** True where what only the asker sees can be shown to all. */
  readonly shares: boolean
  /** The question, for whoever manages the server and may see what decided; null for everybody else. */
  readonly explains: string | null
}

/** Four in a row: more wrap on a telephone. */
const IN_ROW = 4
/** Passages that "Closest passages" shows: as many as their keys fit into one custom_id. */
const CLOSEST = 3

/** What can be pressed under an answer or a refusal. */
export function rowsUnder(outcome: Outcome, ground: Ground, audience: Audience): Row[] {
  return outcome.kind === 'answer'
    ? underAnswer(outcome, ground, audience)
    : underRefusal(outcome, ground, audience)
}

function underAnswer({ passage, closest }: Answer, ground: Ground, audience: Audience): Row[] {
  const { seenBy, asker, locale, shares, explains } = audience
  const { buttons } = phrasesFor(locale)
  const place = ground.places.keyOf(passage)
  const name = nameOf(passage)
  const hasMore = name !== '' && statementsBy(passage, ground.library).length > 1
  const link = linkTo(passage.source.article.url, quote(passage.source.article, passage).text)
  return rows([
    [
      press(buttons.context, { action: 'context', place }),
      ...(hasMore
        ? [press(buttons.more(name), { action: 'more', place, page: pageOf(passage, ground.library) })]
        : []),
      press(buttons.followUp, { action: 'follow-up', place }),
      ...(link === null ? [] : [opens(buttons.openArticle, link)]),
    ],
    [
      seenBy === 'all' ? press(buttons.delete, { action: 'delete', asker }) : null,
      seenBy === 'asker' && shares ? press(buttons.share, { action: 'share', place, closest }) : null,
      explains === null ? null : press(buttons.why, { action: 'why', question: explains }),
    ],
  ])
}

function underRefusal({ passages, suggestions }: Refusal, ground: Ground, audience: Audience): Row[] {
  const { buttons } = phrasesFor(audience.locale)
  const places = passages.slice(0, CLOSEST).map((passage) => ground.places.keyOf(passage))
  const deletes =
    audience.seenBy === 'all' ? [press(buttons.delete, { action: 'delete', asker: audience.asker })] : []
  const isAnyone = ground.library.people.some(({ quoted }) => quoted > 0)
  return rows([
    questions(suggestions),
    [
      ...(places.length > 0 ? [press(buttons.closest, { action: 'closest', places })] : []),
      ...(isAnyone ? [press(buttons.who, { action: 'who' })] : []),
      ...deletes,
    ],
  ])
}

/** The button that takes away what all see. */
export function deletion({ seenBy, asker, locale }: Audience): Row[] {
  return seenBy === 'all'
    ? rows([[press(phrasesFor(locale).buttons.delete, { action: 'delete', asker })]])
    : []
}

/** Buttons that ask these questions. */
export function underHelp(suggestions: readonly string[]): Row[] {
  return rows([questions(suggestions)])
}

/** Buttons that turn to the statement before and after number `at` of those of whoever speaks at `passage`. */
export function underStatement(
  statements: readonly Passage[],
  at: number,
  { places }: Ground,
  locale: string | undefined,
): Row[] {
  const { buttons } = phrasesFor(locale)
  const turn = (text: string, page: number) => {
    const passage = statements[page]
    return passage === undefined ? [] : [press(text, { action: 'turn', place: places.keyOf(passage), page })]
  }
  return rows([[...turn(buttons.previous, at - 1), ...turn(buttons.next, at + 1)]])
}

/** A menu of the people who are quoted; each opens what that person says. */
export function underWho(
  { library, places }: Ground,
  article: string | undefined,
  locale: string | undefined,
): Row[] {
  const options = quotedPeople(library, article).flatMap(({ person }): APISelectMenuOption[] => {
    const [passage] = statementsOf(library, person, article)
    const name = passage === undefined ? '' : nameOf(passage)
    if (passage === undefined || name === '') return []
    return [{ label: label(name, LIMITS.selectOptionLabel), value: places.keyOf(passage) }]
  })
  const unique = [...new Map(options.map((option) => [option.value, option])).values()]
  const id = customIdOf({ action: 'person' })
  if (unique.length === 0 || id === null) return []
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: id,
          placeholder: phrasesFor(locale).buttons.choosePerson,
          options: unique.slice(0, LIMITS.selectOptions),
        },
      ],
    },
  ]
}

/** Everything that whoever speaks in `passage` says, in the order of the articles. */
export function statementsBy({ source, speaker }: Passage, library: Library): Passage[] {
  if (speaker === null) return []
  const article = library.articles.indexOf(source)
  const person = library.people.findIndex(({ as }) =>
    as.some((place) => place.article === article && place.speaker === speaker),
  )
  return person < 0 ? [] : statementsOf(library, person)
}

/** The number of the statement after the one that `passage` is of, or the first where it is of the last. */
function pageOf(passage: Passage, library: Library): number {
  const statements = statementsBy(passage, library)
  const own = statements.findIndex(
    ({ source, start, end }) => source === passage.source && start <= passage.start && passage.start < end,
  )
  return (own + 1) % statements.length
}

/** The name of whoever says this, on one line; empty where nobody is named. */
export function nameOf({ source, speaker }: Passage): string {
  const at = speaker === null ? undefined : source.speakers[speaker]?.name
  const name = at === undefined ? null : nameAt(source.article, at)
  return name === null ? '' : shownInLine(name.text).trim()
}

/** True for a question that a button can show and ask whole. */
export function isPressable(question: string): boolean {
  return question.length <= LIMITS.buttonLabel && customIdOf({ action: 'run', question }) !== null
}

function questions(suggestions: readonly string[]): (APIButtonComponent | null)[] {
  return suggestions
    .filter(isPressable)
    .map((question) => press(question, { action: 'run', question }, ButtonStyle.Primary))
}

function press(
  text: string,
  meaning: Press,
  style: ButtonStyle.Secondary | ButtonStyle.Primary = ButtonStyle.Secondary,
): APIButtonComponent | null {
  const id = customIdOf(meaning)
  if (id === null) return null
  return { type: ComponentType.Button, style, label: label(text, LIMITS.buttonLabel), custom_id: id }
}

function opens(text: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: label(text, LIMITS.buttonLabel), url }
}

/** Rows without what does not fit, and without rows that are empty. */
function rows(wanted: readonly (readonly (APIButtonComponent | null)[])[]): Row[] {
  return wanted.flatMap((buttons) => {
    const components = buttons.filter((button) => button !== null).slice(0, IN_ROW)
    return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }]
  })
}

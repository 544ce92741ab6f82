import { ComponentType, type APISelectMenuOption } from 'discord.js'
import type { Asked } from '../../answer/answer.ts'
import { why } from '../../answer/why.ts'
import { nameWords } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { label, LIMITS } from '../../render/fit.ts'
import { renderNotice } from '../../render/pages/replies.ts'
import { phrasesFor } from '../../render/phrases.ts'
import { quote } from '../../render/quote.ts'
import { shownInLine } from '../../render/shown.ts'
import type { Shown } from '../told.ts'
import { customIdOf } from './press.ts'
import { deletion, type Audience } from './rows.ts'

/**
 * Which of several people of one name is meant, to be chosen from a menu; null where the question is about one, or about
 * nobody, or too long for the menu to carry.
 */
export function whichPerson(library: Library, asked: Asked, audience: Audience): Shown | null {
  const { locale } = audience
  const id = customIdOf({ action: 'which', question: asked.text })
  if (id === null || !namesSeveral(library, asked.speaker ?? asked.text)) return null
  const { people, onlyTheirs } = why(library, asked, { top: 1 })
  const names = [...new Set(people)]
  if (!onlyTheirs || !shareSurname(library, names) || names.length > LIMITS.selectOptions) return null
  const options = names.map((name) => optionFor(library, name))
  return {
    reply: renderNotice(({ notice }) => notice.whichPerson, locale),
    rows: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: id,
            placeholder: phrasesFor(locale).buttons.choosePerson,
            options,
          },
        ],
      },
      ...deletion(audience),
    ],
  }
}

/** True where a word of the question ends the names of several people: most questions end here. */
function namesSeveral({ called, people }: Library, text: string): boolean {
  return nameWords(text).some(({ word }) => {
    const so = (called.get(word) ?? []).filter(
      (person) => nameWords(people[person]?.name ?? '').at(-1)?.word === word,
    )
    return so.length > 1
  })
}

/** True for two or more persons of full names that end alike; a ministry and its minister are no such people. */
function shareSurname({ people }: Library, names: readonly string[]): boolean {
  const surnames = new Set<string | undefined>()
  for (const name of names) {
    const words = nameWords(name)
    if (words.length < 2 || !people.some((person) => person.name === name && person.kind === 'person'))
      return false
    surnames.add(words.at(-1)?.word)
  }
  return names.length > 1 && surnames.size === 1
}

/** The name, and below it the role that an article gives. */
function optionFor({ people, articles }: Library, name: string): APISelectMenuOption {
  const option = {
    label: label(shownInLine(name), LIMITS.selectOptionLabel),
    value: name.slice(0, LIMITS.selectOptionValue),
  }
  for (const { article, speaker } of people.find((person) => person.name === name)?.as ?? []) {
    const source = articles[article]
    const role = source?.speakers[speaker]?.role
    if (source === undefined || role === null || role === undefined) continue
    const { text } = quote(source.article, role)
    return { ...option, description: label(shownInLine(text), LIMITS.selectOptionDescription) }
  }
  return option
}

import type { Library } from '../../library/library.ts'
import { label, LIMITS } from '../../render/fit.ts'
import { shownInLine } from '../../render/shown.ts'
import type { Choice } from '../told.ts'

/** Something that may be chosen, ready to be compared with what is typed. */
interface Pick {
  readonly choice: Choice
  /** What is compared: as it is written but for case, and without accents; a blank before each word. */
  readonly written: string
  readonly folded: string
}

/** What may be chosen for the options of a command, by what the articles have. */
export interface Picker {
  readonly speakers: readonly Pick[]
  readonly articles: readonly Pick[]
}

/** Who is quoted, those with most sentences first, and the articles by title; the value of one is its id. */
export function pickerOf({ people, articles }: Library): Picker {
  const quoted = people.filter((person) => person.quoted > 0).sort((a, b) => b.quoted - a.quoted)
  return {
    speakers: picks(quoted.map(({ name }) => ({ name, value: name }))),
    articles: picks(articles.map(({ article }) => ({ name: article.title, value: article.id }))),
  }
}

/** Questions that the articles answer. */
export function questionChoices(questions: readonly string[], typed: string): Choice[] {
  return matching(picks(questions.map((question) => ({ name: question, value: question }))), typed)
}

function picks(choices: readonly Choice[]): Pick[] {
  const unique = [...new Map(choices.map((choice) => [choice.value, choice])).values()]
  return unique
    .filter(({ name, value }) => name.trim() !== '' && value.length <= LIMITS.choiceValue)
    .map((choice) => ({ choice, written: ` ${spaced(choice.name)}`, folded: ` ${folded(choice.name)}` }))
}

/**
 * Those that begin with what was typed, then those of which a word does, in any case; then the same where accents and
 * punctuation don't matter.
 */
export function matching(list: readonly Pick[], typed: string): Choice[] {
  const [written, plain] = [` ${spaced(typed)}`, ` ${folded(typed)}`]
  const ways: ((pick: Pick) => boolean)[] = [
    (pick) => pick.written.startsWith(written),
    (pick) => pick.written.includes(written),
    (pick) => pick.folded.startsWith(plain),
    (pick) => pick.folded.includes(plain),
  ]
  const ranked: Choice[][] = ways.map(() => [])
  for (const pick of list) {
    const rank = ways.findIndex((fits) => fits(pick))
    if (rank >= 0) ranked[rank]!.push(pick.choice)
  }
  return ranked
    .flat()
    .slice(0, LIMITS.autocompleteChoices)
    .map(({ name, value }) => ({ name: label(shownInLine(name), LIMITS.choiceName), value }))
}

/**
 * The id of the article that somebody means who typed a title, or a part of one that fits no other, instead of choosing; what
 * was typed where there is none.
 */
export function articleMeant({ articles }: Picker, typed: string): string {
  const plain = ` ${folded(typed)}`
  const meant = articles.find(({ choice, folded: title }) => choice.value === typed || title === plain)
  const fitting = typed === '' || meant !== undefined ? [] : matching(articles, typed)
  return meant?.choice.value ?? (fitting.length === 1 ? fitting[0]!.value : typed)
}

/** Enough of a name to tell it from others. */
const LONGEST_NAME = 300

function spaced(text: string): string {
  return text.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The words of a text, without accents and case, one blank between them. */
function folded(text: string): string {
  const plain = text.slice(0, LONGEST_NAME).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

import type { Library } from '../../library/library.ts'
import { label, LIMITS } from '../../render/fit.ts'
import { shownInLine } from '../../render/shown.ts'
import type { Choice } from '../told.ts'

/** Who is quoted, those with most sentences first, as far as they match what was typed. */
export function speakerChoices({ people }: Library, typed: string): Choice[] {
  const names = people
    .filter(({ quoted }) => quoted > 0)
    .sort((a, b) => b.quoted - a.quoted)
    .map(({ name }) => ({ name, value: name }))
  return matching(names, typed)
}

/** The articles by title; the value is the article's id. */
export function articleChoices({ articles }: Library, typed: string): Choice[] {
  return matching(
    articles.map(({ article }) => ({ name: article.title, value: article.id })),
    typed,
  )
}

/** Questions that the articles answer. */
export function questionChoices(questions: readonly string[], typed: string): Choice[] {
  return matching(
    questions.map((question) => ({ name: question, value: question })),
    typed,
  )
}

/** Those that begin with what was typed, then those of which a word does; accents, case and punctuation don't matter. */
function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = folded(typed)
  const starts: Choice[] = []
  const words: Choice[] = []
  for (const choice of choices) {
    const name = folded(choice.name)
    if (name.startsWith(wanted)) starts.push(choice)
    else if (name.includes(` ${wanted}`)) words.push(choice)
  }
  return unique([...starts, ...words])
    .filter(({ name, value }) => name.trim() !== '' && value.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.autocompleteChoices)
    .map(({ name, value }) => ({ name: label(shownInLine(name), LIMITS.choiceName), value }))
}

function unique(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()]
}

/** Enough of a name to tell it from others. */
const LONGEST_NAME = 300

/** The words of a text, without accents and case, one blank between them. */
function folded(text: string): string {
  const plain = text.slice(0, LONGEST_NAME).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

import type { Library, Person } from '../library/library.ts'
import { isProperName, nameWords } from '../library/name-words.ts'
import { wordSet } from '../text/word-set.ts'
import { describesOne } from './people/meant.ts'
import { whoIs, type Scope } from './people/who.ts'
import type { AskedWord } from './question/asked-words.ts'
import type { Question, Topic } from './question/question.ts'

const openers = wordSet('the his her their')
/** "The mayor of Quillport" */
const inside = wordSet('of for')
const LONGEST = 5
/** Of so many in a question, the first, people are looked up. */
const MOST = 4

/**
 * The topics, with the surname of whoever a description among them means as another way to say it: of "Why did the mayor resign?"
 * a sentence that calls the mayor Lee has the mayor. Descriptions that fit several people, or nobody known by name, stay as they are.
 */
export function withNames(
  library: Library,
  { text, words }: Question,
  scope: Scope,
  topics: readonly Topic[],
): Topic[] {
  const names = new Map<number, string>()
  for (const [from, to] of descriptions(words)) {
    const described = text.slice(words[from]?.start, words[to - 1]?.end)
    const surname = surnameOf(library, described, scope)
    if (surname !== null) for (const { start } of words.slice(from + 1, to)) names.set(start, surname)
  }
  return topics.map((topic) => {
    const name = names.get(topic.asked.start)
    return name === undefined ? topic : { ...topic, meaning: [...topic.meaning, name] }
  })
}

/** Runs of words that may describe somebody: "the" and what follows, as far as the next small word. */
function descriptions(words: readonly AskedWord[]): [number, number][] {
  const starts = words.flatMap(({ word }, i) => (openers.has(word) ? [i] : [])).slice(0, MOST)
  return starts.flatMap((from): [number, number][] => {
    let to = from + 1
    while (to < words.length && to - from <= LONGEST && (!words[to]!.stop || inside.has(words[to]!.word)))
      to += 1
    while (words[to - 1]?.stop && to > from + 1) to -= 1
    const runs: [number, number][] = []
    // The verb behind it is no part of it, and nothing tells it: "the mayor resign".
    for (let end = to; end > from + 1; end -= 1) if (!words[end - 1]?.stop) runs.push([from, end])
    return runs
  })
}

const past = wordSet('former ex late retired then')

/** The stem of the last name of the one person whom these words describe, or null; "the mayor" is not the former one where both are there. */
function surnameOf(library: Library, described: string, scope: Scope): string | null {
  // What was brought to somebody stands beside their name as well.
  if (!describesOne(described)) return null
  const who = whoIs(library, described, scope)
  if (who === null || who.by !== 'description') return null
  const all = who.people.flatMap((index) => library.people[index] ?? [])
  const now = nameWords(described).some(({ word }) => past.has(word))
    ? all
    : all.filter((each) => !isPast(each))
  const [person, another] = now.length > 0 ? now : all
  if (person?.kind !== 'person' || another !== undefined || !isProperName(person.name)) return null
  return nameWords(person.name).at(-1)?.stem ?? null
}

function isPast({ aliases }: Person): boolean {
  return aliases.some(({ kind, words }) => kind !== 'name' && words.some(({ word }) => past.has(word)))
}

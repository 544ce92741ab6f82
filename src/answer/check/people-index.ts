import type { Person } from '../../library/library.ts'
import type { Span } from '../../text/span.ts'
import { foldedWords } from './fold.ts'

/** What is asked of a person here. */
export type Named = Pick<Person, 'name' | 'kind' | 'as'>

/** Finds the people of a library in a text, by full name or by surname. */
export interface PeopleIndex {
  readonly people: readonly Named[]
  /** The folded last word of a name → the people who have it, with all the words of their names. */
  readonly byLastWord: ReadonlyMap<
    string,
    readonly { readonly person: number; readonly name: readonly string[] }[]
  >
  /** "article:speaker" → person. */
  readonly ofSpeaker: ReadonlyMap<string, number>
}

/** Builds the index. */
export function peopleIndex(people: readonly Named[]): PeopleIndex {
  const byLastWord = new Map<string, { person: number; name: string[] }[]>()
  const ofSpeaker = new Map<string, number>()
  for (const [person, { name, as }] of people.entries()) {
    const words = foldedWords(name).map(({ folded }) => bare(folded))
    const last = words.at(-1)
    if (last !== undefined) byLastWord.set(last, [...(byLastWord.get(last) ?? []), { person, name: words }])
    for (const { article, speaker } of as) ofSpeaker.set(`${article}:${speaker}`, person)
  }
  return { people, byLastWord, ofSpeaker }
}

/** Who a speaker of an article is; null for somebody whom the library does not count among its people. */
export function personOf({ ofSpeaker }: PeopleIndex, article: number, speaker: number): number | null {
  return ofSpeaker.get(`${article}:${speaker}`) ?? null
}

/**
 * The people whom the text names within `span`, in order: anybody by the full name, persons also by a surname with a
 * capital ("May said", not "may have said"). A full name is nobody else's surname.
 */
export function peopleIn(index: PeopleIndex, text: string, span: Span): number[] {
  const found = new Set<number>()
  const words = foldedWords(text, span)
  for (const [i, { folded, start }] of words.entries()) {
    const ending = index.byLastWord.get(bare(folded)) ?? []
    const isFull = ({ name }: { readonly name: readonly string[] }) =>
      name.every((word, k) => bare(words[i - name.length + 1 + k]?.folded ?? '') === word)
    const capital = /\p{Lu}/u.test(text.charAt(start))
    const full = ending.filter((one) => isFull(one) && (one.name.length > 1 || capital))
    const surname = ending.filter(({ person }) => capital && index.people[person]?.kind === 'person')
    for (const { person } of full.some(({ name }) => name.length > 1) ? full : [...full, ...surname])
      found.add(person)
  }
  return [...found]
}

/** Without the possessive: "Holm's" is Holm. */
function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

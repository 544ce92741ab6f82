import type { Library, Person } from '../../library/library.ts'
import type { Alternative, QueryTerm } from '../../search/query.ts'
import { isProperName } from '../../library/name-words.ts'
import { knowsTerm } from '../../search/search.ts'
import { nearWords } from '../../search/spelling.ts'
import { membersOf } from '../../text/terms/members.ts'
import { synonymsOf } from '../../text/terms/synonyms.ts'
import { isIn, type Scope } from '../people/who.ts'
import type { Topic } from '../question/question.ts'

/** Spellings less alike than this are other words. */
const ALIKE = 0.85
/** What a sentence that says in one word what the question says in an idiom counts. */
const SAME = 0.8
/** What one of a class counts where the question names the class. */
const MEMBER = 0.6
/** Of so many words of a question, the first, spellings are looked up; each costs a walk over all words. */
const MOST_RESPELLED = 8

/** The terms to look for, each with what may stand in a sentence instead. */
export function termsFor(library: Library, topics: readonly Topic[], scope: Scope): QueryTerm[] {
  let respelled = 0
  return topics.map(({ asked: { term, word, capital }, weight, meaning, kind }) => {
    const same = [...meaning, ...surnamesOf(library, word, scope)].map((each) => ({
      term: each,
      weight: SAME,
    }))
    const members = (kind === 'noun' ? membersOf(term) : [])
      .filter((each) => knowsTerm(library.index, each))
      .map((each) => ({ term: each, weight: MEMBER }))
    const instead = [...same, ...members, ...synonymsOf(term)]
    const known = [term, ...instead.map((each) => each.term)].some((each) => knowsTerm(library.index, each))
    if (known || respelled === MOST_RESPELLED) return { term, weight, instead }
    respelled += 1
    return { term, weight, instead: [...spellings(library, word, capital), ...instead] }
  })
}

/** A first name that more people have stands for none of them. */
const MOST_NAMESAKES = 3

/** For the first name of somebody in the articles ("hillary"), the last ones, by which the articles go on. */
function surnamesOf(library: Library, word: string, scope: Scope): string[] {
  if (!library.names.has(word)) return []
  const surnames = new Set<string>()
  for (const index of library.called.get(word) ?? []) {
    const person = library.people[index]
    if (person?.kind !== 'person' || !isProperName(person.name) || !isIn(person, scope)) continue
    const named = person.aliases.find(({ kind, words }) => kind === 'name' && words.length > 1)
    if (!named?.words.some((each) => each.word === word)) continue
    const last = named.words.at(-1)
    if (last && last.word !== word && isTheirsAlone(library, index, last.word, scope)) surnames.add(last.stem)
  }
  return surnames.size > MOST_NAMESAKES ? [] : [...surnames]
}

/** True where nobody else has the surname: "Ann" is no other Lee. */
function isTheirsAlone(library: Library, person: number, surname: string, scope: Scope): boolean {
  return !(library.called.get(surname) ?? []).some((index) => {
    const other = library.people[index]
    return index !== person && other?.kind === 'person' && isIn(other, scope) && hasSurname(other, surname)
  })
}

function hasSurname({ aliases }: Person, surname: string): boolean {
  return aliases.some(
    ({ kind, words }) => kind === 'name' && words.length > 1 && words.at(-1)?.word === surname,
  )
}

/** For a word that no article has, those spelled much like it ("Carly" is not "early"); for a name, names only. */
function spellings(library: Library, word: string, name: boolean): Alternative[] {
  const fits = (near: string) => near[0] === word[0] && (!name || library.names.has(near))
  return nearWords(library.index, word, 3)
    .filter((near) => near.similarity >= ALIKE && fits(near.word))
    .map(({ term, similarity }) => ({ term, weight: similarity }))
}

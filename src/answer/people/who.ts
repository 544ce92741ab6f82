import { nameWords, type NameWord } from '../../library/name-words.ts'
import type { Alias, Library, Person } from '../../library/library.ts'
import { termsOf } from '../../text/terms.ts'
import { nearWords } from '../../search/spelling.ts'
import { lookUp } from '../../text/tags/lexicon.ts'
import { opensDescription } from './description.ts'
import { kinOf } from './kin.ts'
import { otherTitle } from './short-titles.ts'
import { isTitle, titleNear } from './titles.ts'

/** Whom a name or description in a question stands for. */
export interface Who {
  /** Indices into the library's people, in their order; more than one where two share what was asked. Never empty. */
  readonly people: readonly number[]
  /** How the words met: a name, a description ("the ministry"), a part of a longer name, a name put right. */
  readonly by: 'name' | 'description' | 'part' | 'spelling'
}

/** Which articles count: indices into the library's; null for all. */
export type Scope = ReadonlySet<number> | null

/**
 * The people whom these words of a question name ("Carter", "the top diplomat", "jonson"), or null where the articles
 * in scope have nobody so called. What fits best counts alone: a full alias before a surname, a name before a description.
 */
export function whoIs(library: Library, words: string, scope: Scope): Who | null {
  const found = whoIsCalled(library, words, scope)
  const other = found === null ? otherTitle(words.slice(0, LONGEST)) : null
  return other === null ? found : whoIsCalled(library, other, scope)
}

function whoIsCalled(library: Library, words: string, scope: Scope): Who | null {
  const asked = nameWords(words)
  if (asked.length === 0) return null
  const owned = akinOf(library, words, scope)
  if (owned !== undefined) return owned
  const [what = ''] = words.trim().split(/ (?:of|from) /, 1)
  const described = opensDescription(what) && /(?:^| )\p{Ll}[^ ]*$/u.test(what)
  const found = best(library, asked, scope, described)
  if (found) return found
  const spelled = asked.map((word) => respelled(library, word))
  const put = spelled.every((word, i) => word === asked[i]) ? null : best(library, spelled, scope, described)
  if (put) return { people: put.people, by: 'spelling' }
  const plain = hasName(what) ? null : akin(library, asked, scope, false)
  return plain ?? (described ? akin(library, asked, scope, true) : null)
}

/** What is longer names nobody, in UTF-16 units. */
const LONGEST = 120

/** "Clinton's spokeswoman", "the mayor's wife" */
const OWNED = /^(.*\p{L})(?:['’]s|(?<=s)['’]) ((?:\p{Ll}[\p{L}-]* )*\p{Ll}[\p{L}-]*)$/u

/**
 * Whom somebody's relation or aide is ("Clinton's spokeswoman"): those whom the articles describe by both, never that somebody;
 * undefined where the words are of no such form.
 */
function akinOf(library: Library, words: string, scope: Scope): Who | null | undefined {
  const [, owner, what] = OWNED.exec(words.trim().slice(0, LONGEST)) ?? []
  if (owner === undefined || what === undefined) return undefined
  const last = nameWords(what).at(-1)
  if (!last || / of /.test(owner) || !(isTitle(last.word) || kinOf(last.stem).size > 0)) return undefined
  const owners = new Set(whoIs(library, owner, scope)?.people)
  const asked = nameWords(owner).filter(({ word }) => !isTitle(word))
  const heads = new Set([last.stem, ...kinOf(last.stem)])
  const people = candidates(library, [...heads], scope).filter((index) => {
    if (owners.has(index)) return false
    const called = (library.people[index]?.aliases ?? []).flatMap((alias) => alias.words)
    const has = (stem: string) => called.some((each) => each.stem === stem)
    return [...heads].some(has) && asked.some(({ stem }) => has(stem))
  })
  return people.length === 0 ? null : { people, by: 'description' }
}

/** True where a word is written like a name; "the CEO" names nobody. */
function hasName(words: string): boolean {
  return termsOf(words).some(({ start, end, term }) => {
    const word = words.slice(start, end)
    return /^\p{Lu}/u.test(word) && !(word === word.toUpperCase() && kinOf(term).size > 0)
  })
}

/** Those whom articles describe by words akin to these: "the sheriff's office" for "the police". */
function akin(library: Library, asked: readonly NameWord[], scope: Scope, beside: boolean): Who | null {
  const ways = asked.map(({ stem }) => new Set([stem, ...kinOf(stem)]))
  const keys = ways.flatMap((way) => [...way])
  const people = candidates(library, keys, scope).filter((index) => {
    const called = (library.people[index]?.aliases ?? []).filter(({ kind }) => beside || kind !== 'beside')
    const stems = new Set(called.flatMap(({ words }) => words.map(({ stem }) => stem)))
    return ways.every((way) => [...way].some((stem) => stems.has(stem)))
  })
  return people.length === 0 ? null : { people, by: 'description' }
}

/** Looked at, at most: a description that fits more people describes nobody. */
const MOST_PEOPLE = 400

function best(library: Library, asked: readonly NameWord[], scope: Scope, described: boolean): Who | null {
  const fits: { readonly index: number; readonly person: Person; readonly fit: number }[] = []
  const keys = asked.flatMap(({ word, stem }) => [word, stem])
  for (const index of candidates(library, keys, scope)) {
    const person = library.people[index]
    const fit = person ? fitOf(asked, person) : 0
    if (person && fit > 0 && (fit !== BESIDE || described)) fits.push({ index, person, fit })
  }
  if (fits.length === 0) return null
  const top = Math.max(...fits.map(({ fit }) => fit))
  const known = new Set(
    fits.flatMap(({ person, fit }) => (fit === top ? person.as.map(({ article }) => article) : [])),
  )
  // The Lee whom one article calls "Lee" is not the Lee of another: a surname stands for both.
  const elsewhere = ({ as }: Person) => !as.some(({ article }) => known.has(article))
  const meant = fits.filter(({ person, fit }) => fit === top || (fit >= SURNAME && elsewhere(person)))
  const by = top >= NAMED ? 'name' : top >= DESCRIBED || top === BESIDE ? 'description' : 'part'
  return { people: meant.map(({ index }) => index), by }
}

/** Whoever is called by one of the words, those called by the rarest first; indices in order. */
function candidates(library: Library, keys: readonly string[], scope: Scope): number[] {
  const lists = [...new Set(keys)]
    .map((key) => library.called.get(key) ?? [])
    .sort((a, b) => a.length - b.length)
  const found = new Set<number>()
  for (const list of lists) {
    for (const index of list) {
      if (found.size === MOST_PEOPLE) break
      const person = library.people[index]
      if (person && isIn(person, scope)) found.add(index)
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** True where an article in scope has the person. */
export function isIn(person: Person, scope: Scope): boolean {
  return scope === null || person.as.some(({ article }) => scope.has(article))
}

const EXACT = 6
const SURNAME = 5
const NAMED = 4
const DESCRIBED = 2
const BESIDE = 0.5

/** How well the words fit a person: 0 not at all, 6 where an article calls the person exactly so. */
function fitOf(asked: readonly NameWord[], { aliases, kind }: Person): number {
  const names = aliases.filter((alias) => alias.kind === 'name')
  if (names.some(({ words }) => sameWords(words, asked))) return EXACT
  // "The sheriff's office" is not any office.
  const plain = kind === 'organisation' ? asked : asked.filter(({ word }) => !isTitle(word))
  const named = plain.length === 0 ? 0 : Math.max(0, ...names.map((alias) => nameFit(plain, alias, kind)))
  if (named >= NAMED) return named
  if (aliases.some((alias) => alias.kind !== 'beside' && allIn(asked, alias.words))) return DESCRIBED + 1
  const called = aliases.filter((alias) => alias.kind !== 'beside').flatMap(({ words }) => words)
  if (allIn(asked, called)) return DESCRIBED
  const beside = aliases.flatMap(({ words }) => words)
  return named > 0 || !allIn(asked, beside) ? named : BESIDE
}

/** 5 for the surname or the head of a longer name, 4 for a first name, 1 for another part, 0 where a word is no part. */
function nameFit(asked: readonly NameWord[], { words }: Alias, kind: Person['kind']): number {
  if (!asked.every(({ word }) => words.some((each) => each.word === word))) return 0
  if (asked.some(({ word }) => word === words.at(-1)?.word)) return SURNAME
  return kind === 'person' && asked.some(({ word }) => word === words[0]?.word) ? NAMED : 1
}

function sameWords(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return a.length === b.length && a.every(({ word }, i) => word === b[i]?.word)
}

function allIn(asked: readonly NameWord[], known: readonly NameWord[]): boolean {
  return asked.every(({ stem }) => known.some((each) => each.stem === stem))
}

/** The word as the articles spell it, where they have one spelled much like it and none spelled so; of a title's ("congresman") as all do. */
function respelled(library: Library, asked: NameWord): NameWord {
  if (library.names.has(asked.word) || asked.word.length < 4) return asked
  const title = lookUp(asked.word) === null ? titleNear(asked.word) : undefined
  if (title !== undefined) return { word: title, stem: termsOf(title)[0]!.term }
  const near = nearWords(library.index, asked.word, 4).find(
    ({ word, similarity }) => similarity >= 0.8 && word[0] === asked.word[0] && library.names.has(word),
  )
  return near ? { word: near.word, stem: near.term } : asked
}

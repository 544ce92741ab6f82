import type { Span } from '../text/span.ts'
import type { AttributedArticle, NameAt, Speaker } from '../attribution/attribution.ts'
import { acronymsOf } from './acronyms.ts'
import { isProperName, nameWords, type NameWord } from './name-words.ts'
import { stateBehind } from './states.ts'

/** One way in which articles call somebody. */
export interface Alias {
  /** `beside`: not what somebody is called, but what stands beside the name ("Ann Lee, who studies owls in Quill,"). */
  readonly kind: 'name' | 'description' | 'beside'
  readonly words: readonly NameWord[]
}

/** One person or organisation, across articles. */
export interface Person {
  /** The fullest name in an article's own words. */
  readonly name: string
  readonly kind: Speaker['kind']
  /** Where this person speaks or is named: indices into `articles` and that article's `speakers`. */
  readonly as: readonly { readonly article: number; readonly speaker: number }[]
  /** The distinct ways in which the articles call this person, pronouns left out. */
  readonly aliases: readonly Alias[]
  /** How many sentences of the articles are this person's. */
  readonly quoted: number
}

const pronouns = new Set(
  'he she they it him her them his hers their theirs its himself herself themselves itself i we you me us who'.split(
    ' ',
  ),
)

/** The name of a speaker in the words of the article or of its front matter. */
export function nameOf({ article }: AttributedArticle, at: NameAt): string {
  return at === 'author' ? (article.author ?? '') : article.text.slice(at.start, at.end)
}

/** What an article calls one of its speakers. */
export interface Called {
  readonly name: string
  readonly kind: Speaker['kind']
  /** Speakers of other articles with the same are the same person; null of a single name. */
  readonly shared: string | null
  /** How many sentences of the article are this speaker's. */
  readonly quoted: number
  readonly ways: readonly Way[]
  /** The aliases of a person of whom no other article tells: of most. */
  readonly alone: readonly Alias[]
}

/** What an article calls each of its speakers, in their order. */
export type Calls = readonly Called[]

/** One way in which an article calls somebody; the kind is null where other articles decide it. */
interface Way {
  readonly key: string
  readonly kind: Alias['kind'] | null
  readonly words: readonly NameWord[]
}

/** What an article calls its speakers: all that `peopleOf` needs to know of it. */
export function callsIn(source: AttributedArticle): Calls {
  const quoted = quotedBy(source)
  return source.speakers.map((speaker, index) => {
    const name = nameOf(source, speaker.name)
    const words = nameWords(name).map(({ word }) => word)
    const full = words.length > 1 || speaker.kind === 'organisation'
    const ways = waysOf(source, speaker)
    return {
      name,
      kind: speaker.kind,
      shared: full ? `${speaker.kind} ${words.join(' ')}` : null,
      quoted: quoted[index] ?? 0,
      ways,
      alone: aliasesOf([ways]),
    }
  })
}

/**
 * The people of all articles, in order of first mention. Across articles only the same full name (two words or more,
 * or an organisation's) is the same person: two Johnsons must not become one.
 */
export function peopleOf(articles: readonly Calls[]): Person[] {
  const people: Draft[] = []
  const byName = new Map<string, Draft>()
  articles.forEach((calls, article) => {
    calls.forEach((called, speaker) => {
      const { name, kind, shared, quoted } = called
      let draft = shared === null ? undefined : byName.get(shared)
      if (draft?.as.at(-1)?.article === article) draft = undefined
      if (!draft) {
        draft = { name, kind, as: [], calls: [], quoted: 0 }
        people.push(draft)
        if (shared !== null) byName.set(shared, draft)
      }
      draft.as.push({ article, speaker })
      draft.quoted += quoted
      draft.calls.push(called)
    })
  })
  return people.map(({ name, kind, as, calls, quoted }) => {
    const [only] = calls
    const aliases = only && calls.length === 1 ? only.alone : aliasesOf(calls.map(({ ways }) => ways))
    return { name, kind, as, aliases, quoted }
  })
}

interface Draft {
  name: string
  kind: Speaker['kind']
  as: { article: number; speaker: number }[]
  calls: Called[]
  quoted: number
}

function quotedBy({ speakers, sentences }: AttributedArticle): number[] {
  const counts = speakers.map(() => 0)
  for (const { speaker } of sentences) if (speaker !== null) counts[speaker] = (counts[speaker] ?? 0) + 1
  return counts
}

/** With these begins what is told of somebody besides name and role. */
const TELLING = /,? (?:who|whom|whose|which)\b| --? | [–—] /

function waysOf(source: AttributedArticle, speaker: Speaker): Way[] {
  const ways = new Map<string, Way>()
  const add = (text: string, kind: Way['kind']) => {
    const words = nameWords(text)
    if (words.every(({ word }) => pronouns.has(word))) return
    const key = words.map(({ word }) => word).join(' ')
    if (!ways.has(key)) ways.set(key, { key, kind, words })
  }
  const { text } = source.article
  const name = nameOf(source, speaker.name)
  // "Ann Lee, who beat Cole in 2016": whoever has a name is not called by what else is told of her.
  const called = (mention: string) => (isProperName(name) ? (mention.split(TELLING, 1)[0] ?? '') : mention)
  add(name, 'name')
  if (speaker.role) add(text.slice(speaker.role.start, speaker.role.end), 'description')
  for (const { start, end } of speaker.mentions) add(called(text.slice(start, end)), null)
  const short = speaker.kind === 'organisation' ? acronymsOf(name) : []
  for (const letters of short) add(letters, 'name')
  if (speaker.kind !== 'person') return [...ways.values()]
  const around = speaker.mentions.slice(0, MOST_BESIDE).flatMap((mention): Way[] => {
    const words = beside(text, mention).flatMap(nameWords)
    return words.length > 0 ? [{ key: 'beside ' + mention.start, kind: 'beside', words }] : []
  })
  return [...ways.values(), ...around]
}

function aliasesOf(articles: readonly (readonly Way[])[]): Alias[] {
  const aliases = new Map<string, Alias>()
  for (const ways of articles) {
    for (const { key, kind, words } of ways) {
      // What stands beside a name says who that is in each article anew.
      if (kind !== 'beside' && aliases.has(key)) continue
      aliases.set(key, { kind: kind ?? (isShortForm(words, aliases) ? 'name' : 'description'), words })
    }
  }
  return [...aliases.values()]
}

/** Beside so many mentions of a person one looks: who somebody is stands where the name stands first. */
const MOST_BESIDE = 3
/** So many characters before and after a name may tell who that is. */
const REACH = 80

/** What stands before a name without punctuation between, and what stands behind it between commas or after "of", and the state of a politician. */
function beside(text: string, { start, end }: Span): string[] {
  const before = /[^,.;:!?"“”()\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  const after = /^((?: [KQ]C| MP)?, [^,.;:!?"“”()\n]+)[,.]/.exec(text.slice(end, end + REACH))?.[1] ?? ''
  const of =
    /^ of (?:the )?(\p{Lu}[^\s,.;:!?]*(?: \p{Lu}[^\s,.;:!?]*)?)/u.exec(text.slice(end, end + REACH))?.[1] ??
    ''
  return [before.split(' ').slice(-5).join(' '), after, of, stateBehind(text.slice(end, end + REACH))]
}

/** True where every word is one of a name's: "Carter" of "Nick Carter". */
function isShortForm(words: readonly NameWord[], aliases: ReadonlyMap<string, Alias>): boolean {
  for (const { kind, words: known } of aliases.values()) {
    if (kind === 'name' && words.every(({ word }) => known.some((each) => each.word === word))) return true
  }
  return false
}

import type { Library } from '../../library/library.ts'
import type { Expects, Hit, Query } from '../../search/query.ts'
import { evidence } from '../ranking/evidence/evidence.ts'
import { lookAt, soughtOf, withStandIns } from '../ranking/features/look.ts'
import { nearOf } from '../ranking/features/near.ts'
import { rivalOf } from './rival.ts'
import { ABOUT, asksForDeed, MAYBE, theirsOf, TOLD } from '../ranking/features/theirs.ts'
import { isUntimely } from '../ranking/features/wording.ts'
import { stems } from '../question/asked-words.ts'
import { isPlainSaying } from '../question/speech-verbs.ts'
import { describesOne, isSpoken, mayBeMeant } from '../people/meant.ts'
import { quotedIn } from '../people/quoted.ts'
import type { Request } from '../request.ts'
import { lackingOf } from './lacking.ts'
import { weigh, type Weighed } from './weighed.ts'

/** What speaks for and against the best sentence; each from 0 to 1. */
export interface Signs {
  /** How much of the question it has, each word weighed by how rare it is in this one article; 1 for three rare words. */
  readonly matched: number
  /** How much of the question neither it nor the sentences around it have, weighed alike. */
  readonly missing: number
  /** By how much it leads the next. */
  readonly margin: number
  /** How far it holds the kind of thing asked for. */
  readonly evidence: number
  /** 1 where it lacks the date or number that was asked for, or who did what it tells of; less where neither it nor what follows has a word that gives a reason. */
  readonly lacking: number
  /** 1 where somebody's words were asked for and it is theirs, on a matter that the question names. */
  readonly own: number
  /** 1 where somebody's words were asked for, and it neither is nor tells of them; 0.5 where it may, or is theirs on another matter. */
  readonly others: number
  /** The share of the question's names and numbers that it, its speaker and the sentences around it lack. */
  readonly nameless: number
  /** 1 where one of them stands nowhere in the article. */
  readonly unnamed: number
  /** 1 where it speaks of what was asked about as another's: "British soldiers" where American ones were asked about. */
  readonly rival: number
  /** The share of the question that is nouns which it lacks. */
  readonly nounless: number
  /** The share of the question that is verbs which neither it nor the sentences around it have. */
  readonly verbless: number
  /** 1 where neither it nor the sentences around it have any word of the question but names. */
  readonly astray: number
  /** 1 where a date, number or name that may be the answer stands far from the question's words. */
  readonly apart: number
  /** 1 where the question asks what will be and it speaks of nothing to come. */
  readonly untimely: number
  /** 1 where somebody's words were asked for and the articles have one statement of theirs, less for more. */
  readonly single: number
  /** 1 where three tenths of the article or more are somebody's words, as in news, of which people ask what it holds; less for less. */
  readonly quoting: number
}

/** The signs of nothing found. */
const nothing: Signs = {
  matched: 0,
  missing: 1,
  margin: 0,
  evidence: 0,
  lacking: 0,
  own: 0,
  others: 0,
  nameless: 1,
  unnamed: 1,
  rival: 0,
  nounless: 1,
  verbless: 1,
  astray: 1,
  apart: 0,
  untimely: 0,
  single: 0,
  quoting: 0,
}

/** So much matched, or missing, is as good as all: three words that stand in one sentence of thirty each. */
const ENOUGH = 10

/** What one can point at in a sentence. */
const pointed: ReadonlySet<Expects> = new Set<Expects>(['who', 'where', 'when', 'how-many', 'how-much'])

/** Nearer than this is near (`nearOf`). */
const APART = 0.4

/** The signs of a ranking's first hit; `query` is what was searched for. */
export function signsOf(library: Library, request: Request, query: Query, hits: readonly Hit[]): Signs {
  const [best, next] = hits
  if (!best) return nothing
  const look = lookAt(soughtOf(library, request, query), best)
  const held = evidence(look.text, look.words, look.wanted)
  const words = weigh(library, request, query, best).filter((_, i) => !isAsking(request, i))
  const level = theirsOf(library, request, best)
  const names = words.filter(({ kind }) => kind === 'name')
  const content = words.filter(({ kind }) => kind !== 'name')
  // A statement on nobody but whom the title names may call them "he".
  const onTopic =
    words.some(({ has }) => has) ||
    (content.length === 0 && (words.length === 0 || words.some(({ near, headed }) => near || headed)))
  const all = sum(words, ({ idf }) => idf)
  return {
    // Whoever asks for anything that somebody said has all of it in the first statement.
    matched: words.length === 0 ? 1 : enough(words, ({ has }) => has),
    missing: enough(words, ({ near }) => !near),
    margin: words.length === 0 ? 1 : Math.min(1, Math.max(0, best.score - (next?.score ?? 0))),
    evidence: held,
    lacking: lackingOf(look, held),
    own: level === 1 && onTopic ? 1 : 0,
    others: request.strict ? othersOf(request, best, level, onTopic) : anothersOf(library, request, best),
    nameless: share(
      sum(names, ({ near }) => (near ? 0 : 1)),
      names.length,
    ),
    unnamed: names.some(({ near, headed, stands }) => !near && !headed && !stands) ? 1 : 0,
    rival: rivalOf(look),
    nounless: share(
      sum(words, ({ kind, has, idf }) => (kind === 'noun' && !has ? idf : 0)),
      all,
    ),
    verbless: share(
      sum(words, ({ kind, near, idf }) => (kind === 'verb' && !near ? idf : 0)),
      all,
    ),
    astray: content.length > 0 && !content.some(({ near }) => near) ? 1 : 0,
    apart: pointed.has(request.expects) && nearOf(withStandIns(look)) < APART ? 1 : 0,
    untimely: isUntimely(look) ? 1 : 0,
    single: singleOf(library, request),
    quoting: quotingOf(library, best),
  }
}

/** True for "think" in "What does Lee think?": any words of Lee's answer that. */
function isAsking({ strict, question: { subject, words }, topics }: Request, i: number): boolean {
  const asked = topics[i]?.asked
  return strict && asked !== undefined && asked === words[subject?.verb ?? -1] && isPlainSaying(asked.term)
}

const mind = stems('think believe feel')

function isOfMind(verb: string | undefined): boolean {
  return verb !== undefined && mind.has(verb)
}

/**
 * How far the sentence has nothing of the words that were asked for. What somebody did answers "What did Lee promise?",
 * surely where the sentence has the promise, but never "What did Lee say?".
 */
function othersOf({ question }: Request, best: Hit, level: number, onTopic: boolean): number {
  if (level >= TOLD) return onTopic ? 0 : 0.5
  if (level >= MAYBE && onTopic) return 0.5
  const verb = question.words[question.subject?.verb ?? -1]?.term
  // What somebody thinks of a thing is told of them as well.
  if (level >= ABOUT && onTopic && isOfMind(verb)) return 0.5
  if (level < ABOUT || !asksForDeed(question)) return 1
  return best.matched.some(({ term }) => term === verb) ? 0 : 0.5
}

/**
 * How far a sentence is another's, where the words of somebody whom nobody here is known to be were asked for by what they are.
 * One person's words are nobody else's; of voters or a survey ("What do voters think?") the article tells as well, or others do.
 */
function anothersOf(library: Library, { stranger, called }: Request, best: Hit): number {
  if (!stranger || called === null || mayBeMeant(library, called, best)) return 0
  if (describesOne(called)) return 1
  return isSpoken(library, best) ? 0.5 : 0
}

function singleOf(library: Library, { strict, who, scope }: Request): number {
  if (!strict) return 0
  const statements = quotedIn(library, who?.people ?? [], scope)
  return statements > 0 ? 1 / statements : 0
}

/** With more of somebody's words than the first share an article may be a report; with the second it is one. */
const [SOME, MANY] = [0.1, 0.3]

function quotingOf(library: Library, { article }: Hit): number {
  const sentences = library.articles[article]?.sentences ?? []
  const said = sentences.filter(({ speaker }) => speaker !== null).length
  return Math.min(1, Math.max(0, (share(said, sentences.length) - SOME) / (MANY - SOME)))
}

function enough(words: readonly Weighed[], which: (word: Weighed) => boolean): number {
  return Math.min(1, sum(words.filter(which), ({ local }) => local) / ENOUGH)
}

function sum<T>(all: readonly T[], worth: (each: T) => number): number {
  return all.reduce((total, each) => total + worth(each), 0)
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

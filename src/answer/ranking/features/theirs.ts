import type { AttributedArticle, Speaker } from '../../../attribution/attribution.ts'
import type { Library } from '../../../library/library.ts'
import { isProperName, nameWords } from '../../../library/name-words.ts'
import type { Hit } from '../../../search/query.ts'
import { contains, type Span } from '../../../text/span.ts'
import { isRelayedBy, tells, type Place } from '../../people/relays.ts'
import { isPlainSaying } from '../../question/speech-verbs.ts'
import type { Question } from '../../question/question.ts'
import type { Request } from '../../request.ts'
import { textOf } from '../sentence-text.ts'

/** Others tell of their words. */
export const TOLD = 0.8
/** Somebody says it whom the article doesn't name there: it may be theirs, who are quoted elsewhere. */
export const MAYBE = 0.6
/** The sentence is about them: it may tell what they did. */
export const ABOUT = 0.5
/** It names them. */
const NAMED = 0.2
/** So far into a sentence stands what it is about, in UTF-16 units. */
const OPENING = 40

/** How far a hit is the words of whoever's words were asked for: 1 it is, 0 it has nothing to do with them. */
export function theirsOf(library: Library, request: Request, hit: Hit): number {
  if (!request.strict) return 0
  const level = theirs(library, request, hit)
  return level < ABOUT && tellsAll(library, request, hit) ? ABOUT : level
}

/** True for "What did Lee promise …?", which what Lee did answers, and not "What did Lee say …?". */
export function asksForDeed({ subject, words }: Question): boolean {
  const verb = words[subject?.verb ?? -1]?.term
  return verb !== undefined && !isPlainSaying(verb)
}

/** True where the sentence, whoever says it, names them and has every word of a question that asks for more than words. */
function tellsAll(library: Library, { called, question }: Request, hit: Hit): boolean {
  if (called === null || hit.matched.length === 0 || hit.missing.length > 0 || !asksForDeed(question))
    return false
  const names = nameWords(textOf(library, hit))
  return nameWords(called).every(({ word }) => names.some((each) => each.word === word))
}

/** The same of any sentence by its place, whatever it has of the question, for a request that asks for somebody's words. */
export function theirs(library: Library, { who, called }: Request, place: Place): number {
  const { article, sentence } = place
  const source = library.articles[article]
  const span = source?.article.sentences[sentence]
  if (!source || !span) return 0
  const speakers = new Set(who?.people.flatMap((person) => speakersIn(library, article, person)))
  if (speakers.has(source.sentences[sentence]?.speaker ?? -1)) return 1
  if (saysInside(source, span, speakers)) return 1
  if (called !== null) {
    if (isRelayedBy(library, called, place)) return 1
    if (tells(textOf(library, place), called)) return TOLD
  }
  const starts = [...speakers].flatMap((speaker) => startsIn(span, source.speakers[speaker]))
  const speak = who?.people.some((person) => (library.people[person]?.quoted ?? 0) > 0) === true
  // "The senator, who backs Cole, said" is not Cole.
  if (starts.length === 0 && speak && isUnnamed(source, sentence)) return MAYBE
  if (starts.length === 0) return 0
  return Math.min(...starts) - span.start <= OPENING ? ABOUT : NAMED
}

/** True of the words of one person whom the article only describes there ("the senator"), or of whoever "she" is. */
function isUnnamed({ article, speakers, sentences }: AttributedArticle, sentence: number): boolean {
  const said = sentences[sentence]
  if (!said || said.attribution === null) return false
  const speaker = speakers[said.speaker ?? -1]
  if (speaker === undefined) return true
  if (speaker.kind !== 'person' || speaker.name === 'author') return false
  return !isProperName(article.text.slice(speaker.name.start, speaker.name.end))
}

function speakersIn({ people }: Library, article: number, person: number): number[] {
  return (people[person]?.as ?? []).flatMap((each) => (each.article === article ? [each.speaker] : []))
}

/** True where one of them says a part of the sentence, which as a whole is another's or nobody's. */
function saysInside({ attributions }: AttributedArticle, span: Span, speakers: ReadonlySet<number>): boolean {
  return attributions.some(
    ({ speaker, source, cue }) =>
      speaker !== null && speakers.has(speaker) && [source, cue].some((each) => each && contains(span, each)),
  )
}

function startsIn(span: Span, speaker: Speaker | undefined): number[] {
  return (speaker?.mentions ?? []).flatMap((each) => (contains(span, each) ? [each.start] : []))
}

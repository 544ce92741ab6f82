import type { AttributedArticle } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import type { Passage } from '../answer.ts'
import { claimsIn, signatureOf, wholeClaim, FEWEST_WORDS, type Claim } from './claims.ts'
import type { Change } from './compare.ts'
import { isOpenly } from './left-out.ts'
import { nearest } from './nearest.ts'
import { peopleIndex, type Named, type PeopleIndex } from './people-index.ts'
import { atOrBefore, findExact, idsOf, phraseIndex, type PhraseIndex } from './phrase-index.ts'
import { speakerVerdict, type SpeakerVerdict } from './speaker-verdict.ts'

/** What checking needs of a library. Built once for it, where somebody checks a quotation. */
export interface CheckIndex {
  readonly phrases: PhraseIndex
  readonly people: PeopleIndex
}

/** What the articles have of one claim. `claim` indexes the checked text. Nothing here says "true" or "false". */
export type Verdict =
  | {
      readonly kind: 'verbatim'
      readonly claim: Span
      /** The sentences in which the words stand. */
      readonly passage: Passage
      /** False where the claim is a part of these sentences. */
      readonly whole: boolean
      readonly speaker: SpeakerVerdict
    }
  | {
      /** `shortened`: all of its words stand there in this order, and it says where it leaves others out. */
      readonly kind: 'differs' | 'shortened'
      readonly claim: Span
      readonly passage: Passage
      readonly changes: readonly Change[]
      readonly speaker: SpeakerVerdict
    }
  | { readonly kind: 'absent'; readonly claim: Span }

/** What a checked text gets. Empty `verdicts`: it has no words enough to look for. */
export interface Check {
  /** The checked text, which the claims and changes index. */
  readonly text: string
  readonly verdicts: readonly Verdict[]
}

/** How many places of the same words are looked at for the one whose speaker is claimed. */
const MOST_PLACES = 50

/** Builds what `checkQuote` needs: time and memory in proportion to the articles. */
export function checkIndex(library: {
  readonly articles: readonly AttributedArticle[]
  readonly people: readonly Named[]
}): CheckIndex {
  return { phrases: phraseIndex(library.articles), people: peopleIndex(library.people) }
}

/**
 * Looks for all words of a message, or for what it quotes, in the articles: word for word, shortened, changed, or not at
 * all; and by whom. The same index and text give the same verdicts.
 */
export function checkQuote(index: CheckIndex, text: string): Check {
  const whole = wholeClaim(text)
  const exact = whole.words.length >= FEWEST_WORDS ? verbatim(index, text, whole, null) : null
  if (exact !== null) return { text, verdicts: [exact] }
  const signature = signatureOf(text)
  const verdicts = claimsIn(text, signature).map(
    (claim): Verdict =>
      verbatim(index, text, claim, signature) ??
      changed(index, text, claim, signature) ?? { kind: 'absent', claim: spanOf(claim) },
  )
  const alike = verdicts.every(({ kind }) => kind === 'absent') ? changed(index, text, whole, null) : null
  return { text, verdicts: alike === null ? verdicts : [alike] }
}

function verbatim(index: CheckIndex, text: string, claim: Claim, signature: Span | null): Verdict | null {
  const { phrases } = index
  const ids = idsOf(
    phrases,
    claim.words.map(({ folded }) => folded),
  )
  const places = findExact(phrases, ids, MOST_PLACES).map((first) => {
    const from = atOrBefore(phrases.sentenceStarts, first)
    const to = atOrBefore(phrases.sentenceStarts, first + ids.length - 1) + 1
    const { passage, speaker } = judged(index, text, claim, signature, from, to)
    const length = phrases.sentenceStarts[to]! - phrases.sentenceStarts[from]!
    return { passage, speaker, whole: length === ids.length }
  })
  const best =
    places.find(({ speaker }) => speaker.kind === 'as-claimed') ??
    places.find(({ passage }) => passage.speaker !== null) ??
    places[0]
  return best === undefined ? null : { kind: 'verbatim', claim: spanOf(claim), ...best }
}

function changed(index: CheckIndex, text: string, claim: Claim, signature: Span | null): Verdict | null {
  const found = nearest(index.phrases, claim)
  if (found === null) return null
  const { from, to, comparison } = found
  const judgement = judged(index, text, claim, signature, from, to)
  const { changes, gaps } = comparison
  const isShortened =
    gaps.length === changes.length && gaps.every((gap) => isOpenly(gap, text, judgement.passage.source))
  return { kind: isShortened ? 'shortened' : 'differs', claim: spanOf(claim), changes, ...judgement }
}

function judged(
  index: CheckIndex,
  text: string,
  claim: Claim,
  signature: Span | null,
  from: number,
  to: number,
): { passage: Passage; speaker: SpeakerVerdict } {
  const article = atOrBefore(index.phrases.articleSentences, from)
  const passage = passageOver(index.phrases, article, from, to)
  return { passage, speaker: speakerVerdict(index.people, { text, claim, signature }, article, passage) }
}

/** The sentences as one contiguous passage; who said it is said of the first sentence that somebody says. */
function passageOver(phrases: PhraseIndex, article: number, from: number, to: number): Passage {
  const source = phrases.articles[article]!
  const first = from - phrases.articleSentences[article]!
  const last = to - phrases.articleSentences[article]! - 1
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const spoken = numbers.find((number) => source.sentences[number]?.attribution != null)
  const sentence = spoken ?? first
  const { type, speaker, via } = source.sentences[sentence] ?? { type: 'narration', speaker: null, via: null }
  const { start } = source.article.sentences[first]!
  const { end } = source.article.sentences[last]!
  return { source, start, end, sentence, type, speaker, via, score: 1 }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

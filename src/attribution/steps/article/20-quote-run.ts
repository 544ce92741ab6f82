import { spanOf, type Reading } from '../../reading/reading.ts'
import { indexAt } from '../../reading/places.ts'
import { asksForCue, type Quote } from '../../reading/quote.ts'
import type { Span } from '../../../text/span.ts'
import { namedBefore, type Named } from './named-before.ts'
import type { Draft } from '../../draft.ts'
import type { Claims } from '../../content/ranges.ts'

/** Sentences back to which a speaker is looked for. */
const REACH = 5

/**
 * Quotations that no cue stands beside: the speaker of the quotation before goes on (in the same paragraph, or from the
 * paragraph before), or whoever the sentence before is about speaks.
 */
export function quoteRuns(reading: Reading, drafts: Draft[], claims: Claims): void {
  const { sentences } = reading.article
  const endingIn = new Map<number, number[]>()
  const end = (index: number, offset: number): void => {
    const at = indexAt(sentences, offset - 1)
    endingIn.set(at, [...(endingIn.get(at) ?? []), index])
  }
  drafts.forEach((draft, index) => end(index, lastEnd(draft)))
  for (const quote of reading.quotes) {
    if (claims.taken[quote.from] || !isSpeech(reading, quote)) continue
    const here = reading.sentenceOf[quote.from] ?? 0
    const follows = runsOn(reading, drafts, endingIn.get(here - 1) ?? [], here, quote)
    if (follows === null) {
      const named = namedBefore(reading, here) ?? spokeBefore(reading, drafts, endingIn, here, quote)
      if (named === null) continue
      drafts.push(begun(quote, named))
    } else prolong(drafts, follows, quote.span)
    claims.taken.fill(1, quote.from, quote.to)
    end(follows ?? drafts.length - 1, quote.span.end)
  }
}

/** Who spoke last in the same paragraph, or above a quotation alone in its own. */
function spokeBefore(
  reading: Reading,
  drafts: readonly Draft[],
  endingIn: ReadonlyMap<number, readonly number[]>,
  here: number,
  quote: Quote,
): Named | null {
  const source =
    saidBefore(reading, drafts, endingIn, here) ??
    (isAlone(reading, quote) ? spokeAbove(reading, drafts, endingIn, here) : null)
  return source && { source, cue: null }
}

/** Who spoke last in the same paragraph. */
function saidBefore(
  reading: Reading,
  drafts: readonly Draft[],
  endingIn: ReadonlyMap<number, readonly number[]>,
  here: number,
): Span | null {
  const { sentences } = reading.article
  for (let at = here - 1; at >= 0 && at > here - REACH; at -= 1) {
    if (sentences[at]?.block !== sentences[here]?.block) return null
    const last = endingIn.get(at)?.at(-1)
    const draft = last === undefined ? undefined : drafts[last]
    if (draft?.source && holdsQuotation(reading, draft)) return draft.source
  }
  return null
}

/** Whoever spoke last before a quotation alone in its paragraph, where the sentence above names them again or is about them. */
function spokeAbove(
  reading: Reading,
  drafts: readonly Draft[],
  endingIn: ReadonlyMap<number, readonly number[]>,
  here: number,
): Span | null {
  for (let at = here - 1; at >= 0 && at > here - REACH; at -= 1) {
    const last = endingIn.get(at)?.at(-1)
    const source = last === undefined ? undefined : drafts[last]?.source
    if (source) return names(reading, here - 1, source, at)
  }
  return null
}

/** Where the sentence has the last word of the mention, a name, or opens with a pronoun in the paragraph of what was `said` or the next: that word. */
function names(reading: Reading, sentence: number, source: Span, said: number): Span | null {
  const { sentences } = reading.article
  const from = reading.first[sentence] ?? 0
  const head = reading.low[indexAt(reading.words, source.end - 1)]
  const near = said < sentence && (sentences[said]?.block ?? 0) >= (sentences[sentence]?.block ?? 0) - 1
  if (near && /^s?he$/.test(reading.low[from] ?? '')) return spanOf(reading, from, from + 1)
  for (let at = from; at < (reading.first[sentence + 1] ?? 0); at += 1)
    if (reading.tags[at] === 'NNP' && reading.low[at] === head && (reading.quoteAt[at] ?? -1) < 0)
      return spanOf(reading, at, at + 1)
  return null
}

function begun(quote: Quote, { source, cue }: Named): Draft {
  return {
    content: [quote.span],
    source,
    cue,
    via: null,
    follows: null,
    step: 'named-before',
    words: [source],
    confidence: 0.7,
  }
}

function prolong(drafts: Draft[], index: number, span: Span): void {
  const draft = drafts[index]
  if (draft) drafts[index] = { ...draft, content: [...draft.content, span] }
}

function lastEnd(draft: Draft): number {
  return Math.max(draft.content.at(-1)?.end ?? 0, draft.cue?.end ?? 0, draft.source?.end ?? 0)
}

/** A whole sentence in marks, or more: no scrap, no title. */
function isSpeech(reading: Reading, quote: Quote): boolean {
  const sentence = reading.sentenceOf[quote.from] ?? 0
  if (reading.article.sentences[sentence]?.kind === 'heading') return false
  const floor = reading.first[sentence] ?? 0
  if (!endsSentence(reading, quote)) return false
  // "Instead, “…”"
  const lead = reading.low[floor + 1] === ',' && /^(?:RB|CC)$/.test(reading.tags[floor] ?? '') ? 2 : 1
  return quote.from - floor <= lead && (quote.ends || !quote.closed) && !quote.title && quote.size > 0
}

/** False where words behind the quotation tell something of it that no step understood. */
function endsSentence(reading: Reading, quote: Quote): boolean {
  const end = reading.first[(reading.sentenceOf[quote.to - 1] ?? 0) + 1] ?? quote.to
  // "“It is far from Elm,” which lies in the north."
  return quote.to >= end - 1 || !asksForCue(quote) || (reading.tags[quote.to] ?? '').startsWith('W')
}

/** The draft that the quotation goes on from: the last quotation of the sentence before, else its last statement. */
function runsOn(
  reading: Reading,
  drafts: readonly Draft[],
  before: readonly number[],
  here: number,
  quote: Quote,
): number | null {
  let quoted: number | null = null
  let other: number | null = null
  for (const index of before) {
    const draft = drafts[index]
    if (!draft || draft.source === null) continue
    if (holdsQuotation(reading, draft)) quoted = index
    else if (isMain(reading, draft) && !isAsking(reading, draft)) other = index
  }
  const { sentences } = reading.article
  const goesOn = sentences[here - 1]?.block === sentences[here]?.block || isAlone(reading, quote)
  return quoted ?? (goesOn ? other : null)
}

/** True where nothing but the quotation stands in its paragraph: a statement before it leads to it. */
function isAlone(reading: Reading, quote: Quote): boolean {
  const { sentences } = reading.article
  const first = reading.sentenceOf[quote.from] ?? 0
  const last = reading.sentenceOf[quote.to - 1] ?? 0
  const { block } = sentences[first] ?? {}
  return (
    sentences[first - 1]?.block !== block &&
    sentences[last + 1]?.block !== block &&
    quote.from === reading.first[first] &&
    quote.to === reading.first[last + 1]
  )
}

/** True where the draft's speaker is no relative or subordinate clause's subject. */
function isMain(reading: Reading, draft: Draft): boolean {
  const tag = reading.tags[indexAt(reading.words, draft.source?.start ?? 0) - 1]
  return tag !== 'IN' && tag !== 'WDT' && tag !== 'WP' && tag !== 'WRB'
}

/** "Reporters asked Lee about the cost." What follows is an answer. */
function isAsking({ text }: Reading, { cue }: Draft): boolean {
  return cue !== null && /(?:^| )ask(?:s|ed)?$/i.test(text.slice(cue.start, cue.end))
}

function holdsQuotation(reading: Reading, draft: Draft): boolean {
  return draft.content.some((span) => {
    const quote = reading.quotes[indexAt(reading.quoteSpans, span.start)]
    return quote !== undefined && quote.span.start >= span.start && quote.span.end <= span.end
  })
}

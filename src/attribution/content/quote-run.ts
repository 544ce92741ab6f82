import { subjectBefore } from '../grammar/subject.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { spanOf, type Reading } from '../reading/reading.ts'
import type { Quote } from '../reading/quote.ts'
import type { Draft } from '../draft.ts'
import type { Claims } from './statements.ts'

/**
 * Quotations that no cue stands beside: the speaker of the quotation before goes on (in the same paragraph, or from the
 * paragraph before), or whoever the sentence before is about speaks.
 */
export function quoteRuns(reading: Reading, drafts: Draft[], claims: Claims): void {
  for (const quote of reading.quotes) {
    if (claims.taken[quote.from] || !isSpeech(reading, quote)) continue
    const follows = runsOn(reading, drafts, quote)
    const source = follows === null ? namedBefore(reading, quote) : null
    if (follows === null && source === null) continue
    claims.taken.fill(1, quote.from, quote.to)
    const before = follows === null ? undefined : drafts[follows]
    if (before && follows !== null) {
      drafts[follows] = { ...before, content: [...before.content, quote.span] }
      continue
    }
    drafts.push({
      content: [quote.span],
      source,
      cue: null,
      via: null,
      follows,
      step: 'quote-run',
      words: source ? [source] : [],
      confidence: follows === null ? 0.7 : 0.9,
    })
  }
}

/** A whole sentence in marks, or more: no scrap, no title. */
function isSpeech(reading: Reading, quote: Quote): boolean {
  const sentence = reading.sentenceOf[quote.from] ?? 0
  if (reading.article.sentences[sentence]?.kind === 'heading') return false
  const floor = reading.first[sentence] ?? 0
  return quote.from - floor <= 1 && (quote.ends || !quote.closed) && !quote.title && quote.size > 1
}

function runsOn(reading: Reading, drafts: readonly Draft[], quote: Quote): number | null {
  const start = quote.span.start
  let last = -1
  let lastEnd = -1
  drafts.forEach((draft, index) => {
    const end = Math.max(
      ...draft.content.map((span) => span.end),
      draft.cue?.end ?? 0,
      draft.source?.end ?? 0,
    )
    if (end <= start && end > lastEnd) {
      last = index
      lastEnd = end
    }
  })
  if (last < 0) return null
  const { sentences } = reading.article
  const here = sentences[reading.sentenceOf[quote.from] ?? 0]
  const there = sentences.findLastIndex((sentence) => sentence.start < lastEnd)
  const before = (reading.sentenceOf[quote.from] ?? 0) - there
  const draft = drafts[last]
  if (!here || !draft || before > 1) return null
  if (isQuotation(reading, draft)) return last
  return here.block === sentences[there]?.block && isMain(reading, draft) ? last : null
}

/** True where the draft's speaker is no relative or subordinate clause's subject. */
function isMain(reading: Reading, draft: Draft): boolean {
  const start = draft.source?.start ?? -1
  let low = 0
  let high = reading.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const tag = reading.tags[low - 1]
  return tag !== 'IN' && tag !== 'WDT' && tag !== 'WP' && tag !== 'WRB'
}

function isQuotation(reading: Reading, draft: Draft): boolean {
  return draft.content.some((span) =>
    reading.quotes.some((quote) => quote.span.start >= span.start && quote.span.end <= span.end),
  )
}

function namedBefore(reading: Reading, quote: Quote) {
  const sentence = reading.sentenceOf[quote.from] ?? 0
  const before = sentence - 1
  const { sentences } = reading.article
  if (before < 0 || sentences[before]?.block !== sentences[sentence]?.block) return null
  const floor = reading.first[before] ?? 0
  const end = reading.first[sentence] ?? 0
  for (let at = floor + 1; at < end; at += 1) {
    if (!isFinite(reading, at)) continue
    const subject = subjectBefore(reading, at, floor)
    if (!subject) continue
    const tag = reading.tags[subject.head]
    const low = reading.low[subject.head]
    return tag === 'NNP' || low === 'he' || low === 'she' ? spanOf(reading, subject.from, subject.to) : null
  }
  return null
}

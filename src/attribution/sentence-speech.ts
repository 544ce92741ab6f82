import type { Article, Sentence } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import { indexAt } from './reading/places.ts'
import type { Attribution, SentenceSpeech } from './attribution.ts'
import { speechType } from './speech-type.ts'

/** Characters further than which two parts of an attribution are not near each other. */
const FAR = 100
/** What a speaker's attributions must cover of a sentence for it to be theirs. */
const HALF = 0.5
/** The same where the sentence opens with who speaks or with what was said, and is about nothing else. */
const LEAD_SHARE = 0.2
const NARRATION: SentenceSpeech = { type: 'narration', speaker: null, via: null, attribution: null }
const HEADING: SentenceSpeech = { type: 'heading', speaker: null, via: null, attribution: null }

/**
 * What each sentence is: it belongs to the speaker whose attributions (source and cue included) cover more than half of
 * it; headings are nobody's. `quotes`: the outermost quotations, in order; `opens`: where each sentence's main clause begins.
 */
export function sentenceSpeech(
  article: Article,
  attributions: readonly Attribution[],
  quotes: readonly Span[],
  opens: readonly number[] = [],
): SentenceSpeech[] {
  const touching = touchingSentences(article.sentences, attributions)
  return article.sentences.map((sentence, index) => {
    if (sentence.kind === 'heading') return HEADING
    const open = opens[index] ?? sentence.start
    return speechOf(article.text, sentence, open, touching[index] ?? [], attributions, quotes)
  })
}

/** For each sentence the attributions that share a character with it. */
function touchingSentences(sentences: readonly Sentence[], attributions: readonly Attribution[]): number[][] {
  const found: number[][] = sentences.map(() => [])
  attributions.forEach((attribution, index) => {
    for (const span of spansOf(attribution)) {
      for (let at = indexAt(sentences, span.start); at < sentences.length; at += 1) {
        if ((sentences[at]?.start ?? 0) >= span.end) break
        if (found[at]?.at(-1) !== index) found[at]?.push(index)
      }
    }
  })
  return found
}

function spansOf({ source, cue, content }: Attribution): Span[] {
  return [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]
}

function speechOf(
  text: string,
  sentence: Span,
  open: number,
  indices: readonly number[],
  attributions: readonly Attribution[],
  quotes: readonly Span[],
): SentenceSpeech {
  const covers = new Map<string, { size: number; best: number; bestSize: number; members: number[] }>()
  for (const index of indices) {
    const attribution = attributions[index]
    if (!attribution || endsBefore(attribution, open)) continue
    const size = covered(sentence, joined(attribution))
    const key = attribution.speaker === null ? `?${index}` : `${attribution.speaker}`
    const sum = covers.get(key) ?? { size: 0, best: index, bestSize: 0, members: [] }
    sum.size += size
    sum.members.push(index)
    if (size > sum.bestSize) {
      sum.best = index
      sum.bestSize = size
    }
    covers.set(key, sum)
  }
  let most: { size: number; best: number; members: number[] } | null = null
  for (const sum of covers.values()) if (!most || sum.size > most.size) most = sum
  const chosen = most ? attributions[most.best] : undefined
  if (!most || !chosen) return NARRATION
  const content = most.members.flatMap((index) => clip(attributions[index]?.content ?? [], sentence))
  const share = leads(sentence, open, chosen) ? LEAD_SHARE : HALF
  if (most.size <= share * (sentence.end - open)) return NARRATION
  if (content.length === 0 && most.members.every((index) => isBare(attributions[index]))) return NARRATION
  const via =
    most.members.map((index) => attributions[index]?.via ?? null).find((span) => span !== null) ?? null
  return { type: speechType(text, content, quotes), speaker: chosen.speaker, via, attribution: most.best }
}

/** A mention without a sign that it tells whose words these are ("said", "—"): a letter's signature, a label, whoever a quotation follows. */
function isBare(attribution: Attribution | undefined): boolean {
  return !attribution || attribution.cue === null
}

/** "…," said Ann Lee, who …: a sentence that opens with an attribution is about the saying, however long it tells who said it and where. */
function leads(sentence: Span, open: number, attribution: Attribution): boolean {
  const { cue } = attribution
  if (!cue || cue.end > sentence.end) return false
  const from = Math.min(...spansOf(attribution).map(({ start }) => start))
  return from <= open
}

/** "Asked whether it was old,": what somebody was asked is not what the sentence says. */
function endsBefore(attribution: Attribution, open: number): boolean {
  return spansOf(attribution).every(({ end }) => end <= open)
}

/** What lies between source, cue and content (a time, a place, an addressee) counts as theirs. */
function joined(attribution: Attribution): Span[] {
  const { source, cue, content } = attribution
  if (!source || !cue) return spansOf(attribution)
  const next = content.find((span) => span.start >= cue.end)
  const close = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
  const spans = close.end - close.start < FAR ? [close, ...content] : spansOf(attribution)
  return next && next.start - cue.end < FAR ? [...spans, { start: cue.end, end: next.start }] : spans
}

function clip(spans: readonly Span[], bounds: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end)
}

/** How many characters of `bounds` the spans cover, each counted once. */
function covered(bounds: Span, spans: readonly Span[]): number {
  let size = 0
  let reached = bounds.start
  for (const { start, end } of clip(spans, bounds).sort((a, b) => a.start - b.start)) {
    size += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return size
}

import type { SentenceSpeech } from '../../attribution/attribution.ts'
import { quotations } from '../../text/quotations.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Passage } from '../answer.ts'

/** Longer than this a quotation is not made by widening, in UTF-16 units: whoever wants more opens the article. */
const LONGEST = 900
/** What is longer is no paragraph that anybody wrote, and not worth reading for its quotation marks. */
const LONGEST_PARAGRAPH = 20_000

const OPENING = /^[\s"'“‘„«‹(–—-]*/
/** Words that join a sentence to the one before. */
const CONNECTIVE =
  /^(?:and|but|or|nor|so|yet|however|instead|otherwise|therefore|thus|hence|nevertheless|nonetheless|moreover|furthermore|besides|similarly|likewise|even so|as a result|in contrast|by contrast|on the other hand)\b/i
/** A condition or a time that was named before: "If that were to happen". */
const REFERS_BACK =
  /^(?:if|unless|until|when|once|after|before|because of|despite|in spite of) (?:that|this|it|so|not)\b/i
/** "That", "this" and "it" as what does something; not "this week", and not "it is said that". */
const DEMONSTRATIVE =
  /^(?:(?:that|this|these|those) (?:is|was|are|were|will|would|could|can|has|had|have|may|might|should|must|does|did|means?|meant|makes?|made|comes?|came|leaves?|left)\b|it (?!is\b|was\b|will\b|would\b|has\b|had\b|may\b|might\b|could\b|seems\b|appears\b|remains\b|takes\b|took\b))/i
/** Who is meant stands before; where the speaker is known, the line under the quotation says it. */
const PRONOUN = /^(?:he|she|they|his|her|their|its)\b/i

/**
 * The passage with what it needs to be understood: the whole quotation where it opens or closes a mark whose other half
 * stands in another sentence; else the sentence before, where it starts with "But", "If that were to happen", "It opened"
 * and the like. One contiguous slice of whole sentences, and only sentences of the same speaker (or of nobody, where
 * nobody speaks): nobody is given another's words. The passage itself where nothing is needed or nothing fits.
 */
export function widen(passage: Passage): Passage {
  const { article } = passage.source
  const own = article.sentences[passage.sentence]
  if (own === undefined || own.start !== passage.start || own.end !== passage.end) return passage
  const quotation = halfQuotation(passage)
  if (quotation !== null) {
    const wide = over(passage, quotation)
    if (wide !== null) return wide
  }
  if (!leansBack(passage)) return passage
  const before = article.sentences[passage.sentence - 1]
  return (before === undefined ? null : over(passage, { start: before.start, end: passage.end })) ?? passage
}

/** The quotation that the passage opens and does not close, or closes and does not open; null where there is none. */
function halfQuotation({ source: { article }, sentence, start, end }: Passage): Span | null {
  const block = article.blocks[article.sentences[sentence]?.block ?? -1]
  if (block === undefined || block.end - block.start > LONGEST_PARAGRAPH) return null
  const half = quotations(article.text, block).find(
    (quotation) =>
      quotation.depth === 0 &&
      overlaps(quotation, { start, end }) &&
      !contains({ start, end }, quotation) &&
      (contains({ start, end }, { start: quotation.start, end: quotation.start + 1 }) ||
        contains({ start, end }, { start: quotation.end - 1, end: quotation.end })),
  )
  return half ?? null
}

function leansBack({ source: { article }, start, end, speaker }: Passage): boolean {
  const text = article.text.slice(start, Math.min(end, start + 60)).replace(OPENING, '')
  if (CONNECTIVE.test(text) || REFERS_BACK.test(text) || DEMONSTRATIVE.test(text)) return true
  return speaker === null && PRONOUN.test(text)
}

/** The sentences that `span` touches together with the passage, as one passage; null where that can't be. */
function over(passage: Passage, span: Span): Passage | null {
  const { article, sentences: speech } = passage.source
  const touched = article.sentences.flatMap((sentence, i) =>
    overlaps(sentence, span) || overlaps(sentence, passage) ? [i] : [],
  )
  const start = article.sentences[touched[0] ?? -1]?.start
  const end = article.sentences[touched.at(-1) ?? -1]?.end
  if (start === undefined || end === undefined || end - start > LONGEST) return null
  const types = new Set(touched.map((i) => speech[i]?.type))
  const fits = touched.every((i) => isOf(passage, speech[i]))
  const spoken = passage.type !== 'narration'
  if (!fits || (types.has('narration') && (spoken || types.size > 1))) return null
  return { ...passage, start, end, type: types.size > 1 ? 'mixed' : passage.type }
}

/** The same speaker, by the same way. */
function isOf(passage: Passage, speech: SentenceSpeech | undefined): boolean {
  if (speech === undefined || speech.type === 'heading') return false
  return speech.speaker === passage.speaker && (speech.via === null) === (passage.via === null)
}

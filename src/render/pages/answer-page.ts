import type { Article } from '../../article/article.ts'
import type { Answer, Passage } from '../../answer/answer.ts'
import { widen } from '../../answer/statements/widen.ts'
import { beside, words, type Line, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { field, quote, speakerAt } from '../quote.ts'
import { linkTo } from '../text-fragment.ts'

/** How much is told around a quotation. Less of it where the place is short; the quotation itself is never shortened. */
export interface Detail {
  readonly link: 'sentence' | 'article' | 'none'
  readonly role: boolean
  readonly title: boolean
  /** False: the quotation does not fit; a phrase says so in its place. */
  readonly whole: boolean
}

/** From everything to next to nothing. */
export const DETAILS: readonly Detail[] = [
  { link: 'sentence', role: true, title: true, whole: true },
  { link: 'article', role: true, title: true, whole: true },
  { link: 'none', role: true, title: true, whole: true },
  { link: 'none', role: false, title: true, whole: true },
  { link: 'none', role: false, title: false, whole: true },
]

/**
 * The pages that tell an answer, the fullest first, for the first that fits to be taken: with what the sentence needs to
 * be understood, then the sentence alone; the last ones without it: where it does not fit whole, they lead to it.
 */
export function* answerPages({ passage, closest }: Answer, phrases: Catalogue): Generator<Page> {
  const opening: Page = closest ? [{ kind: 'text', phrase: phrases.answer.closest }] : []
  const wide = widen(passage)
  if (wide !== passage) yield [...opening, ...quoted(wide, phrases, DETAILS[0]!)]
  for (const whole of [true, false]) {
    for (const detail of DETAILS) yield [...opening, ...quoted(passage, phrases, { ...detail, whole })]
  }
}

/** A quotation with who said it and where it stands. */
export function quoted(passage: Passage, phrases: Catalogue, detail: Detail): Page {
  const slice: Line = detail.whole
    ? { kind: 'quote', slice: quote(passage.source.article, passage) }
    : { kind: 'text', phrase: phrases.answer.tooLong(passage.end - passage.start) }
  return [slice, attributionLine(passage, phrases, detail), sourceLine(passage, phrases, detail)]
}

/** "— **Name**, role · via Agency · direct quote" */
function attributionLine(passage: Passage, phrases: Catalogue, detail: Detail): Line {
  const said = beside([
    speakerOf(passage, phrases, detail),
    ...viaOf(passage, phrases),
    ...howOf(passage, phrases),
  ])
  return { kind: 'text', phrase: [{ ink: 'bot', text: '— ' }, ...said] }
}

function speakerOf(passage: Passage, { attribution }: Catalogue, detail: Detail): Phrase {
  if (passage.type === 'heading') return attribution.heading
  if (passage.type === 'narration') return attribution.narration
  const { article, speakers } = passage.source
  const speaker = passage.speaker === null ? undefined : speakers[passage.speaker]
  const name = speaker === undefined ? null : speakerAt(article, speaker.name)
  if (speaker === undefined || name === null) return attribution.unnamed
  if (speaker.role === null || !detail.role) return attribution.speaker(words(name, { bold: true }))
  return attribution.speakerWithRole(words(name, { bold: true }), words(quote(article, speaker.role)))
}

function viaOf({ source, via }: Passage, { attribution }: Catalogue): Phrase[] {
  return via === null ? [] : [attribution.via(words(quote(source.article, via)))]
}

function howOf({ type }: Passage, { attribution }: Catalogue): Phrase[] {
  return type === 'heading' || type === 'narration' ? [] : [attribution.how[type]]
}

/** "-# [Title](<address>) · Publisher · paragraph 3 of 9", of which the article has as much as it has. */
function sourceLine(passage: Passage, phrases: Catalogue, detail: Detail): Line {
  const { article } = passage.source
  const parts: Phrase[] = []
  if (detail.title) {
    const link = linkOf(passage, detail)
    const title = field(article, 'title')
    const masks = title !== null && canMask(title.text)
    if (title !== null) parts.push([words(title, link !== null && masks ? { link } : {})])
    if (link !== null && !masks) parts.push(phrases.answer.openArticle.map((run) => ({ ...run, link })))
    const publisher = field(article, 'publisher')
    if (publisher !== null) parts.push([words(publisher)])
  }
  const sentences = sentencesIn(passage)
  const [first, last] = [sentences[0] ?? passage.sentence, sentences.at(-1) ?? passage.sentence].map(
    (sentence) => paragraphAt(article, sentence),
  )
  if (first && last && last.number > first.number)
    parts.push(phrases.answer.paragraphs(first.number, last.number, first.of))
  else if (first) parts.push(phrases.answer.paragraph(first.number, first.of))
  if (sentences.length > 1) parts.push(phrases.answer.sentences(sentences.length))
  return { kind: 'subtext', phrase: beside(parts) }
}

/** The numbers of the sentences that a passage has whole. */
function sentencesIn({ source, start, end }: Passage): number[] {
  return source.article.sentences.flatMap((sentence, i) =>
    start <= sentence.start && sentence.end <= end ? [i] : [],
  )
}

function linkOf(passage: Passage, { link }: Detail): string | null {
  const { article } = passage.source
  return link === 'none' ? null : linkTo(article.url, link === 'sentence' ? quote(article, passage).text : '')
}

/** Discord makes no link of a text with brackets or an address in it, and shows its Markdown instead. */
export function canMask(title: string): boolean {
  return title.trim() !== '' && !title.includes('[') && !title.includes(']') && !title.includes('://')
}

/**
 * In which paragraph of how many a sentence stands. Headings are not counted, as a reader would not; null for a heading
 * and for an article whose blocks are not known.
 */
function paragraphAt(article: Article, sentence: number): { number: number; of: number } | null {
  const at = article.sentences[sentence]?.block
  if (at === undefined || article.blocks[at]?.kind !== 'paragraph') return null
  const isParagraph = (block: { kind: string }) => block.kind === 'paragraph'
  return {
    number: article.blocks.slice(0, at + 1).filter(isParagraph).length,
    of: article.blocks.filter(isParagraph).length,
  }
}

import type { Article } from '../../article/article.ts'
import type { Answer, Passage } from '../../answer/answer.ts'
import { beside, words, type Line, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { field, nameAt, quote } from '../quote.ts'
import { linkTo } from '../text-fragment.ts'

/** How much is told around a quotation. Less of it where the place is short; the quotation itself is never shortened. */
export interface Detail {
  readonly link: 'sentence' | 'article' | 'none'
  readonly role: boolean
  readonly title: boolean
}

const DETAILS: readonly Detail[] = [
  { link: 'sentence', role: true, title: true },
  { link: 'article', role: true, title: true },
  { link: 'none', role: true, title: true },
  { link: 'none', role: false, title: true },
  { link: 'none', role: false, title: false },
]

/**
 * The pages that tell an answer, the fullest first, for the first that fits to be taken. The last ones do without the
 * quotation: where it does not fit whole, they say so and lead to it.
 */
export function* answerPages(answer: Answer, phrases: Catalogue): Generator<Page> {
  const { passage } = answer
  const opening: Page = answer.closest ? [{ kind: 'text', phrase: phrases.answer.closest }] : []
  const { article } = passage.source
  for (const detail of DETAILS)
    yield [...opening, { kind: 'quote', slice: quote(article, passage) }, ...told(detail)]
  const tooLong = phrases.answer.tooLong(passage.end - passage.start)
  for (const detail of DETAILS) yield [{ kind: 'text', phrase: tooLong }, ...told(detail)]

  function told(detail: Detail): Page {
    return [attributionLine(passage, phrases, detail), sourceLine(passage, phrases, detail)]
  }
}

/** "— **Name**, role · via Agency · direct quote" */
export function attributionLine(passage: Passage, phrases: Catalogue, detail: Detail): Line {
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
  const name = speaker === undefined ? null : nameAt(article, speaker.name)
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
export function sourceLine(passage: Passage, phrases: Catalogue, detail: Detail): Line {
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
  const place = paragraphAt(article, passage.sentence)
  if (place !== null) parts.push(phrases.answer.paragraph(place.number, place.of))
  return { kind: 'subtext', phrase: beside(parts) }
}

function linkOf(passage: Passage, { link }: Detail): string | null {
  const { article } = passage.source
  return link === 'none' ? null : linkTo(article.url, link === 'sentence' ? quote(article, passage).text : '')
}

/** Discord makes no link of a text with brackets or an address in it, and shows its Markdown instead. */
function canMask(title: string): boolean {
  return title.trim() !== '' && !title.includes('[') && !title.includes(']') && !title.includes('://')
}

/**
 * In which paragraph of how many a sentence stands. Headings are not counted, as a reader would not; null for a heading
 * and for an article whose blocks are not known.
 */
export function paragraphAt(article: Article, sentence: number): { number: number; of: number } | null {
  const at = article.sentences[sentence]?.block
  if (at === undefined || article.blocks[at]?.kind !== 'paragraph') return null
  const isParagraph = (block: { kind: string }) => block.kind === 'paragraph'
  return {
    number: article.blocks.slice(0, at + 1).filter(isParagraph).length,
    of: article.blocks.filter(isParagraph).length,
  }
}

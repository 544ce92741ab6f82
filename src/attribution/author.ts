import type { Article, Sentence } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import type { Attribution, NameAt, SentenceSpeech, Speaker } from './attribution.ts'
import { bylineOf, isOpinionWord } from './formats/byline.ts'
import type { Reading } from './reading/reading.ts'

/** Sentences with "I" or "my" outside quotations from which a signed piece is its author's. */
const PERSONAL = 4
/** … and at least one in so many of the sentences that are nobody else's: a reporter who says "I" now and then reports. */
const ONE_IN = 5
const FIRST = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll", 'myself'])

/** What the author of an opinion piece says where nobody else speaks, and the speakers with the author among them. */
export interface Authored {
  readonly speakers: readonly Speaker[]
  readonly attributions: readonly Attribution[]
}

/**
 * In an opinion piece with a named author every sentence that is nobody else's is the author's own (`speechOf` tells whose
 * each one is). In other articles nothing changes.
 */
export function withAuthor(
  reading: Reading,
  speakers: readonly Speaker[],
  attributions: readonly Attribution[],
  speechOf: (attributions: readonly Attribution[]) => readonly SentenceSpeech[],
): Authored {
  const { article } = reading
  const byline = bylineOf(reading)
  const name: NameAt | null = article.author === null ? (byline?.name ?? null) : 'author'
  if (name === null) return { speakers, attributions }
  const called = nameOf(article, name)
  const speech = speechOf(attributions)
  const own = article.sentences.filter(
    // nobody's, and not about the author
    (sentence, at) => speech[at]?.type === 'narration' && !textOf(article, sentence).includes(called),
  )
  if (own.length === 0 || !(byline?.opinion || isLabelled(article) || isPersonal(reading, own)))
    return { speakers, attributions }
  const known = speakers.findIndex((speaker) => nameOf(article, speaker.name) === called)
  const author: Speaker = { kind: 'person', name, role: null, mentions: name === 'author' ? [] : [name] }
  const index = known >= 0 ? known : speakers.length
  return {
    speakers: known >= 0 ? speakers : [...speakers, author],
    attributions: [
      ...attributions.map((one) => firstPerson(article, one, index)),
      ...byBlock(own).map((content) => authored(content, index)),
    ],
  }
}

function authored(content: readonly Span[], speaker: number): Attribution {
  const why = { step: 'author', words: [] }
  return { type: 'indirect', source: null, cue: null, content, speaker, via: null, confidence: 0.85, why }
}

/** "I told him that …", "We said …" in the author's own text: nobody else can be meant. */
function firstPerson(article: Article, one: Attribution, speaker: number): Attribution {
  const says =
    one.speaker === null && one.source !== null && /^(?:I|[Ww]e)$/.test(textOf(article, one.source))
  return says ? { ...one, speaker, confidence: 0.85 } : one
}

function nameOf(article: Article, name: NameAt): string {
  return name === 'author' ? (article.author ?? '') : textOf(article, name)
}

function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end)
}

/** "Opinion: …" or "Opinion | …" in the title, "OPINION" as a heading, or an address of that department. */
function isLabelled({ title, url, blocks, text }: Article): boolean {
  if (isLabel(title)) return true
  const heads = blocks.slice(0, 4).filter(({ kind, start, end }) => kind === 'heading' && end - start < 40)
  if (heads.some(({ start, end }) => isLabel(text.slice(start, end)))) return true
  return url !== null && /\/(?:opinion|opinions|commentisfree|comment|editorials?)\//.test(url)
}

function isLabel(line: string): boolean {
  const first = /^[\p{L}-]+/u.exec(line)?.[0] ?? ''
  const behind = line.slice(first.length).trimStart()
  return isOpinionWord(first.toLowerCase()) && (behind === '' || behind[0] === ':' || behind[0] === '|')
}

/** True where the author says "I" in sentence after sentence that is nobody else's. */
function isPersonal(reading: Reading, own: readonly Sentence[]): boolean {
  const personal = new Set<number>()
  reading.low.forEach((low, at) => {
    if (FIRST.has(low) && (reading.quoteAt[at] ?? -1) < 0) personal.add(reading.sentenceOf[at] ?? 0)
  })
  const mine = new Set(own)
  let count = 0
  for (const index of personal) {
    const sentence = reading.article.sentences[index]
    if (sentence && mine.has(sentence)) count += 1
  }
  return count >= PERSONAL && count * ONE_IN >= own.length
}

function byBlock(sentences: readonly Sentence[]): Sentence[][] {
  const found: Sentence[][] = []
  for (const sentence of sentences) {
    const last = found.at(-1)
    if (last?.at(-1)?.block === sentence.block) last?.push(sentence)
    else found.push([sentence])
  }
  return found
}

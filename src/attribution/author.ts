import type { Article, Sentence } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import type { Attribution, Speaker } from './attribution.ts'
import type { Reading } from './reading/reading.ts'
import { indexAt } from './reading/places.ts'

/** How headlines and addresses of opinion pieces begin. */
const LABELS = [
  'opinion',
  'comment',
  'commentary',
  'editorial',
  'column',
  'op-ed',
  'viewpoint',
  'perspective',
  'essay',
]
/** Sentences with "I" or "my" outside quotations from which a signed piece is its author's. */
const PERSONAL = 4
const FIRST = new Set(['i', 'my', 'me', "i'm", "i've", "i'd", "i'll", 'myself'])

/** What the author of an opinion piece says where nobody else speaks, and the speakers with the author among them. */
export interface Authored {
  readonly speakers: readonly Speaker[]
  readonly attributions: readonly Attribution[]
}

/**
 * In an opinion piece with a named author every sentence that is nobody else's is the author's own. In other articles
 * nothing changes.
 */
export function withAuthor(
  reading: Reading,
  speakers: readonly Speaker[],
  attributions: readonly Attribution[],
): Authored {
  const { article } = reading
  if (article.author === null) return { speakers, attributions }
  const covered = coverage(article, attributions)
  const own = article.sentences.filter((sentence, at) => isOwn(article, sentence, covered[at] ?? 0))
  if (own.length === 0 || !(isLabelled(article) || isPersonal(reading, own)))
    return { speakers, attributions }
  const known = speakers.findIndex(
    ({ name }) => name !== 'author' && textOf(article, name) === article.author,
  )
  const author: Speaker = { kind: 'person', name: 'author', role: null, mentions: [] }
  const index = known >= 0 ? known : speakers.length
  return {
    speakers: known >= 0 ? speakers : [...speakers, author],
    attributions: [...attributions, ...byBlock(own).map((content) => authored(content, index))],
  }
}

function authored(content: readonly Span[], speaker: number): Attribution {
  const why = { step: 'author', words: [] }
  return { type: 'indirect', source: null, cue: null, content, speaker, via: null, confidence: 0.85, why }
}

function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end)
}

function isLabelled({ title, url }: Article): boolean {
  const low = title.toLowerCase()
  if (LABELS.some((label) => low === label || low.startsWith(`${label}:`) || low.startsWith(`${label} |`)))
    return true
  return url !== null && /\/(?:opinion|opinions|commentisfree|comment|editorials?)\//.test(url)
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
  return count >= PERSONAL
}

/** No heading, no sentence about the author, and not mostly covered by somebody's statement. */
function isOwn(article: Article, sentence: Sentence, covered: number): boolean {
  if (sentence.kind === 'heading' || textOf(article, sentence).includes(article.author ?? '\n')) return false
  return covered * 2 <= sentence.end - sentence.start
}

/** For each sentence, how many characters of it somebody's statements cover. */
function coverage({ sentences }: Article, attributions: readonly Attribution[]): number[] {
  const found = sentences.map(() => 0)
  for (const { content, source, cue } of attributions) {
    for (const span of [...content, source, cue]) {
      if (!span) continue
      for (let at = indexAt(sentences, span.start); at < sentences.length; at += 1) {
        const { start = 0, end = 0 } = sentences[at] ?? {}
        if (start >= span.end) break
        found[at] = (found[at] ?? 0) + Math.min(span.end, end) - Math.max(span.start, start)
      }
    }
  }
  return found
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

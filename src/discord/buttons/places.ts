import { createHash } from 'node:crypto'
import type { Passage } from '../../answer/answer.ts'
import type { AttributedArticle } from '../../attribution/attribution.ts'

/**
 * Where a passage stands, in a form that a button can carry: which article, what text it had, and the span. At most 27
 * characters, none of them "|" or ",".
 */
export type PlaceKey = string

/** What a key leads to in the articles as they are now. */
export type Found =
  | { readonly kind: 'same'; readonly passage: Passage }
  /** The article has another text now: this is what stands there today. */
  | { readonly kind: 'changed'; readonly passage: Passage }
  | { readonly kind: 'gone' }

/** The articles by the keys that places are written with. */
export interface Places {
  keyOf(passage: Passage): PlaceKey
  find(key: PlaceKey): Found
}

interface Keyed {
  readonly source: AttributedArticle
  readonly text: string
}

const KEY = /^([\w-]{6})\.([\w-]{6})\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})$/

export function placesOf(articles: readonly AttributedArticle[]): Places {
  const byId = new Map<string, Keyed>(
    articles.map((source) => [short(source.article.id), { source, text: short(source.article.text) }]),
  )
  return {
    keyOf({ source: { article }, start, end }) {
      const id = short(article.id)
      return [id, byId.get(id)?.text ?? short(article.text), start.toString(36), end.toString(36)].join('.')
    },
    find(key) {
      const [, id = '', text, start = '', end = ''] = KEY.exec(key) ?? []
      const known = byId.get(id)
      if (known === undefined) return { kind: 'gone' }
      const [from, to] = [parseInt(start, 36), parseInt(end, 36)]
      if (known.text !== text) return changedAt(known.source, from)
      const passage = passageAt(known.source, from, to)
      return passage === null ? { kind: 'gone' } : { kind: 'same', passage }
    },
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6)
}

/** The whole sentences from `start` to `end`; null where these are no sentences' bounds. */
function passageAt(source: AttributedArticle, start: number, end: number): Passage | null {
  const { sentences } = source.article
  const first = sentences.findIndex((sentence) => sentence.start === start)
  const last = sentences.findIndex((sentence) => sentence.end === end)
  const speech = source.sentences[first]
  if (speech === undefined || last < first) return null
  const { type, speaker, via } = speech
  const same = source.sentences.slice(first, last + 1).every((other) => other.type === type)
  return { source, start, end, sentence: first, type: same ? type : 'mixed', speaker, via, score: 1 }
}

/** The sentence that stands at `offset` now, or the last before it. */
function changedAt(source: AttributedArticle, offset: number): Found {
  const { sentences } = source.article
  const after = sentences.findIndex(({ end, kind }) => end > offset && kind === 'sentence')
  const at = after >= 0 ? after : sentences.findLastIndex(({ kind }) => kind === 'sentence')
  const sentence = sentences[at]
  const passage = sentence === undefined ? null : passageAt(source, sentence.start, sentence.end)
  return passage === null ? { kind: 'gone' } : { kind: 'changed', passage }
}

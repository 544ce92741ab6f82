import type { Library } from '../../library/library.ts'
import type { Hit } from '../../search/query.ts'
import { termsOf } from '../../text/terms.ts'
import { textOf } from './sentence-text.ts'

/** What the sentence before has of the question counts so much of what it would count in the sentence itself. */
const BEFORE = 0.25

/** The hit with what the sentence before it adds: "Ann Lee is a pilot. She said …" is about a pilot. */
export function withContext(library: Library, hit: Hit): Hit {
  const { article, sentence, matched, missing } = hit
  if (missing.length === 0 || sentence === 0) return hit
  const before = new Set(
    termsOf(textOf(library, { article, sentence: sentence - 1 })).map(({ term }) => term),
  )
  const total = sum(matched.map(({ weight }) => weight)) + sum(missing.map(({ idf }) => idf))
  const there = sum(missing.map(({ term, idf }) => (before.has(term) ? idf : 0)))
  const value = total > 0 ? (BEFORE * there) / total : 0
  return { ...hit, score: hit.score + value, features: [...hit.features, { name: 'before', value }] }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

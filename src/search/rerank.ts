import { coverageOf, features, type Asked, type Sentence } from './features.ts'
import type { Detailed } from './details.ts'
import type { Group } from './groups.ts'
import type { Hit, Query } from './query.ts'
import { isTheirs } from './scope.ts'

/** The second stage: the candidates as hits, scored by the table of features, best first. Ties: coverage, then document order. */
export function rerank(query: Query, groups: readonly Group[], found: readonly Detailed[]): Hit[] {
  const asked: Asked = { query, groups, total: groups.reduce((sum, { idf }) => sum + idf, 0) || 1 }
  return found
    .map((candidate) => hitOf(asked, candidate))
    .sort((a, b) => b.score - a.score || b.coverage - a.coverage || a.article - b.article || a.sentence - b.sentence)
}

function hitOf(asked: Asked, candidate: Detailed): Hit {
  const { part, has, headed, sentence } = candidate
  const theirs = isTheirs(part, asked.query, sentence)
  const known: Sentence = { ...candidate, kinds: part.segment.kinds[sentence]!, theirs }
  const row = features.map(({ name, weight, value }) => ({ name, value: weight * value(known, asked) }))
  const { groups } = asked
  return {
    article: candidate.article,
    sentence: candidate.within,
    score: row.reduce((sum, { value }) => sum + value, 0),
    coverage: coverageOf(has | headed, asked),
    matched: groups.filter(({ bit }) => (has & bit) !== 0).map(({ term, idf }) => ({ term, weight: idf })),
    missing: groups.filter(({ bit }) => (has & bit) === 0).map(({ term, idf }) => ({ term, idf })),
    features: row,
  }
}

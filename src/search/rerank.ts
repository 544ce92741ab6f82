import type { Candidate } from './candidates.ts'
import { coverageOf, features, type Asked, type Sentence } from './features.ts'
import type { Group } from './groups.ts'
import type { Hit, Query } from './query.ts'
import { isTheirs } from './scope.ts'
import { articleAt } from './segment/segment.ts'

/** The second stage: the candidates as hits, scored by the table of features, best first. Ties: coverage, then document order. */
export function rerank(query: Query, groups: readonly Group[], found: readonly Candidate[]): Hit[] {
  const asked: Asked = { query, groups, total: groups.reduce((sum, { idf }) => sum + idf, 0) || 1 }
  return found
    .map((candidate) => hitOf(asked, candidate))
    .sort((a, b) => b.score - a.score || b.coverage - a.coverage || a.article - b.article || a.sentence - b.sentence)
}

function hitOf(asked: Asked, candidate: Candidate): Hit {
  const { part, has, headed, sentence } = candidate
  const { segment, places } = part
  const place = articleAt(segment, sentence)
  const known: Sentence = {
    ...candidate,
    kinds: segment.kinds[sentence]!,
    theirs: isTheirs(part, asked.query, sentence),
  }
  const row = features.map(({ name, weight, value }) => ({ name, value: weight * value(known, asked) }))
  const { groups } = asked
  return {
    article: places[place]!,
    sentence: sentence - segment.firsts[place]!,
    score: row.reduce((sum, { value }) => sum + value, 0),
    coverage: coverageOf(has | headed, asked),
    matched: groups.filter(({ bit }) => (has & bit) !== 0).map(({ term, idf }) => ({ term, weight: idf })),
    missing: groups.filter(({ bit }) => (has & bit) === 0).map(({ term, idf }) => ({ term, idf })),
    features: row,
  }
}

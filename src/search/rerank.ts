import type { Candidate } from './candidates.ts'
import { coverageOf, features, type Asked, type Sentence } from './features.ts'
import type { Group } from './groups.ts'
import type { Hit, Query } from './query.ts'
import { placeOf, type SearchIndex } from './search.ts'

/** The second stage: the candidates as hits, scored by the table of features, best first. Ties: coverage, then document order. */
export function rerank(
  index: SearchIndex,
  query: Query,
  groups: readonly Group[],
  found: readonly Candidate[],
): Hit[] {
  const asked: Asked = { query, groups, total: groups.reduce((sum, { idf }) => sum + idf, 0) || 1 }
  return found
    .map((candidate) => hitOf(index, asked, candidate))
    .sort(
      (a, b) =>
        b.score - a.score || b.coverage - a.coverage || a.article - b.article || a.sentence - b.sentence,
    )
}

function hitOf(index: SearchIndex, asked: Asked, candidate: Candidate): Hit {
  const { segment } = candidate
  const article = placeOf(index, candidate)
  const source = index.articles[article]!
  const sentence = candidate.sentence - segment.firsts[segment.articles.indexOf(source)]!
  const speaker = source.sentences[sentence]?.speaker ?? null
  const theirs = speaker !== null && (asked.query.speakers?.get(article)?.has(speaker) ?? false)
  const known: Sentence = { ...candidate, kinds: segment.kinds[candidate.sentence]!, theirs }
  const row = features.map(({ name, weight, value }) => ({ name, value: weight * value(known, asked) }))
  const groups = asked.groups
  return {
    article,
    sentence,
    score: row.reduce((sum, { value }) => sum + value, 0),
    coverage: coverageOf(candidate.has | candidate.headed, asked),
    matched: groups
      .filter(({ bit }) => (candidate.has & bit) !== 0)
      .map(({ term, idf }) => ({ term, weight: idf })),
    missing: groups.filter(({ bit }) => (candidate.has & bit) === 0).map(({ term, idf }) => ({ term, idf })),
    features: row,
  }
}

import type { Detailed } from './details.ts'
import { coverageOf, features, type Asked } from './features.ts'
import type { Group } from '../candidates/groups.ts'
import type { Hit, Query } from '../query.ts'

/**
 * The second stage: the best `top` of the candidates as hits, scored by the table of features. Ties: coverage, then
 * document order. Features that the query is without count nothing.
 */
export function rerank(
  query: Query,
  groups: readonly Group[],
  found: readonly Detailed[],
  top: number,
): Hit[] {
  const asked: Asked = { query, groups, total: groups.reduce((sum, { idf }) => sum + idf, 0) || 1 }
  const table = features.filter(({ name }) => !query.without?.has(name))
  const scored = found.map((candidate) => {
    let score = 0
    for (const { weight, value } of table) score += weight * value(candidate, asked)
    return { candidate, score, coverage: coverageOf(candidate.has | candidate.headed, asked) }
  })
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      b.coverage - a.coverage ||
      a.candidate.article - b.candidate.article ||
      a.candidate.within - b.candidate.within,
  )
  return scored.slice(0, top).map(({ candidate, score, coverage }) => ({
    article: candidate.article,
    sentence: candidate.within,
    score,
    coverage,
    matched: groups
      .filter(({ bit }) => (candidate.has & bit) !== 0)
      .map(({ term, idf }) => ({ term, weight: idf })),
    missing: groups.filter(({ bit }) => (candidate.has & bit) === 0).map(({ term, idf }) => ({ term, idf })),
    features: table.map(({ name, weight, value }) => ({ name, value: weight * value(candidate, asked) })),
  }))
}

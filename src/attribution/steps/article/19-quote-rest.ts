import type { Draft } from '../../draft.ts'
import { indexAt } from '../../reading/places.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Claims } from '../../content/ranges.ts'

/**
 * `Lee said the port “is old. It must close.”`, `“The port is old. It must close,” according to Lee`: the other sentences
 * of a quotation belong to whoever said the one that the cue stands beside.
 */
export function quoteRests(reading: Reading, drafts: Draft[], claims: Claims): void {
  drafts.forEach((draft, index) => {
    drafts[index] = withEarlier(reading, draft, claims)
  })
  drafts.forEach((draft, index) => {
    const last = draft.content.at(-1)
    if (!last) return
    const quote = reading.quotes[indexAt(reading.quoteSpans, last.end - 1)]
    if (!quote || quote.span.start >= last.end || quote.span.end <= last.end) return
    const from = indexAt(reading.words, last.end)
    if (reading.sentenceOf[from] === reading.sentenceOf[quote.from] || claims.taken[from]) return
    let to = from
    while (to < quote.to && !claims.taken[to]) to += 1
    claims.taken.fill(1, from, to)
    const end = reading.words[to - 1]?.end ?? last.end
    drafts[index] = { ...draft, content: [...draft.content.slice(0, -1), { start: last.start, end }] }
  })
}

/** A statement that begins inside a quotation of several sentences begins with the quotation. */
function withEarlier(reading: Reading, draft: Draft, claims: Claims): Draft {
  const [head, ...rest] = draft.content
  const quote = head && reading.quotes[indexAt(reading.quoteSpans, head.start)]
  if (!quote || quote.span.start >= head.start || quote.span.end > head.end) return draft
  const from = indexAt(reading.words, head.start)
  if (reading.first[reading.sentenceOf[from] ?? 0] !== from) return draft
  for (let at = quote.from; at < from; at += 1) if (claims.taken[at]) return draft
  claims.taken.fill(1, quote.from, from)
  return { ...draft, content: [{ start: quote.span.start, end: head.end }, ...rest] }
}

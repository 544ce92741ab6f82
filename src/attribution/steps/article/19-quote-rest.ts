import type { Draft } from '../../draft.ts'
import { indexAt } from '../../reading/places.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Claims } from '../../content/ranges.ts'

/**
 * `Lee said the port “is old. It must close.”`: the later sentences of a quotation belong to whoever began it, however
 * the first stands in its sentence.
 */
export function quoteRests(reading: Reading, drafts: Draft[], claims: Claims): void {
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

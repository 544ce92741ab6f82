import { trim } from '../../content/content-end.ts'
import type { Claims, Range } from '../../content/ranges.ts'
import type { Draft } from '../../draft.ts'
import { isDash } from '../../grammar/adjunct.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isWhere } from '../../reading/capitals.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'

/** A label is short. */
const LONGEST = 8
/** A headline has no more tokens. */
const LONGEST_LINE = 30
/** Behind these a label tells where or to whom somebody spoke: "Lee at the fair: …". */
const ASIDE = wordSet('at on to in')

/**
 * "Lee: I would close the port" as the article's first line: a headline in small letters, or one without a verb that is
 * known as such. Whoever is quoted below says it; a label that nobody below goes by says nothing. In place of what other
 * steps made of the line.
 */
export function firstLine(reading: Reading, drafts: Draft[], claims: Claims): void {
  const { sentences } = reading.article
  const [line] = sentences
  const end = reading.first[1] ?? 0
  if (line?.kind !== 'sentence' || sentences[1]?.block === line.block) return
  const colon = reading.low.slice(0, LONGEST + 1).indexOf(':')
  const content = { from: colon + 1, to: trim(reading, colon + 1, end) }
  if (colon < 1 || colon >= end || end > LONGEST_LINE || content.to - content.from < 2) return
  // a transcript's turn may begin here and go on below
  const others = drafts.filter(({ content: said }) => (said.at(-1)?.end ?? 0) > line.end)
  if (others.some(({ content: said }) => (said[0]?.start ?? 0) < line.end)) return
  const label = labelAt(reading, colon)
  if (!label || isWhere(reading, label.from, label.to)) return
  if (!tells(reading, content) || !speaks(reading, label, others)) return
  claims.taken.fill(1, 0, end)
  const source = spanOf(reading, label.from, label.to)
  drafts.splice(0, drafts.length, ...others, {
    content: [spanOf(reading, content.from, content.to)],
    source,
    cue: null,
    via: null,
    follows: null,
    step: 'first-line',
    words: [source],
    confidence: 0.8,
  })
}

/** One name or noun before the colon, behind a dash and before where it was said; null where a verb or two names stand there. */
function labelAt(reading: Reading, colon: number): Range | null {
  let from = 0
  let to = colon
  for (let at = 0; at < colon; at += 1) {
    const tag = reading.tags[at]
    if (isDash(reading.low[at] ?? '')) from = at + 1
    else if (ASIDE.has(reading.low[at] ?? '') && to === colon) to = at
    else if (tag === 'CC' || tag === 'MARK' || tag === 'POS' || isFinite(reading, at)) return null
  }
  return to > from ? { from, to } : null
}

/** A verb or a quotation: more than a topic. */
function tells(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (
      (reading.quoteAt[at] ?? -1) >= 0 ||
      (reading.tags[at] ?? 'MARK').startsWith('VB') ||
      isFinite(reading, at)
    )
      return true
  return false
}

/** True where the label's last word stands in the mention of somebody who speaks below. */
function speaks(reading: Reading, { to }: Range, below: readonly Draft[]): boolean {
  const word = reading.low[to - 1] ?? ''
  return below.some(({ source }) => {
    const mention = source ? reading.text.slice(source.start, source.end).toLowerCase() : ''
    return mention
      .split(/[^\p{L}\p{N}’'-]+/u)
      .some((one) => one === word || one === `${word}s` || `${one}s` === word)
  })
}

import { nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import type { Draft } from '../../draft.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isQuoted, spanOf, type Reading } from '../../reading/reading.ts'
import { trim } from '../../content/content-end.ts'
import type { Claims, Range } from '../../content/ranges.ts'

const NOUNS =
  wordSet(`claim claims assertion assertions statement contention argument arguments warning warnings suggestion suggestions
  allegation allegations comment comments remark remarks announcement prediction insistence accusation accusations declaration
  complaint complaints answer point view position admission acknowledgment acknowledgement assurance assurances
  explanation observation revelation disclosure testimony tweet reply response criticism message proclamation conclusion question questions`)
const LINKS = wordSet('is was')
const VOWS = wordSet(
  'promise promises pledge pledges vow vows threat threats call calls offer demand demands proposal plea request',
)

const CUES: ReadonlySet<string> = new Set([...NOUNS, ...VOWS])

/** "Lee's claim that …", "his promise to …": a noun of saying with whose it is before it. */
export function nounCues(reading: Reading, sentence: number, claims: Claims): Draft[] {
  const floor = reading.first[sentence] ?? 0
  const end = reading.first[sentence + 1] ?? floor
  const found: Draft[] = []
  for (let at = floor + 1; at + 2 < end; at += 1) {
    const low = reading.low[at] ?? ''
    if (!CUES.has(low) || claims.taken[at] || isQuoted(reading, at)) continue
    if (!(reading.tags[at] ?? 'MARK').startsWith('NN')) continue
    const vows = VOWS.has(low)
    // "Lee's answer was that …"
    const links = LINKS.has(reading.low[at + 1] ?? '') && reading.low[at + 2] === 'that'
    const start = links ? at + 2 : at + 1
    const opener = reading.low[start]
    const opens =
      opener === 'that'
        ? links || reading.tags[start] === 'IN'
        : vows && opener === 'to' && reading.tags[start + 1] === 'VB'
    if (!opens || claims.taken[start]) continue
    const source = possessor(reading, at, floor)
    if (!source) continue
    const limit = links ? end : clauseEnd(reading, start, end, claims, opener === 'to')
    const to = trim(reading, start, limit)
    claims.taken.fill(1, start, to)
    const span = spanOf(reading, source.from, source.to)
    const cue = spanOf(reading, at, start)
    found.push({
      content: [spanOf(reading, start, to)],
      source: span,
      cue,
      via: null,
      follows: null,
      step: 'noun-cue',
      words: [span, cue],
      confidence: 0.75,
    })
  }
  return found
}

/** His, her, their, or a noun phrase with 's, with adjectives between. */
function possessor(reading: Reading, noun: number, floor: number): Range | null {
  let at = noun - 1
  while (
    at > floor &&
    (reading.tags[at] === 'JJ' ||
      reading.tags[at] === 'CD' ||
      reading.tags[at] === 'JJR' ||
      reading.tags[at] === 'JJS' ||
      reading.tags[at] === 'RBS' ||
      reading.tags[at] === 'NN')
  )
    at -= 1
  const low = reading.low[at]
  if (reading.tags[at] === 'PRP$' && low !== 'its' && low !== 'our' && low !== 'your')
    return { from: at, to: at + 1 }
  if (reading.tags[at] !== 'POS') return null
  const phrase = nounPhraseBefore(reading, at, floor)
  return phrase ? { from: phrase.from, to: phrase.to } : null
}

/** A that-clause in the middle of a sentence ends before the main clause's verb or a mark. */
function clauseEnd(reading: Reading, from: number, end: number, claims: Claims, infinitive: boolean): number {
  let verbs = infinitive ? 1 : 0
  for (let at = from + 1; at < end; at += 1) {
    const low = reading.low[at] ?? ''
    if (claims.taken[at] || low === ',' || low === ';' || low === '—' || low === '–' || low === '--')
      return at
    if (!isFinite(reading, at) || isFinite(reading, at - 1)) continue
    verbs += 1
    const before = reading.tags[at - 1] ?? 'MARK'
    if (
      verbs > 1 &&
      (before === 'NN' || before === 'NNS' || before === 'VB' || before === 'RB' || before === 'CD') &&
      !holdsClause(reading, from + 1, at)
    )
      return at
  }
  return end
}

function holdsClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const low = reading.low[at] ?? ''
    if (
      low === 'that' ||
      low === 'who' ||
      low === 'which' ||
      low === 'and' ||
      low === 'if' ||
      low === 'because' ||
      low === 'when' ||
      low === 'as'
    )
      return true
  }
  return false
}

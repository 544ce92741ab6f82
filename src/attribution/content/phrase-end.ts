import { isDash } from '../grammar/adjunct.ts'
import { isNoun, isSubjectPronoun } from '../grammar/noun-phrase.ts'
import { beginsPredicate, isFinite } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import { TIES } from '../lists/ties.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'

const ENDS = wordSet('while although though but')
const SUBORDINATORS = wordSet('when as because if after before since until where')
const GOES_ON = wordSet('including especially particularly such which who whom whose not even')
const LISTED: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'DT', 'JJ', 'CD', 'PRP$'])
const HELD = wordSet('that who which whom whose what how why')

/** True where a comma separates the parts of a list, or opens an apposition: no verb of a clause's own follows. */
function listGoesOn(reading: Reading, from: number, end: number): boolean {
  const joined = reading.tags[from] === 'CC' || reading.low[from] === 'of'
  if (!joined && !LISTED.has(reading.tags[from] ?? 'MARK')) return false
  for (let at = from; at < end; at += 1) {
    if (reading.tags[at] === 'MARK') return at > from
    if (isFinite(reading, at) || ENDS.has(reading.low[at] ?? '')) return false
  }
  return true
}

/** The mark that closes what a dash or a bracket opens, where the phrase goes on behind it. */
function insertionEnd(reading: Reading, open: number, end: number): number | null {
  const close = reading.low[open] === '(' ? ')' : reading.low[open]
  for (let at = open + 1; at < end - 1; at += 1)
    if (reading.low[at] === close) return isFinite(reading, at + 1) ? null : at
  return null
}

/** "for saying that", "the idea that Lee had shown", "a report suggesting": the verb is part of the phrase that began at `from`. */
function isGoverned(reading: Reading, { clause, group, order }: Cue, from: number): boolean {
  if (clause.from <= from) return false
  const before = reading.low[clause.from - 1] ?? ''
  const behindNoun = isNoun(reading, clause.from - 1)
  if (order === 'relative') return before !== ','
  if (group.mood === 'infinitive') return true
  if (order === 'participle')
    return (
      TIES.has(before) || (behindNoun && clause.from === group.from && reading.tags[clause.from] === 'VBG')
    )
  if (order !== 'before') return false
  return HELD.has(before) || (behindNoun && isSubjectPronoun(reading, clause.from))
}

/** `its “old hull,” “tired crew” and rust`, `on the “weak dam,” not on the rain`: a list or a contrast goes on behind a quotation. */
function quoteGoesOn(reading: Reading, at: number): boolean {
  const low = reading.low[at]
  return low === 'and' || low === 'not' || reading.quotes[reading.quoteAt[at] ?? -1]?.from === at
}

/** True where the cue's clause is part of another, whose verb may follow: "what Lee calls waste has grown". */
function isInner(reading: Reading, { clause, order }: Cue): boolean {
  const before = reading.low[clause.from - 1] ?? ''
  return order === 'relative' || HELD.has(before) || isNoun(reading, clause.from - 1)
}

/** The cue's clause with the word that subordinates it: "because the council asked". */
function clauseStart(reading: Reading, { clause }: Cue): number {
  return SUBORDINATORS.has(reading.low[clause.from - 1] ?? '') ? clause.from - 1 : clause.from
}

/** Up to the clause's end: a mark, a conjunction before a verb, a subordinate clause, or the next cue. */
export function phraseEnd(reading: Reading, cue: Cue, from: number, cues: readonly Cue[]): number {
  let end = cue.end
  for (const next of cues)
    if (next.group.main > cue.group.main && !isGoverned(reading, next, from))
      end = Math.min(end, Math.max(clauseStart(reading, next), from))
  const inner = isInner(reading, cue)
  let held = false
  for (let at = from; at < end; at += 1) {
    const low = reading.low[at] ?? ''
    const quote = reading.quotes[reading.quoteAt[at] ?? -1]
    if (quote) {
      at = quote.to - 1
      if (quote.ends && !quoteGoesOn(reading, at + 1)) return Math.min(end, at + 1)
      continue
    }
    if (HELD.has(low)) held = true
    if (low === ',' && (GOES_ON.has(reading.low[at + 1] ?? '') || listGoesOn(reading, at + 1, end))) continue
    const closed = isDash(low) || low === '(' ? insertionEnd(reading, at, end) : null
    if (closed !== null) {
      at = closed
      continue
    }
    if (low === ',' || low === ';' || low === ':' || isDash(low) || low === '(') return at
    if (at > from && ENDS.has(low)) return at
    if (reading.tags[at] === 'CC' && beginsPredicate(reading, at + 1)) return at
    if (inner && !held && at > from && isFinite(reading, at) && reading.tags[at] !== 'VBD') return at
  }
  return end
}

import { contentStart } from '../content/content-start.ts'
import type { Range } from '../content/ranges.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import { outletAt, withoutArticle } from './outlet.ts'
import { relayIn } from './place.ts'

/** "…, speaking on CNN": a participle that tells of the occasion and reports nothing by itself. */
const OCCASIONS = wordSet('speak talk write post')

/** "told the BBC that", "On Telegram, Lee said", "wrote in the Gazette": gives the cues of a sentence their intermediary. */
export function withVia(reading: Reading, cues: readonly Cue[]): Cue[] {
  const found: Cue[] = []
  for (const cue of cues) {
    const via = cue.via ? bare(reading, cue.via) : (viaOf(reading, cue, cues) ?? inherited(cue, found))
    found.push(via ? { ...cue, via } : cue)
  }
  return found
}

function bare(reading: Reading, { from, to }: Range): Range {
  const start = withoutArticle(reading, from)
  return start < to ? { from: start, to } : { from, to }
}

function viaOf(reading: Reading, cue: Cue, cues: readonly Cue[]): Range | null {
  const via = cue.order === 'passive' ? null : namedBeside(reading, cue, cues)
  return via && !isPublisher(reading, via) ? via : null
}

/** True where the outlet is the one that publishes this article: "told the Herald", in the Northport Herald. */
function isPublisher(reading: Reading, { from, to }: Range): boolean {
  const publisher = ` ${(reading.article.publisher ?? '').toLowerCase()} `
  return publisher.includes(` ${reading.low.slice(from, to).join(' ')} `)
}

function namedBeside(reading: Reading, cue: Cue, cues: readonly Cue[]): Range | null {
  const to = rightLimit(reading, cue, cues)
  const told = cue.form.lemma === 'tell' ? outletAt(reading, cue.clause.to, cue.end) : null
  if (told) return told
  const right = relayIn(reading, cue.clause.to, to)
  if (right) return right
  const middle =
    cue.subject && cue.order === 'before' ? relayIn(reading, cue.subject.head + 1, cue.group.from) : null
  return middle ?? (leads(reading, cue) ? relayIn(reading, leadFrom(reading, cue), cue.clause.from) : null)
}

/** The cue's own clause reaches to what was said, to the next cue, or to the end of the sentence. */
function rightLimit(reading: Reading, cue: Cue, cues: readonly Cue[]): number {
  const start = contentStart(reading, cue)
  let to = start && start.how !== 'gap' ? start.at : cue.end
  for (const other of cues) {
    const later = other.group.main > cue.group.main && other.clause.from > cue.group.main
    if (later && other.group.main < to && !(other.order === 'participle' && OCCASIONS.has(other.form.lemma)))
      to = Math.max(other.group.from, cue.clause.to)
  }
  return to
}

/** True where the sentence opens with a phrase of place or speaking, and the cue's clause is the first behind it. */
function leads(reading: Reading, cue: Cue): boolean {
  const from = leadFrom(reading, cue)
  const tag = reading.tags[from]
  return from < cue.clause.from && (tag === 'IN' || tag === 'TO' || tag === 'VBG') && cue.order === 'before'
}

function leadFrom(reading: Reading, cue: Cue): number {
  return reading.tags[cue.floor] === 'CC' ? cue.floor + 1 : cue.floor
}

/** "told the BBC that … and added that …": one occasion. */
function inherited(cue: Cue, earlier: readonly Cue[]): Range | null {
  const same = earlier.find(({ via, subject }) => via && subject && subject.from === cue.subject?.from)
  return same?.via ?? null
}

import { rangeClaimed, type Claims } from '../../content/ranges.ts'
import type { Draft } from '../../draft.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import type { Cue } from '../cue.ts'

/** "Lee wrote in the Herald:" and the next paragraph, set off without marks: it is Lee's. */
export function blockQuotation(
  reading: Reading,
  sentence: number,
  cues: readonly Cue[],
  claims: Claims,
): Draft | null {
  const floor = reading.first[sentence] ?? 0
  const end = reading.first[sentence + 1] ?? floor
  const block = nextBlock(reading, sentence)
  const cue = cues.at(-1)
  if (!block || !cue?.subject || reading.low[end - 1] !== ':' || !leads(reading, cue, end - 1)) return null
  // "Lee denied the charges, saying:"
  const from = cue.order === 'participle' ? cue.clause.from : floor
  if (rangeClaimed(claims, { from, to: block.to }) || !isProse(reading, block.from)) return null
  claims.taken.fill(1, block.from, block.to)
  const source = spanOf(reading, cue.subject.from, cue.subject.to)
  const said = spanOf(reading, cue.group.from, cue.group.to)
  return {
    content: [spanOf(reading, block.from, block.to)],
    source,
    cue: said,
    via: null,
    follows: null,
    step: 'block-quotation',
    words: [source, said],
    confidence: 0.8 * cue.subject.sure,
  }
}

/** A verb of saying with nothing said behind it but where and to whom. */
function leads(reading: Reading, { order, form, clause }: Cue, colon: number): boolean {
  if (order === 'relative' || order === 'passive') return false
  if (form.frame !== 'clause' && form.lemma !== 'post') return false
  for (let at = clause.to; at < colon; at += 1)
    if (isFinite(reading, at) || (reading.quoteAt[at] ?? -1) >= 0) return false
  return true
}

/** The tokens of the paragraph below, where the sentence ends its own; null where none stands there. */
function nextBlock(reading: Reading, sentence: number): { from: number; to: number } | null {
  const { sentences } = reading.article
  const below = sentences[sentence + 1]
  if (!below || below.kind !== 'sentence' || below.block === sentences[sentence]?.block) return null
  let last = sentence + 1
  while (sentences[last + 1]?.block === below.block) last += 1
  const from = reading.first[sentence + 1] ?? 0
  return { from, to: reading.first[last + 1] ?? from }
}

/** No mark-up, no item of a list; "[T]he port". */
function isProse(reading: Reading, first: number): boolean {
  const at = reading.low[first] === '[' ? first + 1 : first
  if (at > first && reading.low[at + 1] === ']') return true
  const word = reading.words[at]
  const low = reading.low[at] ?? ''
  return word?.kind === 'word' && (low.length > 1 || low === 'i' || low === 'a')
}

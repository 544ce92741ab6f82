import { nounPhrase, type Phrase } from '../grammar/noun-phrase.ts'
import { NETWORKS, OUTLETS, OUTLET_WORDS } from '../lists/outlets.ts'
import type { Range } from '../content/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Statement } from './statement.ts'

/** Words behind a cue among which an outlet is looked for. */
const REACH = 24

/**
 * Through whom a statement came: "told the BBC", "in a statement to Reuters", "wrote on X". The outlet's name without its
 * article, or null.
 */
export function viaOf(reading: Reading, { cue, content }: Statement): Range | null {
  if (cue.via) return bare(reading, cue.via)
  const end = Math.min(cue.end, cue.group.to + REACH)
  for (let at = cue.group.to; at < end; at += 1) {
    const inside = content.find((range) => range.from <= at && at < range.to)
    if (inside) return null
    const low = reading.low[at] ?? ''
    const told = at === cue.group.to && cue.form.lemma === 'tell'
    const from = told ? at : at + 1
    if (!told && low !== 'to' && low !== 'with' && low !== 'on' && low !== 'by' && low !== 'in') continue
    const phrase = nounPhrase(reading, from, end)
    if (phrase && (isOutlet(reading, phrase) || (low === 'on' && isNetwork(reading, phrase))))
      return isOwnPaper(reading, phrase) ? null : bare(reading, phrase)
  }
  return null
}

function bare(reading: Reading, { from, to }: Range): Range {
  return reading.tags[from] === 'DT' && from + 1 < to ? { from: from + 1, to } : { from, to }
}

/** A name of a house known by one word, or one that ends in such a house's word. */
function isOutlet(reading: Reading, { from, to, head }: Phrase): boolean {
  const last = reading.low[head] ?? ''
  let named = false
  for (let at = from; at < to; at += 1) {
    if (reading.tags[at] !== 'NNP') continue
    if (OUTLETS.has(reading.low[at] ?? '')) return true
    named = true
  }
  return named && (OUTLET_WORDS.has(last) || OUTLET_WORDS.has(reading.low[from + 1] ?? ''))
}

/** True where the outlet is the one that publishes the article: who tells it something tells us. */
function isOwnPaper(reading: Reading, { head }: Phrase): boolean {
  const publisher = reading.article.publisher?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? []
  return publisher.includes(reading.low[head] ?? '')
}

function isNetwork(reading: Reading, { from, to }: Phrase): boolean {
  return to - from <= 2 && reading.tags[from] === 'NNP' && NETWORKS.has(reading.low[from] ?? '')
}

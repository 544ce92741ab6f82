import type { Range } from '../content/ranges.ts'
import { isAdverbial } from '../grammar/adjunct.ts'
import { isFinite } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import { outletAt } from './outlet.ts'
import { isPost, platformAt } from './platform.ts'

const SPEAKING = `speaking talking appearing writing spoke talked appeared wrote interview interviews conversation`
const REMARKS = 'comment comments remarks statement statements address speech'
const WRITTEN = 'column article essay piece commentary editorial op-ed letter writing wrote published written'

/** By preposition: the words before it that make the outlet behind it the one to which, or through which, somebody spoke. */
const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', wordSet(`${SPEAKING} ${REMARKS} email e-mail emails letter message note confirmed given`)],
  ['with', wordSet(`${SPEAKING} chat call discussion session`)],
  ['on', wordSet(`${SPEAKING} ${REMARKS} aired broadcast shown appearance live`)],
  ['in', wordSet(`${SPEAKING} ${REMARKS} ${WRITTEN} quoted`)],
  ['for', wordSet(WRITTEN)],
  ['by', wordSet('carried reported published quoted released broadcast aired cited distributed obtained')],
  ['via', wordSet('')],
])
/** Prepositions that need no word of speaking before them: "said on CNN", "In the Gazette, Lee wrote". */
const FREE = wordSet('to on in via')
const POSTED = wordSet('posted shared published uploaded written posting sharing writing wrote')
const GOING_ON = wordSet('in on to via speaking talking appearing writing posting')
const BREAKS = wordSet('who which whose that ; :')

/** The outlet or network in tokens [from, to) through which somebody spoke there; null where none is named so. */
export function relayIn(reading: Reading, from: number, to: number): Range | null {
  for (let at = from; at < to; at += 1) {
    const low = reading.low[at] ?? ''
    if (BREAKS.has(low) || (reading.quoteAt[at] ?? -1) >= 0 || isBroken(reading, at, to)) return null
    if (!LEADING.has(low)) continue
    const relay = behind(reading, at, from, to)
    if (relay) return relay
  }
  return null
}

/** A finite verb, save "posted" and the like, or a comma behind which the phrase does not go on. */
function isBroken(reading: Reading, at: number, to: number): boolean {
  if (reading.low[at] === ',') return at + 1 >= to || !GOING_ON.has(reading.low[at + 1] ?? '')
  return isFinite(reading, at) && reading.tags[at] !== 'VBD'
}

function behind(reading: Reading, at: number, from: number, to: number): Range | null {
  const low = reading.low[at] ?? ''
  const before = reading.low[at - 1] ?? ''
  const edge = at === from || before === ',' || isAdverbial(reading, at - 1)
  if (edge ? FREE.has(low) : (LEADING.get(low)?.has(before) ?? false)) {
    const outlet = outletAt(reading, at + 1, to)
    if (outlet) return outlet
  }
  if (low !== 'on' && low !== 'in' && low !== 'via' && !(low === 'to' && POSTED.has(before))) return null
  const platform =
    edge || isPost(reading, at - 1) || POSTED.has(before) ? platformAt(reading, at + 1, to) : null
  const fits = platform !== null && (low !== 'in' || isPost(reading, platform.to))
  return fits ? platform : null
}

import type { Tag } from '../../text/tags/tag.ts'
import { beforeAdjunct } from './adjunct.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'

const HAVE = wordSet("have has had having haven't hasn't hadn't 've 'd")
const BE = wordSet("be is are was were been being am isn't aren't wasn't weren't 's 're 'm")
const DO = wordSet("do does did don't doesn't didn't")
const MODAL = wordSet(
  "will would can could may might must shall should won't wouldn't can't couldn't shouldn't 'll ought cannot",
)
/** Verbs that lead to a verb of saying in "to" or "-ing" and leave its subject as it is. */
const LEADS =
  wordSet(`went go goes going gone continue continued continues proceed proceeded decline declined declines refuse refused refuses began
  begin begins beginning continuing starting started starts start kept keep keeps wanted want wants used seemed appeared took rushed hastened failed
  like likes liked love loves loved had has have made decided chose paused stopped managed hesitated`)
/** Participles after which 's is "has": "he's said". */
const SAID = wordSet(
  'said written added argued warned insisted suggested spoken talked promised vowed pledged complained',
)
const NAMED = wordSet('called named dubbed labelled labeled considered deemed')
/** Verbs whose past looks like their base. */
const SAME_PAST = wordSet('put hit read')
const NOT = wordSet("not n't never")
const AUXILIARIES = wordSet('is are was were has had')
const FINITE: ReadonlySet<Tag> = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD'])

/** How a verb of saying stands in its clause. */
export type Mood = 'finite' | 'ing' | 'infinitive' | 'passive' | 'participle' | 'bare'

/** A verb with its auxiliaries, negation and the adverbs between: tokens [from, to), the verb itself at `main`. */
export interface VerbGroup {
  readonly from: number
  readonly main: number
  readonly to: number
  readonly mood: Mood
  readonly negated: boolean
  /** The modal that makes it no report of fact ("might say"), or null. */
  readonly modal: string | null
}

/** True for is, was, been and the like. */
export function isBe(low: string): boolean {
  return BE.has(low)
}

/** True where a finite verb or an auxiliary stands. */
export function isFinite(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  const tag = reading.tags[at] ?? 'MARK'
  if (FINITE.has(tag) || AUXILIARIES.has(low) || isContraction(low)) return true
  // Theresa May, George Will
  return MODAL.has(low) && tag !== 'NNP'
}

/** True for "left" and "then left": a finite verb, an adverb before it or not. */
export function beginsPredicate(reading: Reading, at: number): boolean {
  return isFinite(reading, reading.tags[at] === 'RB' ? at + 1 : at)
}

/** "they're", "she'd", "we'll": a subject and its verb in one token. */
export function isContraction(low: string): boolean {
  return low.length > 2 && low.includes("'") && /'(?:re|m|ve|ll|d)$/.test(low)
}

/** Reads the verb group around the verb at `main`, not before token `floor`. */
export function verbGroup(reading: Reading, main: number, floor: number): VerbGroup {
  let from = main
  let have = false
  let be = false
  let base = false
  let to = false
  let negated = false
  let modal: string | null = null
  let leads = false
  const behind = behindTime(reading, main, floor)
  for (let at = behind - 1; at >= floor && behind - at <= 7; at -= 1) {
    const low = reading.low[at] ?? ''
    const tag = reading.tags[at] ?? 'MARK'
    if (NOT.has(low) || low.endsWith("n't")) negated = true
    // "have both argued"
    if (
      (low === 'both' || low === 'all') &&
      (HAVE.has(reading.low[at - 1] ?? '') || BE.has(reading.low[at - 1] ?? ''))
    )
      continue
    if (HAVE.has(low) && !to) have = true
    else if (HAVE.has(low) && to) leads = true
    else if (low === "'s" && isPerfect(reading, main)) have = true
    else if (BE.has(low) && tag !== 'POS') be = true
    else if (DO.has(low)) base = true
    else if (MODAL.has(low) && tag !== 'NN' && tag !== 'NNP') {
      modal = low
      base = true
    } else if (low === 'to' && !leads && !have && !be) to = true
    else if (LEADS.has(low) && (to || reading.tags[main] === 'VBG') && tag !== 'NN' && tag !== 'NNS')
      leads = true
    else if (low === 'on' && to && LEADS.has(reading.low[at - 1] ?? '')) continue
    else if (
      tag === 'NNP' ||
      !(tag === 'RB' || tag === 'RBR' || low === 'long' || low === 'since' || NOT.has(low))
    )
      break
    else if (!adverbBelongs(reading, at, floor)) break
    from = at
  }
  while (from < main && isLooseAdverb(reading, from)) from += 1
  const tag = isGerund(reading, main)
    ? 'VBG'
    : SAME_PAST.has(reading.low[main] ?? '') && !base && !to
      ? 'VBD'
      : (reading.tags[main] ?? 'VBD')
  const mood = moodOf(tag, { have, be, base, to, leads })
  return { from, main, to: main + 1, mood, negated, modal }
}

/** "he's said", "she's outlined her plans": "has"; "she's called the best" is "is". */
function isPerfect({ low, tags }: Reading, main: number): boolean {
  const verb = low[main] ?? ''
  return SAID.has(verb) || (tags[main + 1] === 'PRP$' && !NAMED.has(verb))
}

/** "had on Monday said", "have, in fact, warned": the token behind the auxiliary before a time or an insertion; `main` where none stands there. */
function behindTime(reading: Reading, main: number, floor: number): number {
  const comma = reading.low[main - 1] === ',' ? insertionStart(reading, main - 1, floor) : main
  const time = comma < main ? comma : beforePhrase(reading, main) || beforeAdjunct(reading, main, floor)
  return reading.tags[time] !== 'RB' && HAVE.has(reading.low[time - 1] ?? '') ? time : main
}

/** "have in the past said", "has in recent weeks warned": the preposition behind the auxiliary; 0 where none stands there. */
function beforePhrase(reading: Reading, main: number): number {
  for (let at = main - 1; at > 0 && at > main - 5 && reading.tags[at] !== 'MARK'; at -= 1)
    if (reading.low[at] === 'in' && HAVE.has(reading.low[at - 1] ?? '')) return at
  return 0
}

/** The comma that opens the few words which the one at `close` closes; `close` + 1 where none does. */
function insertionStart(reading: Reading, close: number, floor: number): number {
  for (let at = close - 1; at > floor && at > close - 5; at -= 1) if (reading.low[at] === ',') return at
  return close + 1
}

/** A verb in -ing that stands where the tagger expects a noun. */
function isGerund(reading: Reading, at: number): boolean {
  return reading.tags[at] === 'NN' && (reading.low[at] ?? '').endsWith('ing')
}

function moodOf(
  tag: Tag,
  seen: { have: boolean; be: boolean; base: boolean; to: boolean; leads: boolean },
): Mood {
  if (tag === 'VBG') return seen.be || seen.leads ? 'finite' : 'ing'
  if (seen.to) return seen.leads ? 'finite' : 'infinitive'
  const passive = seen.be && (tag === 'VBN' || tag === 'VBD' || tag === 'JJ')
  // "could not be said", "will be announced"
  if (seen.base && !passive) return 'finite'
  if (passive) return 'passive'
  if (seen.have) return 'finite'
  if (tag === 'VBN') return 'participle'
  return tag === 'VB' ? 'bare' : 'finite'
}

/** An adverb that stands between subject and verb. Nothing else does. */
function adverbBelongs(reading: Reading, at: number, floor: number): boolean {
  return at > floor && reading.tags[at - 1] !== 'DT' && reading.tags[at - 1] !== 'PRP$'
}

/** An adverb at the group's left edge counts as part of it only where an auxiliary follows: "also said" keeps "said". */
function isLooseAdverb(reading: Reading, at: number): boolean {
  const tag = reading.tags[at]
  const low = reading.low[at] ?? ''
  return (tag === 'RB' || tag === 'RBR') && !NOT.has(low) && !HAVE.has(low) && !BE.has(low) && !DO.has(low)
}

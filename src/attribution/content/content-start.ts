import { isNoun, isObjectPronoun, isSubjectPronoun, nounPhrase } from '../grammar/noun-phrase.ts'
import { isBe, isFinite } from '../grammar/verb-group.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cue } from '../steps/cue.ts'
import { mainClause } from './content-end.ts'
import { isClause } from './bare-clause.ts'
import { skipAdjunct, skipTied, withoutSubject } from './skip.ts'

/** How what was said begins. */
export type Opening = 'quote' | 'that' | 'wh' | 'colon' | 'clause' | 'infinitive' | 'gap'

export interface Start {
  readonly at: number
  readonly how: Opening
}

const WH = wordSet('whether if what why how who where when which whom')
const RELATIVE = wordSet('which that who what')
/** What a condition of what was said begins with: "said, if elected, he would". */
const CONDITIONS = wordSet('if unless despite')
/** What an insertion with a verb of its own begins with: "said, when asked, that". */
const ASIDES = wordSet('when while as after before')

/** Where what was said begins to the right of its cue; what stands between (addressee, place, time) is skipped. Null: nowhere. */
export function contentStart(reading: Reading, cue: Cue): Start | null {
  const { end, form } = cue
  let at = cue.clause.to
  let addressed = !form.addressee
  let person = -1
  if (isGap(reading, cue)) return { at, how: 'gap' }
  for (let round = 0; round < 8 && at < end; round += 1) {
    const here = opening(reading, at, cue)
    if (here) return here.how === 'infinitive' && person >= 0 ? { at: person, how: 'infinitive' } : here
    const low = reading.low[at] ?? ''
    if (low === ',') {
      const next = afterComma(reading, at, cue)
      if (next === null) return null
      if (typeof next !== 'number') return next
      at = next
      continue
    }
    if (!addressed) {
      const told =
        isObjectPronoun(reading, at) ||
        (low === 'her' && reading.tags[at] === 'PRP') ||
        ((low === 'you' || low === 'it') && !isFinite(reading, at + 1))
          ? { to: at + 1 }
          : isSubjectPronoun(reading, at)
            ? null
            : withoutSubject(reading, nounPhrase(reading, at, end))
      addressed = true
      // "warned the bridge would close": what the verb behind it is about
      if (told && !isFinite(reading, told.to)) {
        person = at
        at = skipTied(reading, told.to, end)
        continue
      }
    }
    const next = skipAdjunct(reading, at, end)
    if (isClause(reading, at, cue) && !leadsOn(reading, cue, next)) return { at, how: 'clause' }
    if (next === null) break
    at = next
  }
  if (at < end && isClause(reading, at, cue)) return { at, how: 'clause' }
  return null
}

/** True where what was said may begin behind the adjunct that ends before token `next`. */
function leadsOn(reading: Reading, cue: Cue, next: number | null): boolean {
  if (next === null || next >= cue.end || (reading.tags[next] === 'MARK' && reading.low[next] !== ','))
    return false
  if (reading.low[next] === ',') return reading.quotes[reading.quoteAt[next + 1] ?? -1]?.from === next + 1
  return (
    opening(reading, next, cue) !== null ||
    isClause(reading, next, cue) ||
    skipAdjunct(reading, next, cue.end) !== null
  )
}

/** "the letter that she wrote was long": with these it is rather the letter that was long than what she wrote of it. */
const MAKES = wordSet(
  'write tweet retweet post text email announce propose outline describe detail release ask question discuss',
)

/** "a vote that she said was fair": what she said lies around the cue, its subject before. */
function isGap(reading: Reading, cue: Cue): boolean {
  const before = reading.low[cue.clause.from - 1] ?? ''
  const { frame } = cue.form
  if (cue.order !== 'before' || (frame !== 'clause' && frame !== 'that') || MAKES.has(cue.form.lemma))
    return false
  if (!isFinite(reading, cue.clause.to)) return false
  // "a step he said was needed"
  if (isNoun(reading, cue.clause.from - 1) && isSubjectPronoun(reading, cue.clause.from)) return true
  return (
    RELATIVE.has(before) || reading.tags[cue.clause.to] !== 'VBD' || isBe(reading.low[cue.clause.to] ?? '')
  )
}

/** What tells a beginning at once. */
function opening(reading: Reading, at: number, cue: Cue): Start | null {
  const low = reading.low[at] ?? ''
  const quote = reading.quotes[reading.quoteAt[at] ?? -1]
  if (quote && quote.from === at)
    return isClause(reading, at, cue) ? { at, how: 'clause' } : { at, how: 'quote' }
  if (low === ':') return at + 1 < cue.end ? { at: at + 1, how: 'colon' } : null
  if (low === 'that' && reading.tags[at] !== 'DT' && !isRelative(reading, at, cue)) return { at, how: 'that' }
  if (low === 'that' && cue.form.lemma !== 'say' && isFinite(reading, at + 2)) return { at, how: 'that' }
  if (low === 'that' && opensInsertion(reading, at + 1)) return { at, how: 'that' }
  if (WH.has(low)) return { at, how: 'wh' }
  if (
    low === 'to' &&
    (reading.low[at + 1] === 'not' || startsInfinitive(reading, behindMarks(reading, at + 1)))
  )
    return cue.form.infinitive ? { at, how: 'infinitive' } : null
  return null
}

/** "told the paper that, in her view, …": two commas near each other, and no verb between them. */
function opensInsertion(reading: Reading, comma: number): boolean {
  if (reading.low[comma] !== ',') return false
  for (let at = comma + 1; at < comma + 8 && !isFinite(reading, at); at += 1)
    if (reading.low[at] === ',') return true
  return false
}

/** "(to) pay", "(to) promptly pay". */
function startsInfinitive({ tags }: Reading, at: number): boolean {
  return tags[tags[at] === 'RB' ? at + 1 : at] === 'VB'
}

/** The first word of the quotation that begins at token `at`, or `at`: "to “avoid” it". */
function behindMarks({ tags, quotes, quoteAt }: Reading, at: number): number {
  let word = at
  if (quotes[quoteAt[at] ?? -1]?.from === at) while (tags[word] === 'MARK') word += 1
  return word
}

/** "described a bridge that fell": "that" is about the noun, which is no addressee ("told the board that"). */
function isRelative(reading: Reading, that: number, { form }: Cue): boolean {
  return reading.tags[that] === 'WDT' && !form.addressee && isNoun(reading, that - 1)
}

/** ", however, that", ", in a statement, that": a short insertion; or a quotation. Null: the cue's clause ends here. */
function afterComma(reading: Reading, at: number, cue: Cue): number | Start | null {
  const quote = reading.quotes[reading.quoteAt[at + 1] ?? -1]
  if (quote && quote.from === at + 1) return { at: at + 1, how: 'quote' }
  // "He added, that …"
  if (reading.low[at + 1] === 'that' && reading.tags[at + 1] !== 'WDT' && at === cue.group.to) return at + 1
  const condition = CONDITIONS.has(reading.low[at + 1] ?? '')
  if (condition && cue.form.frame === 'clause' && mainClause(reading, at + 2, cue.end) < cue.end)
    return { at: at + 1, how: 'clause' }
  const aside = condition || ASIDES.has(reading.low[at + 1] ?? '')
  for (let to = at + 1; to < cue.end && to < at + 14; to += 1) {
    const low = reading.low[to] ?? ''
    if (low === ',') {
      const next = reading.low[to + 1] ?? ''
      const opens = next === 'that' || reading.quotes[reading.quoteAt[to + 1] ?? -1]?.from === to + 1
      return opens ? to + 1 : null
    }
    if (!aside && isFinite(reading, to)) return null
  }
  return null
}

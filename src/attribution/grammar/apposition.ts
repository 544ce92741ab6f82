import { TIES } from '../lists/ties.ts'
import type { Reading } from '../reading/reading.ts'
import { isNoun, isSubjectPronoun, nounPhrase } from './noun-phrase.ts'
import { isFinite } from './verb-group.ts'

/** One more piece of a subject: it ends before token `to`. */
export interface Extension {
  readonly to: number
  readonly sure: number
  readonly listed?: boolean
  /** A relative or reduced clause, or an apposition that another follows. */
  readonly piece?: boolean
}

/** ", the mayor," ", who runs the port," ", 54," ", Cole and others": an apposition closed by a comma, or a list. */
export function afterComma(reading: Reading, at: number, limit: number): Extension | null {
  const close = closing(reading, at, limit)
  if (close !== null)
    return close === limit - 1 ? { to: limit, sure: 0.97 } : { to: close, sure: 0.97, piece: true }
  const next = nounPhrase(reading, at + 1, limit)
  if (next && next.to < limit && hasConjunction(reading, next.to, limit))
    return { to: next.to, sure: 0.9, listed: true }
  if (reading.tags[at + 1] === 'CC') {
    const last = nounPhrase(reading, at + 2, limit)
    // "Lee and Cole, and Hill,": a comma may follow
    return last && !isSubjectPronoun(reading, at + 2)
      ? { to: last.to, sure: 0.9, listed: true, piece: true }
      : null
  }
  return null
}

/** The comma that closes what the one at `at` opens: none of the inner pieces may be a clause of its own. */
function closing(reading: Reading, at: number, limit: number): number | null {
  const relative = isRelative(reading, at + 1)
  let finite = false
  for (let i = at + 1; i < limit; i += 1) {
    const low = reading.low[i] ?? ''
    if (low === ';' || low === ':' || low === '?' || low === '!') return null
    if (
      !relative &&
      isFinite(reading, i) &&
      reading.tags[i] !== 'VBD' &&
      !reading.low
        .slice(at + 1, i)
        .some(
          (word) =>
            word === 'who' ||
            word === 'which' ||
            word === 'that' ||
            word === 'where' ||
            word === 'whose' ||
            word === 'when' ||
            word === 'as',
        )
    )
      return null
    if (isFinite(reading, i)) finite = true
    if (low !== ',') continue
    // ", citing “the rules,” said": the comma stands inside the quotation that ends here
    const quote = reading.quotes[reading.quoteAt[i] ?? -1]
    if (quote && i < limit - 1 && quote.to === limit && reading.tags[i + 1] === 'MARK')
      return apposes(reading, at + 1) || relative ? limit - 1 : null
    if (i === limit - 1) return relative ? (finite ? i : null) : apposes(reading, at + 1) ? i : null
    // "whose firm, Paradox, makes salt,": the clause's own verb
    if (isFinite(reading, i + 1) && reading.tags[i + 1] !== 'VBD' && (!relative || finite)) return null
    if (startsPiece(reading, i + 1) && (relative ? finite : apposes(reading, at + 1))) return i
  }
  return null
}

/** After an apposition another may follow: "Lee, 54, who runs the port,". */
function startsPiece(reading: Reading, at: number): boolean {
  return (
    isRelative(reading, at) ||
    reading.tags[at] === 'CD' ||
    reading.low[at] === 'a' ||
    reading.low[at] === 'an' ||
    reading.low[at] === 'the'
  )
}

function isRelative(reading: Reading, at: number): boolean {
  const low = reading.low[at] ?? ''
  return (
    low === 'who' ||
    low === 'which' ||
    low === 'whose' ||
    low === 'whom' ||
    low === 'where' ||
    (low === 'when' && !isReduced(reading, at)) ||
    (TIES.has(low) && (reading.low[at + 1] ?? '').startsWith('wh'))
  )
}

/** "when asked", "when reached by phone", "when in Elm". */
function isReduced({ low, tags }: Reading, at: number): boolean {
  return low[at] === 'when' && /^(?:VBN|VBG|VBD|IN)$/.test(tags[at + 1] ?? '')
}

/** True where an apposition, a participle, a place or an age may begin. */
function apposes(reading: Reading, at: number): boolean {
  const tag = reading.tags[at] ?? 'MARK'
  const low = reading.low[at] ?? ''
  if (low === 'he' || low === 'she' || low === 'they' || low === 'it' || low === 'i' || low === 'we')
    return false
  if (isReduced(reading, at)) return true
  // "The plan, said Lee, would fail": no apposition, unlike "said to be rich"
  if (low === 'said' && reading.tags[at + 1] !== 'TO') return false
  // "better known as"
  if (/^JJ[RS]$/.test(tag) && reading.tags[at + 1] === 'VBN') return true
  if ((tag === 'VB' && reading.low[at + 1] === 'by') || low === 'himself' || low === 'herself') return true
  return (
    isNoun(reading, at) ||
    tag === 'DT' ||
    tag === 'PRP$' ||
    tag === 'JJ' ||
    tag === 'CD' ||
    tag === 'VBN' ||
    tag === 'VBG' ||
    tag === 'VBD' ||
    tag === 'IN' ||
    tag === 'RB' ||
    tag === 'JJS' ||
    tag === 'RBS' ||
    tag === 'PDT' ||
    tag === 'TO'
  )
}

function hasConjunction(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 40; at += 1) if (reading.tags[at] === 'CC') return true
  return false
}

/** ", the mayor of X", ", who runs the port", ", 54": runs to the next cue, quotation or the end. */
export function appositionBehind(reading: Reading, at: number, end: number): number {
  if (reading.low[at] !== ',' && reading.low[at] !== '(') return at
  const next = reading.low[at + 1] ?? ''
  const tag = reading.tags[at + 1] ?? 'MARK'
  const who = next === 'who' || next === 'whose' || next === 'which'
  if (
    !who &&
    tag !== 'DT' &&
    tag !== 'NN' &&
    tag !== 'NNP' &&
    tag !== 'CD' &&
    tag !== 'JJ' &&
    tag !== 'PRP$' &&
    tag !== 'NNS'
  )
    return at
  for (let to = at + 1; to < end; to += 1) {
    const low = reading.low[to] ?? ''
    if ((reading.quoteAt[to] ?? -1) >= 0) return reading.low[to - 1] === ',' ? to - 1 : to
    if (low === ';' || low === ':' || low === '—' || low === '–') return to
    // "said Lee, who knows him, is old", "said Lee, the mayor, is old"
    if (low === ',' && isFinite(reading, to + 1)) return to
    if (
      low === ',' &&
      (reading.tags[to + 1] === 'VBG' ||
        reading.tags[to + 1] === 'CC' ||
        (reading.tags[to + 1] === 'IN' && reading.low[to + 1] !== 'of' && reading.low[to + 1] !== 'from') ||
        reading.tags[to + 1] === 'RB' ||
        reading.tags[to + 1] === 'PRP')
    )
      return to
    if (!who && isFinite(reading, to) && reading.low[to] !== 'who' && !holdsRelative(reading, at, to))
      return at
    if (to === end - 1) return reading.tags[to] === 'MARK' ? to : end
  }
  return at
}

function holdsRelative(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:who|which|whose|that|where)$/.test(reading.low[at] ?? '')) return true
  return false
}

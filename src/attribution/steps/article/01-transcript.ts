import type { Draft } from '../../draft.ts'
import { isEmphasis } from '../../reading/emphasis.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import { interviewee } from '../../formats/interviewee.ts'
import type { Claims } from '../../content/ranges.ts'

const LONGEST = 7

interface Turn {
  readonly name: string
  /** All in capitals, or emphasised. */
  readonly loud: boolean
  readonly from: number
  readonly colon: number
  /** Where what is said begins: behind the colon and the signs that close "**Lee:**". */
  readonly body: number
  readonly block: number
}

/**
 * Transcripts and interviews: paragraphs that open with a name and a colon ("LEE: Well, look."), where the same labels
 * come back. Each turn runs to the next one that has a label; the words need no marks.
 */
export function transcript(reading: Reading, claims: Claims): Draft[] {
  const turns = turnsOf(reading)
  const times = new Map<string, number>()
  for (const { name } of turns) times.set(lastWord(name), (times.get(lastWord(name)) ?? 0) + 1)
  const full = new Set(turns.filter(({ name }) => name.includes(' ')).map(({ name }) => name)).size > 2
  const repeated = [...times.values()].some((count) => count > 1)
  const real = turns.filter(
    ({ name, loud }) =>
      (times.get(lastWord(name)) ?? 0) > 1 || (full && repeated && name.includes(' ')) || (repeated && loud),
  )
  if (real.length < 3) return []
  const answering = interviewee(reading, real[0]?.from ?? 0)
  return real.map((turn, index) => {
    const end = turnEnd(reading, turn, real[index + 1])
    claims.taken.fill(1, turn.from, end)
    const label = spanOf(reading, turn.from, turn.colon)
    const asks = turn.name === 'q' || turn.name === 'question'
    const answers = turn.name === 'a' || turn.name === 'answer'
    const answerer = answers ? answering : null
    const source = asks ? null : label
    return {
      ...(answerer ? { meant: spanOf(reading, answerer.from, answerer.to) } : {}),
      content: [spanOf(reading, turn.body, Math.max(end, turn.body + 1))],
      source,
      cue: null,
      via: null,
      follows: null,
      // whoever wrote the article asks
      step: asks ? 'transcript author' : 'transcript',
      words: [label],
      confidence: 0.85,
    }
  })
}

/** "Ann Lee:" and then "Lee:" are one. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function turnsOf(reading: Reading): Turn[] {
  const found: Turn[] = []
  let block = -1
  reading.article.sentences.forEach((sentence, index) => {
    if (sentence.block === block) return
    block = sentence.block
    if (sentence.kind === 'heading') return
    const first = reading.first[index] ?? 0
    const end = reading.first[index + 1] ?? first
    const from = labelFrom(reading, first, end)
    for (let at = from + 1; at <= from + LONGEST && at < end - 1; at += 1) {
      if (reading.low[at] !== ':') continue
      if (isLabel(reading, from, at))
        found.push({
          name: reading.low.slice(from, at).join(' '),
          loud: isLoud(reading, from, at) || isEmphasis(reading, from - 1),
          from,
          colon: at,
          body: behindEmphasis(reading, at + 1),
          block,
        })
      break
    }
  })
  return found
}

/** Behind a time stamp, an opening mark or signs of emphasis: "[00:12] Lee:", "**Lee:**". */
function labelFrom(reading: Reading, first: number, end: number): number {
  let from = first
  if (reading.low[from] === '[' || reading.low[from] === '(') {
    const close = reading.low.indexOf(reading.low[from] === '[' ? ']' : ')', from)
    if (close === from + 2 && close < end && /^[\d:.]+$/.test(reading.low[from + 1] ?? '')) from = close + 1
  }
  if (reading.quotes[reading.quoteAt[from] ?? -1]?.from === from) from += 1
  return behindEmphasis(reading, from)
}

function behindEmphasis(reading: Reading, at: number): number {
  let to = at
  while (isEmphasis(reading, to)) to += 1
  return to
}

function isLoud(reading: Reading, from: number, to: number): boolean {
  const label = reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end)
  return label === label.toUpperCase()
}

/** A capital on each word, or a single letter (Q, A). */
function isLabel(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = reading.words[at]
    if (!word || word.kind !== 'word') continue
    if (!/^\p{Lu}/u.test(reading.text.slice(word.start, word.start + 2))) return false
  }
  return (reading.words[from]?.kind ?? 'mark') === 'word'
}

/** A turn's further paragraphs belong to it as long as no heading comes between; but not for ever. */
function turnEnd(reading: Reading, turn: Turn, next: Turn | undefined): number {
  const limit = next?.from ?? reading.words.length
  const { sentences, blocks } = reading.article
  let end = turn.from
  for (let index = reading.sentenceOf[turn.from] ?? 0; index < sentences.length; index += 1) {
    const first = reading.first[index] ?? 0
    const sentence = sentences[index]
    if (first >= limit || !sentence || blocks[sentence.block]?.kind === 'heading') break
    if (!next && sentence.block > turn.block) break
    end = reading.first[index + 1] ?? first
  }
  return Math.min(end, limit)
}

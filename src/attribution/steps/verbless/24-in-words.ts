import { nounPhrase } from '../../grammar/noun-phrase.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isQuoted, spanOf, type Reading } from '../../reading/reading.ts'
import type { Draft } from '../../draft.ts'
import { claim, hasQuote, type Claims, type Range } from '../../content/ranges.ts'
import { contentAround } from './03-according-to.ts'

const OWNERS = wordSet('his her')
/** What somebody says in "his words" stands in marks. */
const WORDS = wordSet('words phrase')
const VIEWS = wordSet('view opinion telling estimation')
const PUT = wordSet('put puts described describes summed sums')

/** What such a phrase begins with. */
const FIRST = wordSet('in is was')

/** A phrase that attributes: whose it is, and the whole of it. */
interface Found {
  readonly at: number
  readonly to: number
  readonly source: Range
  readonly content: readonly Range[]
}

/** "In his view, …", "… is, in her words, “a mess”", "in the words of Lee, “…”", "“…,” was how Lee put it". */
export function inWords(reading: Reading, sentence: number, claims: Claims): Draft[] {
  const floor = reading.first[sentence] ?? 0
  const end = reading.first[sentence + 1] ?? floor
  for (let at = floor; at + 2 < end; at += 1) {
    if (!FIRST.has(reading.low[at] ?? '') || isQuoted(reading, at) || claims.taken[at]) continue
    const found = ownWords(reading, at, floor, end, claims) ?? howPut(reading, at, floor, end)
    if (!found || found.content.length === 0) continue
    claim(claims, found.content)
    claims.taken.fill(1, found.at, found.to)
    const source = spanOf(reading, found.source.from, found.source.to)
    const cue = spanOf(reading, found.at, found.to)
    const content = found.content.map(({ from, to }) => spanOf(reading, from, to))
    return [
      { content, source, cue, via: null, follows: null, step: 'in-words', words: [cue], confidence: 0.5 },
    ]
  }
  return []
}

/** "in her own words", "in Lee's view", "in the words of Ann Lee": alone between marks, or the sentence's first words. */
function ownWords(reading: Reading, at: number, floor: number, end: number, claims: Claims): Found | null {
  const { low } = reading
  const behind = at > floor && isQuoted(reading, at - 1)
  if (low[at] !== 'in' || (at > floor && low[at - 1] !== ',' && !behind)) return null
  const owner = ownerAt(reading, at + 1, end)
  if (!owner || (low[owner.to] !== ',' && !isQuoted(reading, owner.to) && owner.to < end - 1)) return null
  const next = isQuoted(reading, low[owner.to] === ',' ? owner.to + 1 : owner.to)
  // "In the words of Lee, the port is “a mess”"
  const quoted = next || behind || (at === floor && hasQuote(reading, owner.to, end))
  if (owner.words && !quoted) return null
  if (!owner.words && at > floor && owner.to < end - 1) return null
  const content = contentAround(reading, at, { from: at, to: owner.to }, { from: floor, to: end }, claims)
  return { at, to: owner.to, source: owner.source, content }
}

/** Whose words or view: "his own words", "Lee's view", "the words of Ann Lee". */
function ownerAt(
  reading: Reading,
  from: number,
  end: number,
): { readonly source: Range; readonly to: number; readonly words: boolean } | null {
  const { low } = reading
  if (low[from] === 'the' && low[from + 2] === 'of') {
    const source = isSaying(low[from + 1]) ? nounPhrase(reading, from + 3, end) : null
    return source && { source, to: source.to, words: WORDS.has(low[from + 1] ?? '') }
  }
  const to = OWNERS.has(low[from] ?? '') ? from + 1 : nameEnd(reading, from)
  if (to === null) return null
  const behind = low[to] === "'s" ? to + 1 : to
  const noun = low[behind] === 'own' ? behind + 1 : behind
  if (!isSaying(low[noun])) return null
  return { source: { from, to }, to: noun + 1, words: WORDS.has(low[noun] ?? '') }
}

function isSaying(low = ''): boolean {
  return WORDS.has(low) || VIEWS.has(low)
}

/** The end of a name before 's, or null. */
function nameEnd({ low, tags }: Reading, from: number): number | null {
  let to = from
  while (tags[to] === 'NNP') to += 1
  return to > from && low[to] === "'s" ? to : null
}

/** "“…,” was how Lee put it". */
function howPut(reading: Reading, at: number, floor: number, end: number): Found | null {
  const { low } = reading
  const quote = reading.quotes[reading.quoteAt[at - 1] ?? -1]
  if (
    !quote ||
    quote.to !== at ||
    quote.from !== floor ||
    !/^(?:is|was)$/.test(low[at] ?? '') ||
    low[at + 1] !== 'how'
  )
    return null
  const source = nounPhrase(reading, at + 2, end) ?? { from: at + 2, to: at + 3 }
  const person =
    source.to > source.from + 1 ||
    /^(?:he|she|they)$/.test(low[at + 2] ?? '') ||
    reading.tags[at + 2] === 'NNP'
  if (!person || !PUT.has(low[source.to] ?? '')) return null
  return { at, to: source.to + 1, source, content: [{ from: quote.from, to: quote.to }] }
}

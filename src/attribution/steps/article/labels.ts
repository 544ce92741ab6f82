import { fullNames } from '../../formats/interviewee.ts'
import { isCapital, isLoud } from '../../reading/capitals.ts'
import { isEmphasis } from '../../reading/emphasis.ts'
import type { Reading } from '../../reading/reading.ts'

/** A label is short. */
const LONGEST = 7

/** A name and a colon at the head of a sentence ("LEE: Well, look."), which may be a transcript's label. */
export interface Label {
  /** One word for all labels of one speaker: "Ann Lee:", "Lee:" and "AL:". */
  readonly key: string
  /** Of several words. */
  readonly full: boolean
  /** All in capitals, or emphasised. */
  readonly loud: boolean
  /** The article names somebody so: "Lee:" and "AL:" of Ann Lee. */
  readonly known: boolean
  /** Inside a paragraph, where line breaks have been lost. */
  readonly inline: boolean
  readonly from: number
  readonly colon: number
  /** Where what is said begins: behind the colon and the signs that close "**Lee:**". */
  readonly body: number
  readonly block: number
}

/** The labels of an article, in order. */
export function labelsOf(reading: Reading): Label[] {
  const found = openings(reading)
  const names = fullNames(reading, found[0]?.from ?? 0).map(({ from, to }) => reading.low.slice(from, to))
  const owners = new Map<string, string>()
  for (const { words } of found) if (words.length > 1) addOwner(owners, words)
  for (const name of names) addOwner(owners, name)
  const called = new Set(names.map((name) => name.at(-1) ?? ''))
  return found.map(({ words, ...label }) => {
    const last = words.at(-1) ?? ''
    const owner = words.length === 1 && label.loud ? owners.get(letters(last)) : undefined
    return { ...label, key: owner ?? last, known: owner !== undefined || called.has(last) }
  })
}

/** By their initials people and papers are called in interviews: "AL:", "T&H:". */
function addOwner(owners: Map<string, string>, words: readonly string[]): void {
  const initials = words.map((word) => letters(word).charAt(0)).join('')
  if (initials.length > 1 && !owners.has(initials)) owners.set(initials, words.at(-1) ?? '')
}

function letters(word: string): string {
  return word.replace(/[^\p{L}]/gu, '')
}

type Opening = Omit<Label, 'key' | 'known'> & { readonly words: readonly string[] }

function openings(reading: Reading): Opening[] {
  const found: Opening[] = []
  let block = -1
  reading.article.sentences.forEach((sentence, index) => {
    const inline = sentence.block === block
    block = sentence.block
    if (sentence.kind === 'heading') return
    const first = reading.first[index] ?? 0
    const end = reading.first[index + 1] ?? first
    const from = labelFrom(reading, first, end)
    const colon = colonBehind(reading, from, end)
    if (colon < 0 || !isLabel(reading, from, colon)) return
    found.push({
      words: reading.low.slice(from, colon),
      full: colon - from > 1,
      loud: isLoud(reading, from, colon) || isEmphasis(reading, from - 1),
      inline,
      from,
      colon,
      body: behindEmphasis(reading, colon + 1),
      block,
    })
  })
  return found
}

function colonBehind(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at <= from + LONGEST && at < end - 1; at += 1)
    if (reading.low[at] === ':') return at
  return -1
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

/** A capital on each word, or a single letter (Q, A). */
function isLabel(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.words[at]?.kind === 'word' && !isCapital(reading, at)) return false
  return reading.words[from]?.kind === 'word'
}

import type { Range } from '../../content/ranges.ts'
import { fullNames } from '../../formats/interviewee.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isRoleHead } from '../../people/lists/roles.ts'
import { isCapital, isLoud } from '../../reading/capitals.ts'
import { isEmphasis } from '../../reading/emphasis.ts'
import type { Reading } from '../../reading/reading.ts'

/** A label is short; so is what stands in brackets behind it. */
const LONGEST = 7
const BRACKET = 8
/** Small words of labels: "The Minister for Transport:", "Several members:", "Voice from the gallery:". */
const SMALL = wordSet('for of the and from member members delegates audience gallery')

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
  /** Nothing but a number behind it: "Lions: 3". */
  readonly counted: boolean
  readonly from: number
  readonly colon: number
  /** Where what is said begins: behind the colon and the signs that close "**Lee:**". */
  readonly body: number
  readonly block: number
  /** Who holds the office that the label names, where the article names somebody so in brackets. */
  readonly meant?: Range
}

/** The labels of an article, in order. */
export function labelsOf(reading: Reading): Label[] {
  const all = openings(reading)
  const holders = all.some(isOffice) ? holdersOf(reading) : NOBODY
  const found = all.map((opening) => withHolder(opening, holders))
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

/** "The Minister for Transport (Ann Lee): …": an office, and in brackets who holds it, here or where somebody is first named so. */
function withHolder(opening: Opening, holders: ReadonlyMap<string, Holder>): Opening {
  if (!isOffice(opening)) return opening
  const office = opening.words[0] === 'the' ? opening.words.slice(1) : opening.words
  const holder = holders.get(office.join(' '))
  return holder === undefined ? opening : { ...opening, words: holder.words, full: true, meant: holder }
}

function isOffice({ words }: Opening): boolean {
  return words.length > 1 && words.some((word) => isRoleHead(word))
}

interface Holder extends Range {
  readonly words: readonly string[]
}

const NOBODY: ReadonlyMap<string, Holder> = new Map()

/** Behind which words a name stands first in brackets. */
function holdersOf(reading: Reading): ReadonlyMap<string, Holder> {
  const found = new Map<string, Holder>()
  for (let at = 1; at < reading.low.length; at += 1) {
    const name = bracketAt(reading, at)
    if (name === null) continue
    const words = reading.low.slice(name.from, name.to)
    for (let from = at - 1; from >= Math.max(0, at - LONGEST); from -= 1) {
      const office = reading.low.slice(from, at).join(' ')
      if (!found.has(office)) found.set(office, { ...name, words })
    }
  }
  return found
}

/** The name of two words or more that fills the brackets at token `at`. */
function bracketAt(reading: Reading, at: number): Range | null {
  if (reading.low[at] !== '(') return null
  let to = at + 1
  while (to < at + BRACKET && isCapital(reading, to)) to += 1
  return reading.low[to] === ')' && to - at > 2 ? { from: at + 1, to } : null
}

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
    const name = nameEnd(reading, from, colon)
    found.push({
      words: reading.low.slice(from, name),
      full: name - from > 1,
      loud: isLoud(reading, from, colon) || isEmphasis(reading, from - 1),
      inline,
      counted: !reading.words.slice(colon, end).some(({ kind }) => kind === 'word'),
      from,
      colon,
      body: behindEmphasis(reading, colon + 1),
      block,
    })
  })
  return found
}

function colonBehind(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at <= from + LONGEST && at < end - 1; at += 1) {
    if (reading.low[at] === ':') return at
    if (reading.low[at] !== '(') continue
    const close = at + reading.low.slice(at, Math.min(end, at + BRACKET)).indexOf(')')
    return close > at && close < end - 2 && reading.low[close + 1] === ':' ? close + 1 : -1
  }
  return -1
}

/** Where the label ends without what stands in brackets: "Ann Lee (Elm North):". */
function nameEnd({ low }: Reading, from: number, colon: number): number {
  const bracket = low.slice(from, colon).indexOf('(')
  return bracket > 0 ? from + bracket : colon
}

/** Behind a time stamp, an opening mark or signs of emphasis: "[00:12] Lee:", "**Lee:**". */
function labelFrom(reading: Reading, first: number, end: number): number {
  let from = first
  if (reading.low[from] === '[' || reading.low[from] === '(') {
    const close = from + 2
    const closes = reading.low[close] === (reading.low[from] === '[' ? ']' : ')')
    if (closes && close < end && /^[\d:.]+$/.test(reading.low[from + 1] ?? '')) from = close + 1
  }
  if (reading.quotes[reading.quoteAt[from] ?? -1]?.from === from) from += 1
  return behindEmphasis(reading, from)
}

function behindEmphasis(reading: Reading, at: number): number {
  let to = at
  while (isEmphasis(reading, to)) to += 1
  return to
}

/** A capital on each word but small ones, or a single letter (Q, A). */
function isLabel(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < nameEnd(reading, from, to); at += 1) {
    const small = at > from && SMALL.has(reading.low[at] ?? '')
    if (reading.words[at]?.kind === 'word' && !isCapital(reading, at) && !small) return false
  }
  return reading.words[from]?.kind === 'word'
}

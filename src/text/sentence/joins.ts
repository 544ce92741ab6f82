import { abbreviation } from '../word/abbreviations.ts'
import { isDigit, isLower, isUpper } from '../characters.ts'
import { SENTENCE_STARTERS } from './starters.ts'
import type { Word } from '../words.ts'

/** What a sentence may end with. Marks that shout and marks that ask behave alike. */
export type EndMark = 'point' | 'question' | 'ellipsis' | 'abbreviation'

/** Where a sentence that begins with token `first` may end: with the mark in token `at`, `last` after its closing marks. */
export interface Boundary {
  readonly first: number
  readonly at: number
  readonly last: number
  readonly end: EndMark
  /** True where the end mark stands inside a quotation or a bracket that closes right after it. */
  readonly closed: boolean
}

const OPENERS = '"“‘\'«([{`„'
const CLOSERS = '"”’\'»'

/** Verbs that tell who asked, after a question in quotation marks and a name. */
const ASKED: ReadonlySet<string> = new Set(
  `said says asked asks added adds replied replies cried cries shouted shouts wondered wonders told tells wrote writes
   tweeted tweets exclaimed exclaims answered answers continued continues declared declares joked jokes quipped quips
   demanded demands yelled yells screamed screams insisted insists responded responds began begins noted notes whispered
   whispers remarked remarks explained explains argued argues warned warns recalled recalls concluded concludes observed
   observes queried queries enquired enquires inquired inquires called calls laughed laughs mused muses`.split(
    /\s+/,
  ),
)

/** What stands behind such a verb where nothing is said behind it: "Lee, a nurse, asked from the door". */
const BEHIND: ReadonlySet<string> = new Set(
  'in on at to into with of from during before after as when while and'.split(' '),
)

/** So many tokens at most tell between commas who asks. */
const ASIDE = 14

/** True where the sentence goes on after `boundary`, by what follows it. There is a token after it. */
export function goesOn(text: string, tokens: readonly Word[], boundary: Boundary): boolean {
  const { at, last, end, closed } = boundary
  let next = last + 1
  while (tokens[next]?.kind === 'mark' && OPENERS.includes(text.charAt(tokens[next]?.start ?? 0))) next += 1
  const opens = next > last + 1
  const word = tokens[next]
  if (word === undefined || isAddress(text, word)) return false
  if (!opens && tokens[last]?.end === word.start && !isUpper(text, word.start)) return true
  if (beginsSmall(text, word)) return !opens || end === 'abbreviation' || end === 'ellipsis'
  if (word.kind === 'mark') return !opens && goesOnAfterMark(text, word, end, tokens[next + 1])
  if (end === 'abbreviation' && opens) return isAside(text, tokens, last + 1)
  if (end === 'abbreviation') return isInside(text, tokens[at], word, tokens[next + 1])
  if (end === 'ellipsis' && !closed) return true
  if (closed && end !== 'point') return !opens && isCue(text, tokens, next)
  return end === 'point' && isListNumber(tokens, boundary)
}

function isAddress(text: string, word: Word): boolean {
  return word.kind === 'word' && text.slice(word.start, word.end).includes('/')
}

/** True for a word in small letters; "iPhone" is none. */
function beginsSmall(text: string, word: Word): boolean {
  return isLower(text, word.start) && !(word.end > word.start + 1 && isUpper(text, word.start + 1))
}

/** "Yahoo!, …", "(…!) - and", "PARIS, Tex. - The": after these marks the sentence goes on. */
function goesOnAfterMark(text: string, mark: Word, end: EndMark, next: Word | undefined): boolean {
  const character = text.charAt(mark.start)
  if (!'-–—'.includes(character)) return ',;:)]}%&/'.includes(character)
  return end === 'abbreviation' || (next !== undefined && isLower(text, next.start))
}

/** True for what goes on after an abbreviation: a bracket, or one word in quotation marks: 'A. B. "Bo" Cole'. */
function isAside(text: string, tokens: readonly Word[], opener: number): boolean {
  const [open, word, close] = [tokens[opener], tokens[opener + 1], tokens[opener + 2]]
  if (open === undefined || word === undefined || close === undefined) return false
  if (text[open.start] === '(') return true
  return word.kind === 'word' && word.end === close.start && CLOSERS.includes(text.charAt(close.start))
}

/** True where the point of `token` only shortens it, and `next` goes on. */
function isInside(text: string, token: Word | undefined, next: Word, after: Word | undefined): boolean {
  if (token === undefined) return false
  const word = text.slice(token.start, token.end - 1)
  const how = abbreviation(word)
  if (how === 'before-name' || how === 'before-number' || isDigit(text.charCodeAt(next.start))) return true
  const starts = SENTENCE_STARTERS.has(text.slice(next.start, next.end).toLowerCase())
  // "Ann A. A. Lee": an initial may look like an article.
  const initial = word.length === 1 && after?.start === next.end && text[after.start] === '.'
  return !starts || initial
}

/** "1. Vote early": a number that counts, at the sentence's start. */
function isListNumber(tokens: readonly Word[], { first, at }: Boundary): boolean {
  const token = tokens[first]
  return at === first + 1 && token?.kind === 'number' && token.end - token.start <= 3
}

/** True for "Lee asked", "Mayor Ann Lee said" and "Ann Lee, a nurse, said from the door", where token `at` begins; "He said" begins a sentence of its own. */
function isCue(text: string, tokens: readonly Word[], at: number): boolean {
  if (SENTENCE_STARTERS.has(text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase())) return false
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.kind === 'mark')
      return index > at && text[token.start] === ',' && asksBehind(text, tokens, index)
    if (index > at && ASKED.has(text.slice(token.start, token.end))) return true
    if (!isUpper(text, token.start)) return false
  }
  return false
}

/** True where what the comma in token `comma` opens ends with a comma and a verb of asking, and nothing is told behind that. */
function asksBehind(text: string, tokens: readonly Word[], comma: number): boolean {
  const wordAt = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end)
  let close = comma + 1
  while (close < comma + ASIDE && tokens[close]?.kind !== 'mark') close += 1
  if (wordAt(close) !== ',' || !ASKED.has(wordAt(close + 1))) return false
  const next = wordAt(close + 2)
  return tokens[close + 2]?.kind === 'mark' || next.endsWith('ly') || BEHIND.has(next)
}

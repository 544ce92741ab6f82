import { isDash } from '../../grammar/adjunct.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isFinite } from '../../grammar/verb-group.ts'
import { spanOf, type Reading } from '../../reading/reading.ts'
import type { Draft } from '../../draft.ts'
import type { Claims, Range } from '../../content/ranges.ts'

const PARTICLES = wordSet('de la van der den von di da du al el bin ibn of the & .')
/** A signature is short. */
const LONGEST = 22
/** So many paragraphs without marks must be signed before signatures tell who wrote them. */
const SIGNED = 3

interface Signed {
  readonly content: Range
  readonly name: Range
  readonly quoted: boolean
}

/**
 * "“…” — Ann Lee, Northport": a name behind a dash, after a quotation in the same paragraph or on a line of its own. Where a
 * whole article is such a list (letters, reactions), paragraphs without marks count, too. Behind a quotation the dash is the cue.
 */
export function signatures(reading: Reading, claims: Claims): Draft[] {
  const found: Signed[] = []
  const blocks = tokensOfBlocks(reading)
  blocks.forEach((block, index) => {
    const own = inside(reading, block)
    if (own) found.push(own)
    else {
      const before = blocks[index - 1]
      const name =
        before && !isDash(reading.low[before.from] ?? '')
          ? nameLine(reading, block, wholeQuote(reading, before))
          : null
      if (before && name) found.push({ content: before, name, quoted: wholeQuote(reading, before) })
    }
  })
  const unmarked = found.filter(({ quoted }) => !quoted).length >= SIGNED
  return found
    .filter(({ quoted, content }) => (quoted || unmarked) && !claims.taken[content.from])
    .map(({ content, name, quoted }) => {
      claims.taken.fill(1, content.from, content.to)
      claims.taken.fill(1, name.from, name.to)
      const source = spanOf(reading, name.from, name.to)
      const dash = quoted && isDash(reading.low[name.from - 1] ?? '')
      return {
        content: [spanOf(reading, content.from, content.to)],
        source,
        cue: dash ? spanOf(reading, name.from - 1, name.from) : null,
        via: null,
        follows: null,
        step: 'signature',
        words: [source],
        confidence: 0.9,
      }
    })
}

function tokensOfBlocks(reading: Reading): Range[] {
  const found: Range[] = []
  const { sentences } = reading.article
  for (let index = 0; index < sentences.length; index += 1) {
    const from = reading.first[index] ?? 0
    const to = reading.first[index + 1] ?? from
    const last = found.at(-1)
    if (last && sentences[index]?.block === sentences[index - 1]?.block)
      found[found.length - 1] = { from: last.from, to }
    else found.push({ from, to })
  }
  return found
}

function wholeQuote(reading: Reading, block: Range): boolean {
  const quote = reading.quotes[reading.quoteAt[block.from] ?? -1]
  return quote !== undefined && quote.from === block.from && quote.to >= block.to - 1 && quote.size > 3
}

/** A dash and a name at the end of the paragraph, behind a full stop or a closing mark. */
function inside(reading: Reading, block: Range): Signed | null {
  for (let at = block.to - 2; at > block.from && at > block.to - LONGEST; at -= 1) {
    if (!isDash(reading.low[at] ?? '')) continue
    const before = reading.low[at - 1] ?? ''
    const quote = reading.quotes[reading.quoteAt[at - 1] ?? -1]
    const posted = isHandle(reading, at + 1, block.to)
    const closes = quote
      ? quote.to === at && quote.size > 3
      : posted || before === '.' || before === '!' || before === '?'
    const name = closes ? bareName(reading, at + 1, block.to) : null
    // a paragraph that only ends in a quotation tells of somebody, and whoever reported it may have signed below
    const whole = quote !== undefined && quote.from < block.from + 2
    const quoted = whole || posted
    return name ? { content: { from: whole ? quote.from : block.from, to: at }, name, quoted } : null
  }
  return null
}

/** "Ann Lee (@AnnLee) May 4, 2031", as an embedded post is signed. */
function isHandle(reading: Reading, from: number, to: number): boolean {
  let at = from
  while (at < to && reading.tags[at] === 'NNP') at += 1
  return at > from && reading.low[at] === '(' && (reading.low[at + 1] ?? '').startsWith('@')
}

/** A line of its own: "— Ann Lee, Northport"; without the dash only after a paragraph that is a quotation. */
function nameLine(reading: Reading, block: Range, afterQuote: boolean): Range | null {
  const dash = isDash(reading.low[block.from] ?? '')
  if (!dash && !afterQuote) return null
  const name = bareName(reading, dash ? block.from + 1 : block.from, block.to)
  return name && (dash || standsAlone(reading, name)) ? name : null
}

/** "Ann Lee" or "Ann Lee, Northport": nothing but a comma or a parenthesis behind the name, as in no headline. */
function standsAlone(reading: Reading, { from, to }: Range): boolean {
  let at = from
  while (at < to && (reading.tags[at] === 'NNP' || PARTICLES.has(reading.low[at] ?? ''))) at += 1
  return at === to || reading.low[at] === ',' || reading.low[at] === '('
}

/** A name with its place, age or office: begins with a name, has no verb. */
function bareName(reading: Reading, from: number, to: number): Range | null {
  const end = ['.', '"', '”'].includes(reading.low[to - 1] ?? '') ? to - 1 : to
  if (end <= from || end - from > LONGEST || reading.tags[from] !== 'NNP') return null
  for (let at = from; at < end; at += 1) {
    if (
      isFinite(reading, at) ||
      reading.tags[at] === 'TO' ||
      reading.low[at] === ':' ||
      (reading.quoteAt[at] ?? -1) >= 0
    )
      return null
  }
  return { from, to: end }
}

import { LIMITS } from './fit.ts'
import { wellFormed } from './shown.ts'

/** Quotations of more words are named by their ends: shorter, and a footnote mark in the middle does no harm. */
const WHOLE_UP_TO = 16
const WORDS_AT_ENDS = 6
/** Six words with room to spare, in units. */
const LONGEST_END = 2000
/** All but what an address may hold in Discord Markdown: brackets would end the link, "@everyone" names everybody. */
const UNSAFE_IN_ADDRESS = /[^A-Za-z0-9._~:/?#@!$&'*+,;=%-]|@(?=everyone|here)/g
const WORDS = /[\p{L}\p{N}]+/gu

/**
 * The address of an article that opens it at `quotation`, highlighted, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): "…#:~:text=first words,last words". At most 512 characters, which is
 * what a link button takes; where that is not enough, the address alone. Null where `url` is no plain http or https address.
 */
export function linkTo(url: string | null, quotation: string): string | null {
  const base = linkable(url)
  if (base === null) return null
  const [page = '', fragment = ''] = base.split('#', 2)
  const [kept = ''] = fragment.split(':~:', 1)
  for (const directive of directives(quotation)) {
    const link = `${page}#${kept}:~:text=${directive}`
    if (link.length <= LIMITS.linkUrl) return link
  }
  const plain = kept === '' ? page : `${page}#${kept}`
  return plain.length <= LIMITS.linkUrl ? plain : null
}

/** The normal form of an http or https address without a password in it; null for anything else. */
function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, username, password, hostname, href } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (!isWeb || username !== '' || password !== '' || hostname.startsWith('[')) return null
  return href.replace(UNSAFE_IN_ADDRESS, (char) => encodeURIComponent(char).replace(/[()]/g, percent))
}

/** Ways to name the quotation, the best first. */
function* directives(quotation: string): Generator<string> {
  const words = bare(wellFormed(ends(quotation))).split(/\s+/)
  if (words[0] === '') return
  if (words.length <= WHOLE_UP_TO) yield encode(words)
  for (let count = Math.min(WORDS_AT_ENDS, Math.floor(words.length / 2)); count > 0; count--) {
    yield `${encode(words.slice(0, count))},${encode(words.slice(-count))}`
  }
}

/** The quotation, or of a very long one its start and its end: the middle is never named. */
function ends(quotation: string): string {
  if (quotation.length <= 2 * LONGEST_END) return quotation
  return `${quotation.slice(0, LONGEST_END)} ${quotation.slice(-LONGEST_END)}`
}

/** Without the marks around it, which the page may well have in another shape. */
function bare(quotation: string): string {
  const words = [...quotation.matchAll(WORDS)]
  const last = words.at(-1)
  return last === undefined ? '' : quotation.slice(words[0]?.index, last.index + last[0].length)
}

/** Percent-encodes all but letters, digits and full stops: "-", "," and "&" mean something in a text directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-_!~*'()]/g, percent)
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

import type { Match } from './parse-back.ts'

/** Discord's own tags and what it turns into a link or a picture, each shown as something other than its characters. */
const TAGS: readonly (readonly [look: string, pattern: RegExp])[] = [
  ['mention', /<(?:@[!&]?|#)\d+>/y],
  ['mention', /@(?:everyone|here)\b/y],
  ['command', /<\/[^\n:>]+:\d+>/y],
  ['timestamp', /<t:-?\d+(?::[a-z])?>/iy],
  ['emoji', /<a?:\w+:\d+>/y],
  ['emoji', /:[^\s:]+:/y],
  ['guild link', /<id:\w+(?::\d+)?>/y],
  ['link', /<(?:https?:\/\/|mailto:|tel:|discord:)[^\s>]+>/iy],
  ['link', /(?:https?|discord):\/\/[^\s<]+/iy],
  ['invite', /discord(?:app)?\.(?:gg|new|gift|com\/(?:invite|template|channels|events|gifts))\/[^\s<]+/iy],
]

/** What formats the text between two markers, in the order in which Discord tries them. */
const PAIRS: readonly (readonly [marker: string, look: string])[] = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['_', 'italics'],
  ['*', 'italics'],
  ['~~', 'strikethrough'],
  ['||', 'spoiler'],
]

/** What Discord recognises at `at` inside a line (formatting may run over several); null: the character is itself. */
export function inlineAt(source: string, at: number): Match | null {
  return (
    escaped(source, at) ?? pair(source, at) ?? code(source, at) ?? maskedLink(source, at) ?? tag(source, at)
  )
}

/** A backslash shows the next character, unless that is a letter, a digit or white space. */
function escaped(source: string, at: number): Match | null {
  if (source.charAt(at) !== '\\') return null
  const next = source.charAt(at + 1)
  return next === '' || /[0-9A-Za-z\s]/.test(next) ? null : { end: at + 2, inside: next, raw: true }
}

/** Two equal markers with something between. Discord looks for the second without heeding backslashes. */
function pair(source: string, at: number): Match | null {
  for (const [marker, look] of PAIRS) {
    if (!source.startsWith(marker, at)) continue
    const from = at + marker.length
    if (marker === '*' && /\s/.test(source.charAt(from))) continue
    const close = closing(source, marker, from + 1)
    if (close === -1) continue
    return { end: close + marker.length, inside: source.slice(from, close), look }
  }
  return null
}

function closing(source: string, marker: string, from: number): number {
  const last = marker.charAt(0)
  for (let at = source.indexOf(marker, from); at !== -1; at = source.indexOf(marker, at + 1)) {
    const ends = last === '~' || last === '|' || source.charAt(at + marker.length) !== last
    const backslashed = marker.length === 1 && source.charAt(at - 1) === '\\'
    if (ends && !backslashed) return at
  }
  return -1
}

/** Between one, two or three backticks: shown as it is. */
function code(source: string, at: number): Match | null {
  for (const fence of ['```', '``', '`']) {
    if (!source.startsWith(fence, at)) continue
    const from = at + fence.length
    const close = source.indexOf(fence, from + 1)
    if (close === -1) continue
    return { end: close + fence.length, inside: source.slice(from, close), raw: true, look: 'code' }
  }
  return null
}

/** "[text](address)" or "[text](<address>)"; a text with an address in it is no link. */
function maskedLink(source: string, at: number): Match | null {
  const text = stickyMatch(/\[((?:\\[^\n]|[^\]\\])*)\]\(/y, source, at)
  if (text === null) return null
  const inside = text[1] ?? ''
  const from = at + text[0].length
  const address = stickyMatch(/\s*(?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s()<>\\]+))\s*\)/iy, source, from)
  if (address === null || inside === '' || inside.includes('://')) return null
  return { end: from + address[0].length, inside, link: address[1] ?? address[2] ?? '' }
}

function tag(source: string, at: number): Match | null {
  for (const [look, pattern] of TAGS) {
    const found = stickyMatch(pattern, source, at)
    if (found !== null) return { end: at + found[0].length, inside: found[0], raw: true, look }
  }
  return null
}

function stickyMatch(sticky: RegExp, source: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at
  return sticky.exec(source)
}

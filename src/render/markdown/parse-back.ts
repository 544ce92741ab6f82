import { blockAt } from './blocks.ts'
import { inlineAt } from './inlines.ts'

/** What Discord shows of a message, line by line. */
export interface ShownLine {
  /** The blocks that the line stands in, outermost first: none for a plain line. */
  readonly blocks: readonly string[]
  readonly runs: readonly ShownRun[]
}

/** Characters that look alike. */
export interface ShownRun {
  readonly text: string
  /** How they look, or what they became: "bold", "mention", "code"; outermost first. */
  readonly looks: readonly string[]
  /** Where a click leads, or null. */
  readonly link: string | null
}

/** A part of a message that a rule recognised. */
export interface Match {
  readonly end: number
  /** What is inside it, to be read on; or, where `raw`, shown as it is. */
  readonly inside: string
  readonly raw?: true
  readonly block?: string
  readonly look?: string
  readonly link?: string
  /** A line break that the block swallowed. */
  readonly breaks?: boolean
}

/** Where reading stands. */
export interface State {
  readonly lineStart: boolean
  readonly inQuote: boolean
}

interface Frame {
  readonly blocks: readonly string[]
  readonly looks: readonly string[]
  readonly link: string | null
}

interface Piece extends Frame {
  readonly text: string
}

/**
 * Reads a message as Discord's clients do and returns what people will see. Written from how Discord's own Markdown
 * behaves (its help pages, its published SimpleAST rules), and on purpose without a look at `escapeLine`: it is the
 * second opinion on what is about to be sent. Where clients differ it takes the reading that formats more.
 * For messages, so for a few thousand characters: the time can grow with the square of the length.
 */
export function parseBack(content: string): readonly ShownLine[] {
  const pieces: Piece[] = []
  read(content.replace(/\r\n?/g, '\n'), { blocks: [], looks: [], link: null }, true, pieces)
  return toLines(pieces)
}

/** Reads `source` into `pieces`; returns whether a line starts behind it. */
function read(source: string, frame: Frame, lineStart: boolean, pieces: Piece[]): boolean {
  let at = 0
  while (at < source.length) {
    const inQuote = frame.blocks.includes('quote')
    const match = (lineStart ? blockAt(source, at, { lineStart, inQuote }) : null) ?? inlineAt(source, at)
    if (match === null) {
      const char = source.charAt(at)
      pieces.push({ ...frame, text: char })
      lineStart = char === '\n' || (lineStart && /\s/.test(char))
      at++
      continue
    }
    const inner = {
      blocks: match.block === undefined ? frame.blocks : [...frame.blocks, match.block],
      looks: match.look === undefined ? frame.looks : [...frame.looks, match.look],
      link: match.link ?? frame.link,
    }
    if (match.raw) {
      pieces.push({ ...inner, text: match.inside })
      lineStart = false
    } else {
      lineStart = read(match.inside, inner, lineStart, pieces)
    }
    if (match.breaks) pieces.push({ ...frame, text: '\n' })
    if (match.block !== undefined) lineStart = true
    at = match.end
  }
  return lineStart
}

function toLines(pieces: readonly Piece[]): ShownLine[] {
  const lines: { blocks: readonly string[]; runs: ShownRun[] }[] = []
  let fresh = true
  for (const piece of pieces) {
    for (const [i, text] of piece.text.split('\n').entries()) {
      if (fresh || i > 0) lines.push({ blocks: piece.blocks, runs: [] })
      fresh = false
      if (text !== '') addRun(lines.at(-1), { text, looks: piece.looks, link: piece.link }, piece.blocks)
    }
  }
  return lines
}

function addRun(
  line: { blocks: readonly string[]; runs: ShownRun[] } | undefined,
  run: ShownRun,
  blocks: readonly string[],
): void {
  if (line === undefined) return
  if (line.runs.length === 0) line.blocks = blocks
  const last = line.runs.at(-1)
  if (last !== undefined && last.link === run.link && last.looks.join() === run.looks.join()) {
    line.runs[line.runs.length - 1] = { ...last, text: last.text + run.text }
  } else {
    line.runs.push(run)
  }
}

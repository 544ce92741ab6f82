import type { Line, Page, Run } from '../ink.ts'
import { textOf } from '../ink.ts'
import type { Verbatim } from '../quote.ts'
import { shown, shownInLine } from '../shown.ts'
import { parseBack, type ShownLine, type ShownRun } from './parse-back.ts'

/** What stands in the block quotes of a page, in order. */
export function quotesOf(page: Page): readonly Verbatim[] {
  return page.flatMap((line) => (line.kind === 'quote' ? [line.slice] : []))
}

/**
 * True where Discord will show `content` as exactly `page`: line for line the same kinds of line, the same characters,
 * the same bold and links, and nothing that turned into something else. In a block quote: the article's characters,
 * sliced anew, and not one more. This is what stands between a mistake of ours and a false quotation.
 */
export function showsAs(content: string, page: Page): boolean {
  const seen = parseBack(content)
  const meant = page.flatMap(meantLines)
  return seen.length === meant.length && seen.every((line, i) => sameLine(line, meant[i]))
}

function meantLines(line: Line): ShownLine[] {
  if (line.kind === 'quote') {
    return shown(line.slice.text)
      .split('\n')
      .map((text) => ({ blocks: ['quote'], runs: [plain(text)] }))
  }
  return [{ blocks: line.kind === 'text' ? [] : [line.kind], runs: line.phrase.map(meantRun) }]
}

function meantRun(run: Run): ShownRun {
  const text = run.ink === 'bot' ? run.text : shownInLine(textOf(run))
  return { text, looks: run.bold ? ['bold'] : [], link: run.link ?? null }
}

function plain(text: string): ShownRun {
  return { text, looks: [], link: null }
}

function sameLine(seen: ShownLine, meant: ShownLine | undefined): boolean {
  if (meant === undefined || seen.blocks.join() !== meant.blocks.join()) return false
  return spelled(seen.runs) === spelled(meant.runs)
}

/** A line as one string: each character with how it looks. Blanks look like nothing, and an empty line is a blank one. */
function spelled(runs: readonly ShownRun[]): string {
  const chars = runs.flatMap((run) =>
    Array.from({ length: run.text.length }, (_, i) => {
      const char = run.text.charAt(i)
      return /\s/.test(char) ? ' ' : `${char}${run.looks.join('+')} ${run.link ?? ''}`
    }),
  )
  return chars.every((char) => char === ' ') ? '' : chars.join('\n')
}

import type { Line, Page, Phrase, Run } from '../ink.ts'
import { textOf } from '../ink.ts'
import { shown, shownInLine } from '../shown.ts'
import { escapeLine } from './escape.ts'

/** Stands in an empty line of a quotation: Discord ends the quotation at a line with nothing in it. */
const BLANK = '\u00a0'
const PREFIX = { text: '', subtext: '-# ', item: '- ' } as const

/** A page as Discord Markdown. Nothing in it but `phrase` and `look` formats, whatever the text holds. */
export function toMarkdown(page: Page): string {
  return page.map(lineToMarkdown).join('\n')
}

function lineToMarkdown(line: Line): string {
  if (line.kind !== 'quote') return PREFIX[line.kind] + phraseToMarkdown(line.phrase)
  return shown(line.slice.text)
    .split('\n')
    .map((text) => `> ${text.trim() === '' ? BLANK : escapeLine(text)}`)
    .join('\n')
}

function phraseToMarkdown(phrase: Phrase): string {
  return phrase.map(runToMarkdown).join('')
}

function runToMarkdown(run: Run): string {
  const text = run.ink === 'bot' ? run.text : escapeLine(shownInLine(textOf(run)))
  const bold = run.bold && text.trim() !== '' ? `**${text}**` : text
  return run.link === undefined ? bold : `[${bold}](<${run.link}>)`
}

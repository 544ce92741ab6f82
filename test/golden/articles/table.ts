import { readFileSync } from 'node:fs'

/** One line of a table. Each of the three lists holds every answer that is right; null stands for the table's "-". */
export interface Row {
  readonly types: readonly string[]
  readonly speakers: readonly (string | null)[]
  readonly vias: readonly (string | null)[]
  readonly text: string
  /** Where the sentence stands in the article's text. */
  readonly start: number
  readonly end: number
}

/** What a speaker is, as far as the article says: any of `roles` is right, and null stands for none. */
export interface Role {
  readonly name: string
  readonly roles: readonly (string | null)[]
}

export interface Table {
  readonly roles: readonly Role[]
  readonly rows: readonly Row[]
}

const TYPES: ReadonlySet<string> = new Set([
  'direct',
  'mixed',
  'indirect',
  'narration',
  'heading',
  'own',
  'line',
])

/**
 * Reads a table and finds its sentences in the article's text. Throws where the table is no table, leaves out or
 * changes words of the article, or has them in another order.
 */
export function readTable(file: string, text: string): Table {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/)
  const gap = lines.indexOf('')
  if (lines[0] !== 'speaker\trole' || lines[gap + 1] !== 'type\tspeaker\tvia\tsentence')
    throw new Error(`${file}: write "speaker, role", an empty line, then "type, speaker, via, sentence"`)
  const roles = lines.slice(1, gap).map((line) => {
    const [name = '', role = ''] = line.split('\t')
    return { name, roles: choices(role) }
  })
  const known = new Set<string | null>([null, ...roles.map(({ name }) => name)])
  const rows: Row[] = []
  for (const [index, line] of lines.slice(gap + 2).entries()) {
    const cells = line.split('\t')
    const [type = '', speaker = '', via = '', sentence = ''] = cells
    const at = `${file}:${gap + 3 + index}`
    const types = type.split(' | ')
    const speakers = choices(speaker)
    if (cells.length !== 4 || !types.every((one) => TYPES.has(one))) throw new Error(`${at}: no such line`)
    const unknown = speakers.find((name) => !known.has(name))
    if (unknown !== undefined) throw new Error(`${at}: ${unknown} has no line among the speakers`)
    const place = find(text, sentence, rows.at(-1)?.end ?? 0)
    if (place === null) throw new Error(`${at}: not what comes next in the article`)
    rows.push({ types, speakers, vias: choices(via), text: sentence, ...place })
  }
  if (text.slice(rows.at(-1)?.end ?? 0).trim() !== '')
    throw new Error(`${file}: ends before the article does`)
  return { roles, rows }
}

function choices(cell: string): (string | null)[] {
  return cell.split(' | ').map((one) => (one === '-' ? null : one))
}

/** Where `sentence` stands after `from`, with nothing but white space and a heading's signs before it. */
function find(text: string, sentence: string, from: number): { start: number; end: number } | null {
  for (const before of [/\s*/y, /\s*#+\s+/y]) {
    before.lastIndex = from
    const start = from + (before.exec(text)?.[0].length ?? 0)
    const end = endOf(text, sentence, start)
    if (end !== null) return { start, end }
  }
  return null
}

/** The end of `sentence` at `start`, or null; a blank of the sentence stands for any white space of the text. */
function endOf(text: string, sentence: string, start: number): number | null {
  let at = start
  for (const [index, word] of sentence.split(' ').entries()) {
    if (index > 0) {
      const blanks = /^\s+/.exec(text.slice(at, at + 100))?.[0].length ?? 0
      if (blanks === 0) return null
      at += blanks
    }
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}

import { createRequire } from 'node:module'

/** What the front matter says of an article; null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly author: string | null
  readonly published: string | null
}

/** A file taken apart. Problems with `fatal` keep it from being read as an article. */
export interface Opened {
  readonly meta: FrontMatter
  /** The file's text after the front matter block and the newline that ends it. */
  readonly text: string
  readonly problems: readonly { readonly line: number; readonly message: string; readonly fatal: boolean }[]
}

type Field = keyof FrontMatter

const KEYS: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['publisher', 'publisher'],
  ['source', 'publisher'],
  ['site', 'publisher'],
  ['url', 'url'],
  ['link', 'url'],
  ['author', 'author'],
  ['byline', 'author'],
  ['published', 'published'],
  ['date', 'published'],
])

/** Far more than any front matter needs; the YAML parser's time grows faster than its input. */
const LONGEST = 16_384

const NOTHING: FrontMatter = { title: null, publisher: null, url: null, author: null, published: null }

/**
 * Takes a file's front matter off its text. Without front matter the text is the whole file, a byte-order mark
 * included: offsets count from the file's first character.
 */
export function openFile(file: string): Opened {
  const from = file.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = fence(file, from)
  if (opening === null) return { meta: NOTHING, text: file, problems: [] }
  const closing = closingFence(file, opening)
  if (closing === null) {
    return fatal(file, 1, 'the front matter is not closed; put a line "---" after its last line')
  }
  if (closing.start - opening > LONGEST) {
    return fatal(
      file,
      1,
      `the front matter is longer than ${LONGEST} characters; put the article's text after it`,
    )
  }
  return { ...readYaml(file.slice(opening, closing.start)), text: file.slice(closing.end) }
}

function fatal(text: string, line: number, message: string): Opened {
  return { meta: NOTHING, text, problems: [{ line, message, fatal: true }] }
}

/** The end of the line "---" that starts at `at`, its newline included, or null. */
function fence(file: string, at: number): number | null {
  if (!file.startsWith('---', at)) return null
  let end = at + 3
  while (file[end] === ' ' || file[end] === '\t') end += 1
  if (end === file.length) return end
  if (file[end] === '\n') return end + 1
  if (file[end] === '\r') return file[end + 1] === '\n' ? end + 2 : end + 1
  return null
}

function closingFence(file: string, from: number): { start: number; end: number } | null {
  let at = from
  while (at < file.length) {
    const end = fence(file, at)
    if (end !== null) return { start: at, end }
    const newline = file.slice(at, at + LONGEST).search(/[\r\n]/)
    if (newline < 0) return null
    at += newline + (file[at + newline] === '\r' && file[at + newline + 1] === '\n' ? 2 : 1)
  }
  return null
}

/** Loaded with the first front matter only: many articles have none, and it takes a good part of the time to start. */
const yaml = () => createRequire(import.meta.url)('yaml') as typeof import('yaml')

function readYaml(source: string): Omit<Opened, 'text'> {
  const { isMap, isScalar, LineCounter, parseDocument } = yaml()
  const counter = new LineCounter()
  // The failsafe schema reads every value as it is written: dates and numbers stay text.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false })
  // The block's first line is line 2 of the file.
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1
  const error = document.errors[0]
  if (error !== undefined) {
    const message = `the front matter is no valid YAML: ${error.message}; write one "key: value" a line, and values with ": " or "#" in quotes`
    return { meta: NOTHING, problems: [{ line: lineOf(error.pos[0]), message, fatal: true }] }
  }
  if (document.contents === null) return { meta: NOTHING, problems: [] }
  if (!isMap(document.contents)) {
    return {
      meta: NOTHING,
      problems: [
        {
          line: 2,
          message: 'the front matter holds no "key: value" lines; write for example "title: …"',
          fatal: true,
        },
      ],
    }
  }
  const meta = new Map<Field, string>()
  const problems: { line: number; message: string; fatal: boolean }[] = []
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const field = KEYS.get(String(key.value).toLowerCase())
    if (field === undefined || meta.has(field)) continue
    const read = isScalar(value) ? plain(value.value) : value === null ? '' : null
    const line = lineOf(key.range?.[0] ?? 0)
    if (read === null)
      problems.push({
        line,
        message: `${String(key.value)} is a list or a group; write one line of text`,
        fatal: false,
      })
    else if (field === 'url' && read !== '' && !isWebAddress(read))
      problems.push({
        line,
        message: `${String(key.value)} is no web address; write one that begins with https://`,
        fatal: false,
      })
    else if (read !== '') meta.set(field, read)
  }
  return { meta: { ...NOTHING, ...Object.fromEntries(meta) }, problems }
}

/** A value as it is written, on one line; empty where YAML writes "nothing". */
function plain(value: unknown): string {
  const written = (typeof value === 'string' ? value : '').replace(/\s+/g, ' ').trim()
  return written === '~' || written === 'null' ? '' : written
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(value) && URL.canParse(value)
}

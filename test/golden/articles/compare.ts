import type { Article } from '../../../src/article/article.ts'
import type { AttributedArticle, NameAt } from '../../../src/attribution/attribution.ts'
import type { Row, Table } from './table.ts'

/** Where an article's reading differs from its table. */
export interface Miss {
  /** The number of the sentence in its table, from 1; or the name of the speaker whose role is wrong. */
  readonly place: string
  /** What came out, and what the table says. */
  readonly got: string
}

/** How many of an article's sentences came out as its table says. */
export interface Score {
  readonly sentences: number
  readonly right: number
  /** Sentences in which the table names somebody, and those of them that got that name. */
  readonly spoken: number
  readonly named: number
  /** Sentences that got a name that is not the table's. */
  readonly wrongName: number
}

/** Every difference between a table and what was read, in the order of the table, sentences first. */
export function misses({ rows, roles }: Table, read: AttributedArticle): Miss[] {
  const sentences = rows.map((row, index) => ({ place: String(index + 1), got: differs(row, read) }))
  const speakers = roles.map(({ name, roles: right }) => {
    const found = read.speakers.find((speaker) => same(nameOf(read.article, speaker.name), name))
    const role = found?.role ? words(read.article, found.role) : null
    const ok = found === undefined || right.some((one) => same(one, role))
    return { place: name, got: ok ? '' : `role ${shown(role)}, not ${right.map(shown).join(' or ')}` }
  })
  return [...sentences, ...speakers].filter(({ got }) => got !== '')
}

/** Counts what `misses` lists, and who got a name. */
export function score({ rows }: Table, read: AttributedArticle): Score {
  const spoken = rows.filter(({ speakers }) => !speakers.includes(null))
  const right = (row: Row): boolean => row.speakers.some((one) => same(one, speakerOf(row, read)))
  return {
    sentences: rows.length,
    right: rows.filter((row) => differs(row, read) === '').length,
    spoken: spoken.length,
    named: spoken.filter(right).length,
    wrongName: rows.filter((row) => speakerOf(row, read) !== null && !right(row)).length,
  }
}

function differs(row: Row, read: AttributedArticle): string {
  const { article } = read
  const index = sentenceAt(row, article)
  if (row.types[0] === 'line') {
    const spoken = overlapping(row, article).find((at) => read.sentences[at]?.speaker !== null)
    return spoken === undefined ? '' : `speaker ${shown(speakerAt(spoken, read))}, not -`
  }
  if (index === null) {
    const first = overlapping(row, article)[0]
    const sentence = first === undefined ? undefined : article.sentences[first]
    return `sentence cut as: ${sentence === undefined ? '-' : words(article, sentence)}`
  }
  const speech = read.sentences[index]
  const via = speech?.via ? words(article, speech.via) : null
  const found: string[] = []
  const type = speech?.type ?? '-'
  if (row.types[0] !== 'own' && !row.types.includes(type))
    found.push(`type ${type}, not ${row.types.join(' or ')}`)
  const speaker = speakerAt(index, read)
  if (!row.speakers.some((one) => same(one, speaker)))
    found.push(`speaker ${shown(speaker)}, not ${row.speakers.map(shown).join(' or ')}`)
  if (!row.vias.some((one) => same(one, via)))
    found.push(`via ${shown(via)}, not ${row.vias.map(shown).join(' or ')}`)
  return found.join('; ')
}

/** The name that a row's sentence got; where it was cut otherwise, of the first sentence of it that got one. */
function speakerOf(row: Row, read: AttributedArticle): string | null {
  const names = overlapping(row, read.article).map((at) => speakerAt(at, read))
  return names.find((name) => name !== null) ?? null
}

function speakerAt(sentence: number, { article, sentences, speakers }: AttributedArticle): string | null {
  const speaker = sentences[sentence]?.speaker ?? null
  const found = speaker === null ? undefined : speakers[speaker]
  return found === undefined ? null : nameOf(article, found.name)
}

function sentenceAt(row: Row, { sentences }: Article): number | null {
  const at = sentences.findIndex(({ start, end }) => start === row.start && end === row.end)
  return at < 0 ? null : at
}

function overlapping(row: Row, { sentences }: Article): number[] {
  return sentences.flatMap(({ start, end }, at) => (start < row.end && end > row.start ? [at] : []))
}

function nameOf(article: Article, name: NameAt): string | null {
  return name === 'author' ? article.author : words(article, name)
}

function words({ text }: Article, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

function shown(name: string | null): string {
  return name ?? '-'
}

const BEFORE = /^(?:(?:the|an?|my|his|her|its|our|their|mr|mrs|ms|miss|dr|sir|dame|prof)\b\.?\s+)+/
const AFTER = /,?\s+(?:kc|qc|mp|obe)$/

/** True where two names are one but for articles, "her", courtesy titles, letters after the name, case and curls. */
function same(one: string | null, other: string | null): boolean {
  return plain(one) === plain(other)
}

function plain(name: string | null): string | null {
  return name?.toLowerCase().replace(/[‘’]/g, "'").replace(BEFORE, '').replace(AFTER, '') ?? null
}

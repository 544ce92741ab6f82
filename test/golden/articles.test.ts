import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import { misses, score, type Miss, type Score } from './articles/compare.ts'
import { readKnownMisses, writeKnownMisses } from './articles/known-misses.ts'
import { readTable } from './articles/table.ts'

/*
 * Articles of our own (people and places are invented), each beside a table of who says each of its sentences, made by
 * hand before any engine had read them. A table has two parts: the speakers with their roles, then the article sentence by
 * sentence: type, speaker, via, text. Names, roles and via are the article's own words, the fullest it has; "-" is
 * nobody or nothing, "A | B" means that either is right. The types:
 *   direct     all that is said stands in quotation marks and is a clause at least
 *   mixed      some of it stands in quotation marks
 *   indirect   none of it does
 *   narration  nobody speaks: the article itself says it, also that somebody was silent, praised, refused or agreed
 *   heading    a headline between paragraphs; nobody speaks
 *   own        a speaker's own words without marks: an answer or turn with its label, a signed letter, the author of an opinion
 *              piece wherever nobody else speaks; the name is judged, the type is not
 *   line       no sentence of the story (byline, caption, row, time stamp, advertisement, left-over mark-up): nobody may
 *              be named, and how it is cut is not judged
 * Whoever utters it is the speaker and whoever passes it on is via; a spokesman without a name is himself, not his office;
 * where two speak in a sentence, the one who says most of it counts. A name is right whatever article, "her",
 * courtesy title, letters after it or case it comes with; a rank ("Judge", "Lt.") is a role.
 *
 * No engine gets all of it right: articles/known-misses.tsv lists what is known to come out otherwise, and why it is hard.
 * A new miss fails, and so does a listed one that is mended; UPDATE=1 writes the list anew, for review.
 */
const folder = join(import.meta.dirname, 'articles')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md'))
  .sort()

const updating = process.env['UPDATE'] === '1'
const known = readKnownMisses(updating)
const found = new Map<string, readonly Miss[]>()
const scores = new Map<string, Score>()

describe('who said what in our own articles', () => {
  for (const file of files) {
    const name = file.replace(/\.md$/, '')

    it(`comes out of ${name} as its table says, but for the misses that are known`, () => {
      const result = parseArticle(file, readFileSync(join(folder, file), 'utf8'))
      if (result.kind !== 'article') throw new Error(JSON.stringify(result.problems))
      const table = readTable(join(folder, `${name}.table.tsv`), result.article.text)
      const read = attribute(result.article)
      const differences = misses(table, read)
      scores.set(name, score(table, read))
      found.set(name, differences)
      if (updating) return
      const listed = known.filter(({ article }) => article === name)
      expect(differences.map(readable)).toEqual(listed.map(readable))

      function readable({ place, got }: Miss): string {
        return `${place}: ${got} «${table.rows[Number(place) - 1]?.text ?? 'everywhere'}»`
      }
    })
  }

  it('lists known misses of articles that there are', () => {
    expect(known.filter(({ article }) => !files.includes(`${article}.md`))).toEqual([])
  })

  it('stays a fair sample: at least 18 articles and 450 sentences', () => {
    expect(files.length).toBeGreaterThanOrEqual(18)
    expect(sum(({ sentences }) => sentences)).toBeGreaterThanOrEqual(450)
  })

  afterAll(() => {
    if (process.env['UPDATE'] === '1') writeKnownMisses(found, known)
    const lines = [...scores, ['all', total()] as const].map(
      ([name, { sentences, right, spoken, named, wrongName }]) =>
        `${name.padEnd(32)} right ${share(right, sentences)}  named ${share(named, spoken)}  wrong names ${wrongName}`,
    )
    console.log(lines.join('\n'))
  })
})

function sum(of: (score: Score) => number): number {
  return [...scores.values()].reduce((before, one) => before + of(one), 0)
}

function total(): Score {
  return {
    sentences: sum(({ sentences }) => sentences),
    right: sum(({ right }) => right),
    spoken: sum(({ spoken }) => spoken),
    named: sum(({ named }) => named),
    wrongName: sum(({ wrongName }) => wrongName),
  }
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
  return `${String(part).padStart(3)}/${String(whole).padEnd(3)} ${percent.padStart(5)} %`
}

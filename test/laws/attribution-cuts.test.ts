import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuClock } from '../cpu-clock.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'

/*
 * Articles cut anywhere and spliced with others: who said what must neither throw nor take longer than the text's length
 * allows. CUTS sets how many are tried: CUTS=10000 npx vitest run test/laws/attribution-cuts.test.ts
 */
const CUTS = Number(process.env['CUTS'] ?? 300)
const folder = join(import.meta.dirname, '..', 'golden', 'articles')
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Milliseconds for a kilobyte, on a machine that is busy with other things, and for what is there at any size. */
const PER_KILOBYTE = 40
const AT_LEAST = 400

/** A piece of one article: where it starts and how long it is, in thousandths of the article. */
const piece = fc
  .record({
    article: fc.nat({ max: articles.length - 1 }),
    from: fc.integer({ min: 0, max: 1000 }),
    length: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ article, from, length }) => {
    const text = articles[article] ?? ''
    const start = Math.floor((from * text.length) / 1000)
    return text.slice(start, start + Math.floor((length * text.length) / 1000))
  })

test(
  `who said what in ${CUTS} articles cut and spliced at random: nothing throws, nothing takes longer`,
  () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('')
        const spent = cpuClock()
        const result = parseArticle('cut.txt', text)
        if (result.kind !== 'article') return
        const { article, sentences } = attribute(result.article)
        expect(sentences).toHaveLength(article.sentences.length)
        expect(spent()).toBeLessThan(AT_LEAST + (PER_KILOBYTE * text.length) / 1000)
      }),
      { numRuns: CUTS },
    )
  },
  60_000 + CUTS * 60,
)

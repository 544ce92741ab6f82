import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import { cpuClock } from '../cpu-clock.ts'

const PIECES = [
  'Ann Lee said',
  'the mayor',
  'said',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  ',',
  '.',
  ':',
  ' — ',
  '(',
  ')',
  'that',
  'who',
  'and',
  'The bridge is closed',
  'according to',
  'LEE:',
  '\n',
  '\n\n',
  'he',
  'saying',
  'was quoted as saying',
  'by',
  'told',
  'constructor',
  '__proto__',
  '\u200b',
  '\ud800',
  '😀',
  'US',
  '12',
  'as',
  'if',
  'claim',
  '’s',
  '- ',
  'Q:',
  'A:',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' '))

describe('who said what, in any text', () => {
  test('every span lies in the text, none is empty, and every index is good', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const result = parseArticle('law.txt', raw)
        if (result.kind !== 'article') return
        const { article } = result
        const { attributions, sentences, speakers } = attribute(article)
        expect(sentences).toHaveLength(article.sentences.length)
        for (const { content, source, cue, via, speaker, confidence } of attributions) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...content, source, cue, via]) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(article.text.length)
          }
          if (speaker !== null) expect(speakers[speaker]).toBeDefined()
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        sentences.forEach(({ type, speaker }, at) => {
          if (article.sentences[at]?.kind === 'heading') expect([type, speaker]).toEqual(['heading', null])
        })
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['quotation marks', '"'],
    ['words without end', 'Ann Lee said '],
    ['claims within claims', 'he said that she said that '],
    ['brackets', '(Lee said '],
    ['short quotations', '"No," Lee said. '],
    ['quotations alone', '"It is over now."\n'],
    ['names', 'Ann Lee, '],
    ['labels', 'LEE: No.\n'],
  ])('time grows with the text, not faster: %s', (_, piece) => {
    const time = (length: number): number => {
      const result = parseArticle('law.txt', piece.repeat(Math.ceil(length / piece.length)))
      if (result.kind !== 'article') return 0
      const spent = cpuClock()
      attribute(result.article)
      return spent()
    }
    time(20_000)
    const small = time(40_000)
    const large = time(320_000)
    expect(large).toBeLessThan(24 * small + 200)
  })
})

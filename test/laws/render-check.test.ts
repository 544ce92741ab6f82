import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkIndex, checkQuote } from '../../src/answer/check/check.ts'
import { articleOf } from '../render/invented.ts'

const WORDS =
  'boat harbour crew mayor not never said closed opened twenty-year 1,200 $5 don’t café the of and ש 😀 __proto__'
const word = fc.constantFrom(...WORDS.split(' '))
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => articleOf(paragraphs))

function indexOf(text: ReturnType<typeof articleOf>) {
  const narration = { type: 'narration', speaker: null, via: null, attribution: null } as const
  const sentences = text.sentences.map(() => narration)
  return checkIndex({ articles: [{ article: text, speakers: [], attributions: [], sentences }], people: [] })
}

test('every sentence is found word for word, in other dress too', () => {
  fc.assert(
    fc.property(article, fc.nat(), (text, pick) => {
      const { start, end } = text.sentences[pick % text.sentences.length]!
      const words = text.text.slice(start, end)
      const dressed = words.toUpperCase().replaceAll('’', "'").replaceAll('-', ' – ').replaceAll(' ', ' \n')
      for (const claim of [words, dressed]) {
        const [verdict] = checkQuote(indexOf(text), claim).verdicts
        if (verdict === undefined) continue
        expect(verdict.kind).toBe('verbatim')
      }
    }),
    { numRuns: 300 },
  )
})

const bare = (text: string) => text.replace(/[\s.😀_]/gu, '')

test('what is called word for word is word for word', () => {
  fc.assert(
    fc.property(article, fc.array(word, { maxLength: 12 }), (text, words) => {
      for (const verdict of checkQuote(indexOf(text), words.join(' ')).verdicts) {
        if (verdict.kind !== 'verbatim') continue
        const found = verdict.passage.source.article.text.slice(verdict.passage.start, verdict.passage.end)
        expect(bare(found)).toContain(bare(words.join(' ')))
      }
    }),
    { numRuns: 500 },
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(article, fc.string({ unit: 'binary', maxLength: 300 }), (text, claim) => {
      expect(checkQuote(indexOf(text), claim).text).toBe(claim)
    }),
    { numRuns: 300 },
  )
})

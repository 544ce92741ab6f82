import fc from 'fast-check'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { expect, test } from 'vitest'
import { porterStem } from '../../../src/text/terms/stem/porter.ts'

const endings = (
  's es sses ies ss ed eed ing y ational tional enci anci izer abli bli alli entli eli ousli ization ation ator alism ' +
  'iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ' +
  'ant ement ment ent ou ism ate iti ous ive ize sion tion e ll at bl iz'
).split(' ')

test("stems are those of natural's Porter stemmer", () => {
  const beginning = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuvwy'.split('')), maxLength: 8 })
  const ending = fc.constantFrom('', ...endings)
  fc.assert(
    fc.property(beginning, ending, ending, (word, first, second) => {
      expect(porterStem(word + first + second)).toBe(porter.stem(word + first + second))
    }),
    { numRuns: 10_000 },
  )
})

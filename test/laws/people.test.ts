import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSpeakers } from '../../src/attribution/people/people.ts'
import { contains } from '../../src/text/span.ts'
import { read as readingOf } from '../../src/attribution/reading/reading.ts'
import { articleOf, draftOf } from '../attribution/people/told.ts'
import { cpuClock } from '../cpu-clock.ts'

const piece = fc.constantFrom(
  'Ann Lee',
  'Lee',
  'Mr. Lee',
  'John Lee Jr.',
  'the mayor',
  'Mayor',
  'he',
  'She',
  'they',
  'who',
  ',',
  '.',
  '"',
  '”',
  "'s",
  "'",
  '(',
  ')',
  '—',
  'of',
  'and',
  'the',
  'Norway',
  'Foreign Ministry',
  'the ministry',
  'statement',
  'said',
  'a',
  'van der',
  '\n\n',
  '1',
  'constructor',
  '__proto__',
  'İ',
  '\u{1F600}',
  '\ud800',
  '\u200b',
  'O’Neill',
  'A. B.',
  'U.S.',
  'NWS',
  'spokesman for',
  '-',
  'Ing',
)
const article = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => `Start ${pieces.join(' ')}`)
const cuts = fc.array(fc.tuple(fc.nat(400), fc.nat(40), fc.boolean()), { maxLength: 12 })

/** Drafts whose sources lie anywhere in the text, sensible or not. */
function draftsFor(text: string, places: readonly (readonly [number, number, boolean])[]) {
  return places.map(([at, length, named], i) => {
    const start = at % text.length
    const end = Math.min(text.length, start + length)
    return draftOf(named ? { start, end } : null, { start, end }, i > 0 ? i - 1 : null)
  })
}

describe('resolving speakers, whatever the text and the drafts', () => {
  it('gives each draft somebody of the list or nobody, a confidence from 0 to 1, and spans inside the text', () => {
    fc.assert(
      fc.property(article, cuts, (text, places) => {
        const read = articleOf(text)
        const whole = { start: 0, end: read.text.length }
        const drafts = draftsFor(read.text, places)
        const { speakers, resolved } = resolveSpeakers(read, drafts, readingOf(read))
        expect(resolved).toHaveLength(drafts.length)
        for (const { speaker, confidence } of resolved) {
          expect(speaker === null || speakers[speaker] !== undefined).toBe(true)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        for (const { name, role, mentions } of speakers) {
          const spans = [...mentions, ...(role === null ? [] : [role]), ...(name === 'author' ? [] : [name])]
          for (const span of spans) expect(span.start < span.end && contains(whole, span)).toBe(true)
          expect(mentions.map(({ start }) => start)).toEqual(
            mentions.map(({ start }) => start).toSorted((a, b) => a - b),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(article, cuts, (text, places) => {
        const read = articleOf(text)
        const drafts = draftsFor(read.text, places)
        expect(resolveSpeakers(read, drafts, readingOf(read))).toEqual(
          resolveSpeakers(read, drafts, readingOf(read)),
        )
      }),
    )
  })

  it.each([
    [
      'one surname',
      (i: number) => `Ann${i} Lee met Bob${i} Lee and Lee said yes. The mayor said no, she said.`,
    ],
    ['one sentence of names', (i: number) => `Ann Lee${i}, the mayor, and`],
    ['one role', (i: number) => `Mayor Ann${i} Dunn${i} left. The mayor said no.`],
    ['capitals', () => 'Lee Lee Lee Lee'],
    ['commas', () => 'Lee, , the, a, of'],
    ['particles', () => 'van de van der of the and'],
  ])('takes time in proportion to the text: %s', (_, part) => {
    const time = (count: number) => {
      const read = articleOf(Array.from({ length: count }, (__, i) => part(i)).join(' '))
      const lexed = readingOf(read)
      const drafts = read.sentences.map(({ start, end }) =>
        draftOf({ start, end: Math.min(end, start + 9) }, { start, end }),
      )
      const spent = cpuClock()
      resolveSpeakers(read, drafts, lexed)
      return spent()
    }
    time(250)
    expect(time(4000)).toBeLessThan(40 * Math.max(5, time(500)))
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import type { NameAt } from '../../src/attribution/attribution.ts'

/** The shipped article, sentence by sentence: type, speaker, role, via. */
const TABLE: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['indirect', 'Sergei Lavrov', 'Russian Foreign Minister', null],
  ['direct', 'Sergei Lavrov', 'Russian Foreign Minister', null],
  ['mixed', 'Sergei Lavrov', 'Russian Foreign Minister', null],
  ['mixed', 'Sergei Lavrov', 'Russian Foreign Minister', null],
  ['narration', null, null, null],
  ['narration', null, null, null],
  ['narration', null, null, null],
  ['narration', null, null, null],
  ['indirect', 'US Central Command', null, null],
  ['narration', null, null, null],
  ['indirect', 'Pentagon', null, null],
  ['indirect', "Taliban's political office", null, "Russia's TASS news agency"],
  ['heading', null, null, null],
  ['mixed', 'Russian Foreign Ministry', null, null],
  ['indirect', 'Russian Foreign Ministry', null, null],
  ['indirect', 'Russian Foreign Ministry', null, null],
  ['indirect', 'Russian Foreign Ministry', null, null],
  ['heading', null, null, null],
  ['indirect', 'Boris Johnson', 'British Prime Minister', null],
  ['direct', 'Boris Johnson', 'British Prime Minister', null],
  ['direct', 'Boris Johnson', 'British Prime Minister', null],
  ['heading', null, null, null],
  ['indirect', 'Nick Carter', "Britain's Chief of the Defense Staff", null],
  ['mixed', 'Nick Carter', "Britain's Chief of the Defense Staff", null],
  ['mixed', 'Nick Carter', "Britain's Chief of the Defense Staff", null],
  ['direct', 'Nick Carter', "Britain's Chief of the Defense Staff", null],
  ['direct', 'Nick Carter', "Britain's Chief of the Defense Staff", null],
  ['narration', null, null, null],
  ['narration', null, null, null],
]

const file = 'knowledge/afghanistan-withdrawal.md'
const result = parseArticle(file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
if (result.kind !== 'article') throw new Error('the shipped article does not load')
const { article } = result
const read = attribute(article)

function words(at: NameAt | null | undefined): string | null {
  if (!at) return null
  return at === 'author' ? article.author : article.text.slice(at.start, at.end)
}

test('the shipped article has as many sentences as its table', () => {
  expect(read.sentences).toHaveLength(TABLE.length)
})

test.each(TABLE.map((row, index) => [index, row] as const))(
  'sentence %i is said as the table says',
  (index, row) => {
    const { type, speaker, via } = read.sentences[index] ?? { type: null, speaker: null, via: null }
    const who = speaker === null ? undefined : read.speakers[speaker]
    expect([type, words(who?.name), words(who?.role), words(via)]).toEqual(row)
  },
)

test('the same article gives the same answer again', () => {
  expect(attribute(article)).toEqual(read)
})

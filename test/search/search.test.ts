import { expect, test } from 'vitest'
import { addArticle, buildIndex, idfOf, knowsTerm, removeArticle, search } from '../../src/search/search.ts'
import { termsOf } from '../../src/text/terms.ts'
import { article } from './articles.ts'
import { found, query } from './ask.ts'

const bridge = article('bridge', 'Harbour bridge to close', [
  'The harbour bridge will close in May, the city of Belmora said.',
  'Vance: Repairs cost 12 million dollars because the steel has rusted.',
  '# What happens next',
  'Ferries carry 4,000 passengers a day across the bay.',
  'Okoro: We were never asked.',
  'A new bridge opens on 3 June 2031, the mayor said.',
])
const strike = article('strike', 'Dockers end strike', [
  'Dockers in Belmora ended their strike after nine days.',
  'Lind: The pay rise is not enough.',
  'Lind, who leads the union, will resign.',
])
const index = buildIndex([strike, bridge])

const best: [string, Parameters<typeof query>[1], string][] = [
  // The words of the question, wherever they stand.
  ['ferries across the bay', {}, 'Ferries carry 4,000 passengers a day across the bay.'],
  // Other forms of a word are the same word.
  ['closing bridges', {}, 'The harbour bridge will close in May, the city of Belmora said.'],
  // Both sides of the Atlantic.
  ['harbor bridge', {}, 'The harbour bridge will close in May, the city of Belmora said.'],
  // A date answers "when".
  ['bridge', { expects: 'when' }, 'A new bridge opens on 3 June 2031, the mayor said.'],
  // What is counted is what was asked about.
  ['passengers day', { expects: 'how-many' }, 'Ferries carry 4,000 passengers a day across the bay.'],
  // A reason answers "why".
  ['repairs cost', { expects: 'why' }, 'Repairs cost 12 million dollars because the steel has rusted.'],
  // The speaker's name counts though the sentence lacks it.
  ['Lind pay', {}, 'The pay rise is not enough.'],
]

test.each(best)('the first for "%s" (%j) is the sentence that answers', (words, more, sentence) => {
  expect(found(index, query(words, more))[0]).toBe(sentence)
})

test('no sentence comes back for words that no sentence has', () => {
  expect(search(index, query('volcano'), 10)).toEqual([])
  expect(search(index, query(''), 10)).toEqual([])
})

test('an empty index answers nothing and knows nothing', () => {
  const empty = buildIndex([])
  expect(search(empty, query('bridge'), 10)).toEqual([])
  expect(knowsTerm(empty, 'bridg')).toBe(false)
  expect(idfOf(empty, 'bridg')).toBeGreaterThan(0)
})

test('headings and titles are never hits', () => {
  expect(found(index, query('what happens next'))).toEqual([])
  expect(found(index, query('Dockers end strike'))[0]).toBe(
    'Dockers in Belmora ended their strike after nine days.',
  )
})

test('of several articles with the words, the one whose matter they are comes first', () => {
  const passing = article('a', 'A', ['The tram has stopped.', 'It rained.', 'Nobody came.'])
  const about = article('b', 'B', [
    'Nobody in the whole of Belmora had ever seen as long a tram.',
    'What everybody had been waiting for since the spring was a tram.',
  ])
  const hits = search(buildIndex([passing, about]), query('tram'), 3)
  expect(hits.map((hit) => hit.article)).toEqual([1, 1, 0])
})

test('a synonym finds what the word itself does not, and counts less', () => {
  const [boat = ''] = termsOf('boats').map(({ term }) => term)
  const instead = termsOf('ferries').map(({ term }) => ({ term, weight: 0.5 }))
  const [hit] = search(index, query('', { terms: [{ term: boat, weight: 1, instead }] }), 5)
  expect(hit?.sentence).toBe(3)
  const [own] = search(index, query('ferries'), 5)
  expect(hit?.matched[0]?.weight).toBeLessThan(own?.matched[0]?.weight ?? 0)
})

test('only the articles asked about are searched, all their sentences ranked', () => {
  const hits = search(index, query('Belmora', { articles: new Set([1]) }), 10)
  expect(index.articles[1]?.article.id).toBe('strike')
  expect(new Set(hits.map((hit) => hit.article))).toEqual(new Set([1]))
  expect(hits.map((hit) => hit.sentence).sort((a, b) => a - b)).toEqual([0, 1, 2])
})

test('only the statements of the speakers asked about come back where so asked', () => {
  const lind = new Map([[1, new Set([0])]])
  const hits = found(index, query('strike', { speakers: lind, onlySpeakers: true }))
  expect(hits).toEqual(['The pay rise is not enough.'])
})

test('quoted words must appear, in this order', () => {
  const phrase = termsOf('pay rise').map(({ term }) => term)
  expect(found(index, query('pay rise', { phrases: [phrase] }))).toEqual(['The pay rise is not enough.'])
  expect(found(index, query('pay rise', { phrases: [phrase.toReversed()] }))).toEqual([])
})

test('a hit tells what matched, what is missing and what each feature was worth', () => {
  const [hit] = search(index, query('ferries volcano'), 1)
  expect(hit?.matched.map(({ term }) => term)).toEqual(['ferri'])
  expect(hit?.missing.map(({ term }) => term)).toEqual(['volcano'])
  expect(hit?.features.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(hit?.score ?? -1, 10)
  expect(hit?.coverage).toBeGreaterThan(0)
  expect(hit?.coverage).toBeLessThan(1)
})

test('equal sentences come in the order of the articles', () => {
  const twins = buildIndex([
    article('b', 'B', ['Rain fell.']),
    article('a', 'A', ['Rain fell.', 'Rain fell.']),
  ])
  expect(search(twins, query('rain'), 3).map((hit) => [hit.article, hit.sentence])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ])
})

test('a feature can be left out', () => {
  const [hit] = search(index, query('bridge', { without: new Set(['coverage']) }), 1)
  expect(hit?.features.some(({ name }) => name === 'coverage')).toBe(false)
})

test('an article that is added is found, one that is removed is not, and the index given stays as it was', () => {
  const more = addArticle(index, article('rain', 'Rain', ['Volcanic rain fell on Belmora.']))
  expect(found(more, query('volcanic rain'))[0]).toBe('Volcanic rain fell on Belmora.')
  expect(found(removeArticle(more, 'rain'), query('volcanic rain'))).toEqual([])
  expect(found(index, query('volcanic rain'))).toEqual([])
})

test('an article that is added under a known id takes the place of the old one', () => {
  const changed = addArticle(index, article('strike', 'Strike', ['Trams stand still.']))
  expect(found(changed, query('dockers'))).toEqual([])
  expect(found(changed, query('trams'))).toEqual(['Trams stand still.'])
})

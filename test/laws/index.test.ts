import fc from 'fast-check'
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { expect, test } from 'vitest'
import type { AttributedArticle } from '../../src/attribution/attribution.ts'
import { candidates, weightsOf } from '../../src/search/candidates/candidates.ts'
import { groupsOf } from '../../src/search/candidates/groups.ts'
import { PLAIN, SENTENCES, termWeight, type Formula } from '../../src/search/formula.ts'
import {
  addArticle,
  buildIndex,
  frequencyOf,
  idfOf,
  knowsTerm,
  removeArticle,
  search,
  type SearchIndex,
} from '../../src/search/search.ts'
import { nearWords } from '../../src/search/spelling.ts'
import { termsOf } from '../../src/text/terms.ts'
import { article } from '../search/articles.ts'
import { query } from '../search/ask.ts'
import { fastest } from '../search/fastest.ts'

const words =
  'ferry bridge harbour harbor closed closing Belmora constructor __proto__ toString hasOwnProperty 20 twenty 5% U.S. café 😀 the not Vance'
const word = fc.constantFrom(...words.split(' '), '')
const sentence = fc.array(word, { maxLength: 7 }).map((each) => each.join(' ') + '.')
const spoken = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: sentence.map((each) => 'Vance: ' + each) },
)
const source = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: sentence,
    sentences: fc.array(
      fc.oneof({ weight: 5, arbitrary: spoken }, { weight: 1, arbitrary: sentence.map((s) => '# ' + s) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ id, title, sentences }) => article(id, title, sentences))
const question = fc.array(word, { maxLength: 5 }).map((each) => query(each.join(' ')))

/** All that can be asked of an index, the articles by their ids. */
function seen(index: SearchIndex, asked: ReturnType<typeof query>): unknown {
  return {
    size: index.size,
    ids: index.articles.map((each) => each.article.id),
    hits: search(index, asked, 10),
    terms: termsOf(words).map(({ term }) => [frequencyOf(index, term), knowsTerm(index, term)]),
    near: nearWords(index, 'harborr', 5),
  }
}

test('an index is the same in whatever order articles were added, replaced and removed', () => {
  const change = fc.oneof(
    { weight: 3, arbitrary: source },
    { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c') },
  )
  fc.assert(
    fc.property(
      fc.array(source, { maxLength: 4 }),
      fc.array(change, { maxLength: 9 }),
      // Sentences a segment: one segment, or one for each article, which share a lexicon.
      fc.constantFrom(1, 1000),
      question,
      (first, changes, most, asked) => {
        let index = buildIndex(first, most)
        const model = new Map<string, AttributedArticle>(first.map((each) => [each.article.id, each]))
        for (const each of changes) {
          if (typeof each === 'string') model.delete(each)
          else model.set(each.article.id, each)
          index = typeof each === 'string' ? removeArticle(index, each) : addArticle(index, each)
        }
        expect(seen(index, asked)).toEqual(seen(buildIndex([...model.values()].reverse()), asked))
      },
    ),
    { numRuns: 300 },
  )
})

test('segments built in one go give together what one segment gives', () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 6 }), question, (articles, asked) => {
      expect(seen(buildIndex(articles, 1), asked)).toEqual(seen(buildIndex(articles), asked))
    }),
    { numRuns: 200 },
  )
})

test('segments that each have more than enough give together what one segment gives', () => {
  const sized = (id: string, length: number) =>
    fc
      .array(sentence, { minLength: length, maxLength: length })
      .map((sentences) => article(id, 'Ferry', sentences))
  // Each less than half of the one before: they stay segments of their own.
  const sources = fc.tuple(sized('c', 130), sized('a', 60), sized('b', 25))
  fc.assert(
    fc.property(sources, question, (articles, asked) => {
      const grown = articles.reduce(addArticle, buildIndex([]))
      expect(grown.parts.length).toBe(3)
      expect(search(grown, asked, 10)).toEqual(search(buildIndex(articles), asked, 10))
    }),
    { numRuns: 60 },
  )
})

test('sentences are found wherever they stand among tens of thousands, by their words and by their speaker', () => {
  const places = [0, 12_767, 12_768, 19_999]
  const texts = Array.from({ length: 20_000 }, (_, i) =>
    places.includes(i) ? 'Vance: The ferry sank.' : 'Rain fell.',
  )
  const index = buildIndex([article('a', '', texts), article('b', '', texts)])
  const found = (asked: ReturnType<typeof query>) =>
    search(index, asked, 8).map(({ article: at, sentence: within }) => [at, within])
  const inBoth = [0, 1].flatMap((at) => places.map((place) => [at, place]))
  expect(found(query('ferry'))).toEqual(inBoth)
  expect(found(query('Vance'))).toEqual(inBoth)
  const inSecond = { ...query('ferry Vance'), articles: new Set([1]) }
  expect(found(inSecond).slice(0, 4)).toEqual(places.map((place) => [1, place]))
})

/** The first stage, reckoned sentence by sentence. */
function reckoned(index: SearchIndex, asked: ReturnType<typeof query>, formula: Formula): number[] {
  return index.articles.flatMap(({ article: { text, sentences } }) =>
    sentences.flatMap(({ start, end, kind }) => {
      if (kind === 'heading') return []
      const terms = termsOf(text.slice(start, end)).filter(({ stop }) => !stop)
      const worth = asked.terms.map(({ term }) => {
        const frequency = terms.filter((each) => each.term === term).length
        return termWeight(frequency, terms.length, idfOf(index, term), formula)
      })
      const score = worth.reduce((sum, each) => sum + each, 0)
      return score > 0 ? [score] : []
    }),
  )
}

function scores(index: SearchIndex, asked: ReturnType<typeof query>, formula: Formula): number[] {
  const groups = groupsOf(asked, (term) => frequencyOf(index, term), index.size, 1e9)
  return index.parts.flatMap((part) =>
    candidates(part, groups, [0, part.segment.kinds.length], null, 1000, -Infinity, weightsOf(formula)).map(
      ({ score }) => score,
    ),
  )
}

const down = (values: number[]): number[] => values.sort((a, b) => b - a)
const untitled = fc
  .array(fc.array(sentence, { maxLength: 5 }), { maxLength: 4 })
  .map((all) => all.map((each, i) => article(String(i), '', each)))
const distinct = question.map((asked) => ({
  ...asked,
  terms: [...new Map(asked.terms.map((each) => [each.term, each])).values()],
}))

test.each([SENTENCES, PLAIN])(
  'the first stage scores what reckoning sentence by sentence does (%j)',
  (formula) => {
    fc.assert(
      fc.property(untitled, distinct, (articles, asked) => {
        const index = buildIndex(articles)
        const [ours, theirs] = [down(scores(index, asked, formula)), down(reckoned(index, asked, formula))]
        expect(ours.length).toBe(theirs.length)
        ours.forEach((score, i) => expect(score).toBeCloseTo(theirs[i]!, 4))
      }),
      { numRuns: 300 },
    )
  },
)

test("with plain tf·idf the scores are those of natural's TfIdf", () => {
  const plain = fc.constantFrom('ferry', 'bridge', 'closed', 'closing', 'dock', 'rain', 'the')
  const text = fc.array(plain, { minLength: 1, maxLength: 8 }).map((each) => each.join(' ') + '.')
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.uniqueArray(plain, { minLength: 1, maxLength: 3 }),
      (texts, asked) => {
        const natural = new TfIdf()
        for (const each of texts) {
          const counts: Record<string, number> = {}
          for (const { term, stop } of termsOf(each)) if (!stop) counts[term] = (counts[term] ?? 0) + 1
          natural.addDocument(counts)
        }
        const index = buildIndex([article('a', '', texts)])
        const one = query(asked.join(' '))
        const distinctTerms = [...new Set(one.terms.map(({ term }) => term))]
        const theirs = texts.map((_, i) => natural.tfidf(distinctTerms, i)).filter((score) => score > 0)
        for (const term of distinctTerms) expect(idfOf(index, term)).toBeCloseTo(natural.idf(term), 10)
        const ours = down(scores(index, one, PLAIN))
        expect(ours.length).toBe(theirs.length)
        down(theirs).forEach((score, i) => expect(ours[i]).toBeCloseTo(score, 4))
      },
    ),
    { numRuns: 300 },
  )
})

test('quoted words find just the sentences that have them in a row', () => {
  const plain = fc.constantFrom(
    'ferry',
    'bridge',
    'closed',
    'closing',
    'the',
    'one',
    '1',
    'm',
    'million',
    'may',
    'May',
  )
  const text = fc.array(plain, { minLength: 1, maxLength: 6 }).map((each) => each.join(' ') + '.')
  const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 8 })
  const phrase = fc.array(plain, { minLength: 1, maxLength: 3 })
  const termsIn = (each: string) => termsOf(each).map(({ term }) => term)
  const stands = (quoted: string[], each: string) =>
    ` ${termsIn(each).join(' ')} `.includes(` ${quoted.join(' ')} `)
  fc.assert(
    fc.property(texts, phrase, (sentences, quoted) => {
      const terms = termsIn(quoted.join(' '))
      // Every sentence ends in a word that is asked for, so that all are candidates.
      const all = sentences.map((each) => each.slice(0, -1) + ' dock.')
      const index = buildIndex([article('a', '', all)])
      const hits = search(index, query('dock ' + quoted.join(' '), { phrases: [terms] }), 100)
      const found = hits.map((hit) => hit.sentence).sort((a, b) => a - b)
      expect(found).toEqual(all.flatMap((each, i) => (stands(terms, each) ? [i] : [])))
    }),
    { numRuns: 500 },
  )
})

test('no question of 2,000 characters takes long, whatever it holds', () => {
  const common = Array.from(
    { length: 400 },
    (_, i) => ['ferry', 'bridge', 'closed', 'Vance', 'x' + (i % 50)][i % 5],
  ).join(' ')
  const index = buildIndex(
    Array.from({ length: 200 }, (_, i) =>
      article(
        String(i),
        common.slice(0, 80),
        Array.from({ length: 20 }, () => common.slice(0, 200)),
      ),
    ),
  )
  for (const text of [
    common.slice(0, 2000),
    'a'.repeat(2000),
    "'.".repeat(1000),
    '1,'.repeat(1000),
    'U.'.repeat(1000),
  ]) {
    const time = fastest(() => [search(index, query(text), 10), nearWords(index, text, 3)])
    expect(time).toBeLessThan(50)
  }
})

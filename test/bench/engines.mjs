// The engines side by side: each is {prepare(articles) → input, build(input) → index, asks: {name: (index, question) → number
// of hits}}. A row of the table for each way to ask.
import { createRequire } from 'node:module'
import { isStopWord } from '../../dist/text/terms/stop-words.js'
import { termsOf } from '../../dist/text/terms.js'
import { contentTerms, whosaid } from './own-engine.mjs'

const require = createRequire(import.meta.url)
const TOP = 10

/** The terms of a text, each token read once and remembered: what the engines below that take terms are fed with. */
function termReader() {
  const known = new Map()
  return (text) => {
    const terms = []
    for (const [token] of text.matchAll(/[A-Za-z0-9]+/g)) {
      let found = known.get(token)
      if (!found) {
        found = termsOf(token)
          .filter(({ stop }) => !stop)
          .map(({ term }) => term)
        known.set(token, found)
      }
      for (const term of found) terms.push(term)
    }
    return terms
  }
}

/** The least that can rank by tf·idf: a list of sentences and weights a term, scores in a typed array, the best ten. */
const minimal = {
  prepare: (articles) => articles.flatMap(({ sentences }) => sentences),
  build(sentences) {
    const read = termReader()
    const lists = new Map()
    sentences.forEach((sentence, i) => {
      const counts = new Map()
      for (const term of read(sentence)) counts.set(term, (counts.get(term) ?? 0) + 1)
      const norm = Math.sqrt(counts.size)
      for (const [term, count] of counts) {
        let list = lists.get(term)
        if (!list) lists.set(term, (list = { where: [], weights: [] }))
        list.where.push(i)
        list.weights.push(count / norm)
      }
    })
    const packed = new Map()
    for (const [term, { where, weights }] of lists) {
      packed.set(term, { where: Uint32Array.from(where), weights: Float32Array.from(weights) })
    }
    return {
      packed,
      size: sentences.length,
      scores: new Float32Array(sentences.length),
      met: new Uint32Array(sentences.length),
    }
  },
  asks: {
    minimal: askMinimal,
  },
}

function askMinimal({ packed, size, scores, met }, question) {
  let count = 0
  for (const term of contentTerms(question)) {
    const list = packed.get(term)
    if (!list) continue
    const { where, weights } = list
    const idf = Math.log(size / where.length)
    for (let i = 0; i < where.length; i += 1) {
      const at = where[i]
      if (scores[at] === 0) met[count++] = at
      scores[at] += idf * weights[i]
    }
  }
  const best = []
  for (let i = 0; i < count; i += 1) {
    const score = scores[met[i]]
    if (best.length < TOP || score > best[TOP - 1].score) {
      let place = best.length
      while (place > 0 && best[place - 1].score < score) place -= 1
      best.splice(place, 0, { at: met[i], score })
      if (best.length > TOP) best.pop()
    }
    scores[met[i]] = 0
  }
  return best.length
}

/**
 * Tuned as its documentation shows: stop words and stems by processTerm, the title as a field of its own with less weight.
 * MiniSearch asks for the stem of every word anew, so that remembering them is a tuning of its own.
 */
function minisearch(stemmed) {
  return {
    prepare: (articles) =>
      articles.flatMap(({ title, sentences }) => sentences.map((text) => ({ title, text }))),
    build(sentences) {
      const MiniSearch = require('minisearch')
      const stem = stemmed()
      const processTerm = (word) => {
        const lower = word.toLowerCase()
        return isStopWord(lower) ? null : stem(lower)
      }
      const searchOptions = { boost: { text: 1, title: 0.3 } }
      const index = new MiniSearch({ fields: ['text', 'title'], processTerm, searchOptions })
      index.addAll(sentences.map(({ title, text }, id) => ({ id, title, text })))
      return index
    },
  }
}

const naturalStem = () => require('natural/lib/natural/stemmers/porter_stemmer.js').stem

function rememberedStem() {
  const stem = naturalStem()
  const known = new Map()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) known.set(word, (found = stem(word)))
    return found
  }
}

const askMinisearch = (index, question) => index.search(question).slice(0, TOP).length

const flexsearch = {
  prepare: minimal.prepare,
  build(sentences) {
    const { Index } = require('flexsearch')
    const index = new Index({ tokenize: 'strict', encode: termReader() })
    sentences.forEach((text, id) => index.add(id, text))
    return index
  },
  asks: {
    flexsearch: (index, question) => index.search(question, { limit: TOP, suggest: true }).length,
  },
}

const lunr = {
  prepare: minimal.prepare,
  build(sentences) {
    const make = require('lunr')
    return make(function () {
      this.field('text')
      sentences.forEach((text, id) => this.add({ id, text }))
    })
  },
  asks: {
    lunr: (index, question) => index.search(question.replace(/[^A-Za-z0-9 ]/g, ' ')).slice(0, TOP).length,
  },
}

const natural = {
  prepare: minimal.prepare,
  build(sentences) {
    const TfIdf = require('natural/lib/natural/tfidf/tfidf.js')
    const read = termReader()
    const index = new TfIdf()
    // An array of terms is not counted by natural, but an object of counts is taken as it is.
    for (const sentence of sentences) index.addDocument(read(sentence).join(' '))
    return index
  },
  asks: {
    natural(index, question) {
      const scores = []
      index.tfidfs(contentTerms(question), (i, score) => scores.push({ i, score }))
      return scores.sort((a, b) => b.score - a.score).slice(0, TOP).length
    },
  },
}

export const engines = {
  minimal,
  whosaid,
  minisearch: { ...minisearch(naturalStem), asks: { minisearch: askMinisearch } },
  'minisearch, stems remembered': {
    ...minisearch(rememberedStem),
    asks: { 'minisearch, stems remembered': askMinisearch },
  },
  flexsearch,
  lunr,
  natural,
}

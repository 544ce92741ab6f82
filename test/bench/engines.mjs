// The engines side by side: each is {build(articles) → index, ask(index, question) → number of hits}.
import { createRequire } from 'node:module'
import { stemOf } from '../../dist/text/terms/stem/stem.js'
import { isStopWord } from '../../dist/text/terms/stop-words.js'
import { termsOf } from '../../dist/text/terms.js'
import { buildIndex, search } from '../../dist/search/search.js'
import { candidates } from '../../dist/search/candidates/candidates.js'
import { groupsOf } from '../../dist/search/candidates/groups.js'
import { frequencyOf } from '../../dist/search/search.js'

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

const contentTerms = (question) => [
  ...new Set(
    termsOf(question)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  ),
]

function queryOf(question) {
  const terms = contentTerms(question).map((term) => ({ term, weight: 1, instead: [] }))
  return {
    terms,
    phrases: [],
    expects: 'who',
    negated: false,
    articles: null,
    speakers: null,
    onlySpeakers: false,
  }
}

const ours = {
  prepare: attributed,
  build: buildIndex,
  ask: (index, question) => search(index, queryOf(question), TOP).length,
}

const firstStage = {
  ...ours,
  ask(index, question) {
    const query = queryOf(question)
    const groups = groupsOf(query, (term) => frequencyOf(index, term), index.size, 1_000_000)
    let count = 0
    for (const part of index.parts) {
      count += candidates(part, groups, [0, part.segment.kinds.length], null, 40).length
    }
    return count
  },
}

/** Articles as our index takes them, nobody speaking. */
function attributed(articles) {
  return articles.map(({ title, sentences }, i) => {
    let text = ''
    const spans = sentences.map((sentence) => {
      const start = text.length
      text += sentence + '\n'
      return { start, end: text.length - 1, block: 0, kind: 'sentence' }
    })
    // A text that is put together is flattened by looking into it, as one read from a file is from the start.
    text.charCodeAt(0)
    const id = String(i).padStart(7, '0')
    const article = {
      id,
      file: id,
      title,
      publisher: null,
      url: null,
      author: null,
      published: null,
      text,
      blocks: [],
      sentences: spans,
    }
    const none = { type: 'narration', speaker: null, via: null, attribution: null }
    return { article, speakers: [], attributions: [], sentences: spans.map(() => none) }
  })
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
  ask({ packed, size, scores, met }, question) {
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
  },
}

/** Tuned as its documentation shows: stop words and stems by processTerm, the title as a field of its own with less weight. */
const minisearch = {
  prepare: (articles) =>
    articles.flatMap(({ title, sentences }) => sentences.map((text) => ({ title, text }))),
  build(sentences) {
    const MiniSearch = require('minisearch')
    const processTerm = (word) => (isStopWord(word.toLowerCase()) ? null : stemOf(word.toLowerCase()))
    const searchOptions = { boost: { text: 1, title: 0.3 } }
    const index = new MiniSearch({ fields: ['text', 'title'], processTerm, searchOptions })
    index.addAll(sentences.map(({ title, text }, id) => ({ id, title, text })))
    return index
  },
  ask: (index, question) => index.search(question).slice(0, TOP).length,
}

const flexsearch = {
  prepare: minimal.prepare,
  build(sentences) {
    const { Index } = require('flexsearch')
    const index = new Index({ tokenize: 'strict', encode: termReader() })
    sentences.forEach((text, id) => index.add(id, text))
    return index
  },
  ask: (index, question) => index.search(question, { limit: TOP, suggest: true }).length,
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
  ask: (index, question) => index.search(question.replace(/[^A-Za-z0-9 ]/g, ' ')).slice(0, TOP).length,
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
  ask(index, question) {
    const scores = []
    index.tfidfs(contentTerms(question), (i, score) => scores.push({ i, score }))
    return scores.sort((a, b) => b.score - a.score).slice(0, TOP).length
  },
}

export const engines = {
  minimal,
  'candidates only': firstStage,
  whosaid: ours,
  minisearch,
  flexsearch,
  lunr,
  natural,
}

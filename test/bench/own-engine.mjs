// Our index as the bench asks it: both stages, and the first alone.
import { candidates, POSTINGS } from '../../dist/search/candidates/candidates.js'
import { groupsOf } from '../../dist/search/candidates/groups.js'
import { buildIndex, frequencyOf, search } from '../../dist/search/search.js'
import { termsOf } from '../../dist/text/terms.js'

const TOP = 10

/** The distinct terms of a question. */
export const contentTerms = (question) => [
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

function askFirstStage(index, question) {
  const query = queryOf(question)
  const groups = groupsOf(query, (term) => frequencyOf(index, term), index.size, POSTINGS)
  let count = 0
  for (const part of index.parts) {
    count += candidates(part, groups, [0, part.segment.kinds.length], null, 40).length
  }
  return count
}

export const whosaid = {
  prepare: attributed,
  build: buildIndex,
  asks: {
    'candidates only': askFirstStage,
    whosaid: (index, question) => search(index, queryOf(question), TOP).length,
  },
}

/** Articles as our index takes them, nobody speaking. */
export function attributed(articles) {
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

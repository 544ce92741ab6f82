// The hardest questions there are, of 2,000 characters: words that every article has, misspelt words, words that none has. In a
// process of its own: node hard-questions.mjs SENTENCES. Prints one JSON line: kind → {p50, most} in milliseconds.
import { answer } from '../../dist/answer/answer.js'
import { buildLibrary } from '../../dist/library/library.js'
import { startClock } from './clock.mjs'
import { attributed } from './own-engine.mjs'
import { makeArticles, makeWords, random } from './text.mjs'

const QUESTIONS = 24
/** So many are asked before: by then the compiler is done with most, whose time is not the question's. */
const WARM = 20
const LONGEST = 2000

const articles = makeArticles(Number(process.argv[2]))
const library = buildLibrary(attributed(articles))
const next = random(5)
const pick = (list) => list[Math.floor(next() * list.length)]

const counts = new Map()
for (const { sentences } of articles.slice(0, 300)) {
  for (const [word] of sentences.join(' ').matchAll(/\b[a-z]{4,}\b/g))
    counts.set(word, (counts.get(word) ?? 0) + 1)
}
const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
const unknown = makeWords(3000, random(99)).map((word) => 'z' + word + 'q')

/** The word with two letters swapped, one left out or one put in. */
function misspelt(word) {
  const at = 1 + Math.floor(next() * (word.length - 2))
  const [a, b] = [word[at], word[at + 1] ?? '']
  return word.slice(0, at) + pick([b + a, b, a + 'e' + b]) + word.slice(at + 2)
}

const kinds = {
  'common words': () => pick(known.slice(0, 200)),
  'misspelt words': () => misspelt(pick(known)),
  'unknown words': () => pick(unknown),
}

function question(word) {
  let text = 'What did'
  for (let i = 0; text.length < LONGEST - 30; i += 1) {
    const one = word()
    // The first two as a name, whose spelling is looked up too.
    text += ' ' + (i < 2 ? one[0].toUpperCase() + one.slice(1) : one) + (i === 1 ? ' say about' : '')
  }
  return text + '?'
}

// What building leaves behind is not the questions'.
globalThis.gc?.()

const result = {}
for (const [kind, word] of Object.entries(kinds)) {
  for (let warm = 0; warm < WARM; warm += 1) answer(library, { text: question(word) })
  const times = Array.from({ length: QUESTIONS }, () => {
    const text = question(word)
    const sinceAsked = startClock()
    answer(library, { text })
    return sinceAsked()
  }).sort((a, b) => a - b)
  result[kind] = { p50: times[Math.floor(QUESTIONS / 2)], most: times.at(-1) }
}
console.log(JSON.stringify(result))

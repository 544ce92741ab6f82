// How attributing grows with the article: node attribution-growth.mjs. Prints a JSON line for each size: {kilobytes, ms}. The
// articles are the test suite's own, one after the other, their people renamed so that a longer article has more of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../dist/article/parse.js'
import { attribute } from '../../dist/attribution/attribution.js'
import { startClock } from './clock.mjs'
import { makeWords, random } from './text.mjs'

const folder = join(import.meta.dirname, '../golden/articles')
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.md'))
  .toSorted((a, b) => (a < b ? -1 : 1))
const articles = files.map((file) => read(file, readFileSync(join(folder, file), 'utf8')))
const fresh = makeWords(60_000, random(3))

function read(file, source) {
  const parsed = parseArticle(file, source)
  if (parsed.kind === 'refused') throw new Error(`${file} is no article`)
  return parsed.article
}

/** The words by which an article calls its speakers, where they are written like names. */
const names = articles.map((article) => {
  const { speakers } = attribute(article)
  const called = speakers.flatMap(({ name }) =>
    name === 'author' ? [] : (article.text.slice(name.start, name.end).match(/\b[A-Z][a-z]{2,}\b/g) ?? []),
  )
  return new Set(called)
})

/** An article's text of so many characters, with new people in every round. */
function text(characters) {
  let made = ''
  let used = 0
  for (let round = 0; made.length < characters; round += 1) {
    const at = round % articles.length
    const others = new Map()
    made += articles[at].text.replace(/\b[A-Z][a-z]{2,}\b/g, (word) => {
      if (!names[at].has(word)) return word
      if (!others.has(word)) others.set(word, fresh[used++ % fresh.length])
      const other = others.get(word)
      return other[0].toUpperCase() + other.slice(1)
    })
    made += '\n\n'
  }
  return made.slice(0, made.lastIndexOf('\n\n', characters))
}

function time(characters) {
  const source = text(characters)
  const sinceStart = startClock()
  attribute(read('long.md', source))
  return { kilobytes: source.length / 1000, ms: sinceStart() }
}

// The compiler's time is not the article's.
for (let warm = 0; warm < 4; warm += 1) time(150_000)
for (const characters of [10_000, 100_000, 1_000_000, 5_000_000]) {
  // The small ones are over before the clock is sure: the median of several.
  const runs = Array.from({ length: characters > 100_000 ? 1 : 7 }, () => time(characters))
  console.log(JSON.stringify(runs.sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)]))
}

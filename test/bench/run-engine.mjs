// One engine at one size, in a process of its own: node --expose-gc run-engine.mjs NAME SENTENCES QUESTIONS. Prints one JSON line.
import { engines } from './engines.mjs'
import { makeArticles, makeQuestions } from './text.mjs'

const [name, size, asked] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])]
const engine = engines[name]
const articles = makeArticles(size)
const questions = makeQuestions(articles, asked)
const input = engine.prepare(articles)

const held = () => {
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const before = held()
const start = performance.now()
const index = engine.build(input)
const build = performance.now() - start
const memory = held() - before

for (const question of questions.slice(0, Math.ceil(asked / 4))) engine.ask(index, question)
const times = questions.map((question) => {
  const from = performance.now()
  engine.ask(index, question)
  return performance.now() - from
})
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]

console.log(
  JSON.stringify({
    name,
    size,
    build,
    memory,
    p50: at(0.5),
    p95: at(0.95),
    most: times.at(-1),
    input: input.length,
  }),
)

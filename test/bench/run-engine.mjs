// One engine at one size, in a process of its own: node --expose-gc run-engine.mjs NAME SENTENCES QUESTIONS. Prints a JSON line
// once the index is built, and one for each way to ask; whoever stops it on the way has the lines so far.
import { startClock } from './clock.mjs'
import { engines } from './engines.mjs'
import { makeArticles, makeQuestions } from './text.mjs'

/** No longer than this for the questions: an engine that is slow answers fewer. */
const ASKING = 8_000

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
const sinceStart = startClock()
const index = engine.build(input)
const build = sinceStart()
console.log(JSON.stringify({ built: name, size, build, memory: held() - before }))

for (const [way, ask] of Object.entries(engine.asks)) {
  const until = performance.now() + ASKING
  // The compiler's time is not the question's.
  for (const question of questions.slice(0, Math.ceil(asked / 4))) {
    ask(index, question)
    if (performance.now() > until - ASKING / 2) break
  }
  const times = []
  for (const question of questions) {
    const from = performance.now()
    ask(index, question)
    times.push(performance.now() - from)
    if (performance.now() > until) break
  }
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  const [p50, p95, most] = [at(0.5), at(0.95), times.at(-1)]
  console.log(JSON.stringify({ asked: way, questions: times.length, p50, p95, most }))
}

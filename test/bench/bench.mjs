// `npm run bench [-- --large]`: our index beside others, in the same run, on the same made-up text; then the hardest questions,
// attribution and the start of the process. Ratios tell more than times.
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const large = process.argv.includes('--large')
const sizes = large ? [1_000, 35_000, 1_000_000] : [1_000, 35_000]
const names = [
  'minimal',
  'whosaid',
  'minisearch',
  'minisearch, stems remembered',
  'flexsearch',
  'lunr',
  'natural',
]

/** Seconds that an engine has for a size, text included; what it has not done by then is printed as not done. */
const LIMIT = 60
/** What every ratio is taken of has longer. */
const LONGER = 100

const limitOf = (name) => (name.startsWith('minisearch') ? LONGER : LIMIT)
/** How many questions an engine is asked at most; a slow one answers what it can in a few seconds. */
const questionsOf = (name) => (name === 'whosaid' || name === 'minimal' ? 1_000 : 150)
/** natural walks every document at every question, and to build it at this size takes hours. */
const isHopeless = (name, size) => name === 'natural' && size > 35_000

/** What a script prints before it ends or its time is up: an object a line. */
function linesOf(script, args, seconds) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const options = ['--expose-gc', '--max-old-space-size=12000', file, ...args.map(String)]
  const stdio = ['ignore', 'pipe', 'ignore']
  const parsed = (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  try {
    return parsed(
      execFileSync(process.execPath, options, { encoding: 'utf8', stdio, timeout: 1000 * seconds }),
    )
  } catch (error) {
    return parsed(error.stdout ?? '')
  }
}

/** An engine's rows: one for each way to ask that was measured. */
function run(name, size) {
  if (isHopeless(name, size)) return [{ name, note: 'not asked at this size' }]
  const seconds = limitOf(name)
  const [built, ...asked] = linesOf('./run-engine.mjs', [name, size, questionsOf(name)], seconds)
  if (built === undefined) return [{ name, note: `not within ${seconds} s` }]
  const { build, memory } = built
  if (asked.length === 0) return [{ name, size, build, memory, note: `no answers within ${seconds} s` }]
  return asked.map((times) => ({ name: times.asked, size, build, memory, ...times }))
}

const cell = (text, width) => String(text).padStart(width)
const figure = (value) =>
  value >= 100 || Number.isInteger(value)
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(value < 0.1 ? 3 : 2)

const heads = [
  'held MiB',
  'build ms',
  'speed ÷ MiniSearch',
  'questions',
  'p50 ms',
  'p95 ms',
  'most ms',
  'p50 ÷ minimal',
]

function table(size, rows) {
  const by = new Map(rows.map((row) => [row.name, row]))
  const { build: mini } = by.get('minisearch') ?? {}
  const { p50: least } = by.get('minimal') ?? {}
  const { memory } = by.get('whosaid') ?? {}
  console.log(
    `\n${size.toLocaleString('en')} sentences. Our index holds ${memory ? figure(memory / 2 ** 20) : '–'} MiB.`,
  )
  const width = Math.max(...names.map((name) => name.length)) + 1
  console.log(' '.repeat(width) + heads.map((each) => cell(each, each.length + 2)).join(''))
  for (const { name, note = '', build, memory: held, questions, p50, p95, most } of rows) {
    const values = build
      ? [held / 2 ** 20, build, mini && mini / build, questions, p50, p95, most, p50 && least && p50 / least]
      : []
    const cells = values.map((value, i) => cell(value ? figure(value) : '–', heads[i].length + 2)).join('')
    console.log(name.padEnd(width) + cells + (note && `  ${note}`))
  }
}

function growth(ours) {
  console.log('\nOur growth from one size to the next (sentences, build, memory, p50):')
  for (let i = 1; i < ours.length; i += 1) {
    const [a, b] = [ours[i - 1], ours[i]]
    if (!a?.p50 || !b?.p50) continue
    const times = [b.size / a.size, b.build / a.build, b.memory / a.memory, b.p50 / a.p50]
    const shown = times.map((each) => `× ${figure(each)}`).join(', ')
    console.log(`  ${a.size.toLocaleString('en')} → ${b.size.toLocaleString('en')}: ${shown}`)
  }
}

function hardQuestions() {
  console.log('\nQuestions of 2,000 characters, from question to answer (p50 ms, most ms):')
  for (const size of sizes.slice(1)) {
    const [kinds] = linesOf('./hard-questions.mjs', [size], LIMIT)
    console.log(
      `  ${size.toLocaleString('en')} sentences${kinds === undefined ? `: not within ${LIMIT} s` : ''}`,
    )
    for (const [kind, { p50, most }] of Object.entries(kinds ?? {})) {
      console.log(`    ${kind.padEnd(16)}${cell(figure(p50), 8)}${cell(figure(most), 8)}`)
    }
  }
}

function attribution() {
  console.log('\nWho said it, one article of so many kB (ms, ms a kB):')
  for (const { kilobytes, ms } of linesOf('./attribution-growth.mjs', [], LIMIT)) {
    console.log(
      `  ${cell(kilobytes.toFixed(0), 6)}${cell(figure(ms), 10)}${cell((ms / kilobytes).toFixed(2), 8)}`,
    )
  }
}

/** Milliseconds of one question, process start included: the median of five. */
function startUp() {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    execFileSync(process.execPath, [cli, 'ask', 'Who said it?'], {
      stdio: 'ignore',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    })
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[2]
}

console.log(`Node ${process.version}, ${cpus()[0].model}, ${availableParallelism()} cores`)
console.log(
  'A slow engine is asked as many of the questions as it can answer in a few seconds: see the column.',
)
const ours = []
for (const size of sizes) {
  const rows = names.flatMap((name) => run(name, size))
  table(size, rows)
  ours.push(rows.find((row) => row.name === 'whosaid'))
}
growth(ours)
hardQuestions()
attribution()
console.log(
  `\nOne question about the shipped articles, process start included: ${startUp().toFixed(0)} ms (median of 5)`,
)

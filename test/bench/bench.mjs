// `npm run bench [-- --large]`: our index beside others, in the same run, on the same made-up text. Ratios tell more than times.
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const large = process.argv.includes('--large')
const sizes = large ? [1_000, 35_000, 1_000_000] : [1_000, 35_000]

/** How many questions an engine is asked: the slow ones fewer. None: not run at this size (it would take hours or gigabytes). */
function questions(name, size) {
  if (name === 'natural') return size > 35_000 ? 4 : size > 1_000 ? 12 : 100
  if (name === 'lunr' || name === 'minisearch') return size > 35_000 ? (name === 'lunr' ? 0 : 12) : 150
  return 1_000
}

const child = fileURLToPath(new URL('./run-engine.mjs', import.meta.url))
const names = ['minimal', 'candidates only', 'whosaid', 'minisearch', 'flexsearch', 'lunr', 'natural']

function run(name, size) {
  const asked = questions(name, size)
  if (asked === 0) return null
  const options = ['--expose-gc', '--max-old-space-size=12000', child, name, String(size), String(asked)]
  try {
    return JSON.parse(
      execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  } catch {
    return null
  }
}

const cell = (text, width) => String(text).padStart(width)
const figure = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2)

function table(size, rows) {
  const by = new Map(rows.map((row) => [row.name, row]))
  const own = by.get('minimal')
  const mini = by.get('minisearch')
  const ours = by.get('whosaid')
  console.log(
    `\n${size.toLocaleString('en')} sentences. Our index holds ${figure(ours.memory / 2 ** 20)} MiB.`,
  )
  const head = ['held MiB', 'build ms', 'speed ÷ MiniSearch', 'p50 ms', 'p95 ms', 'most ms', 'p50 ÷ minimal']
  console.log('                 ' + head.map((each) => cell(each, each.length + 2)).join(''))
  for (const row of rows) {
    const values = [
      figure(row.memory / 2 ** 20),
      row.build.toFixed(0),
      mini ? figure(mini.build / row.build) : '–',
      figure(row.p50),
      figure(row.p95),
      figure(row.most),
      figure(row.p50 / own.p50),
    ]
    console.log(row.name.padEnd(17) + values.map((value, i) => cell(value, head[i].length + 2)).join(''))
  }
}

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
  `One question about the shipped articles, process start included: ${startUp().toFixed(0)} ms (median of 5)`,
)
const ours = []
for (const size of sizes) {
  const rows = names.map((name) => run(name, size)).filter((row) => row !== null)
  table(size, rows)
  ours.push(rows.find((row) => row.name === 'whosaid'))
}
console.log('\nOur growth from one size to the next (sentences, build, memory, p50):')
for (let i = 1; i < ours.length; i += 1) {
  const [a, b] = [ours[i - 1], ours[i]]
  const times = [b.size / a.size, b.build / a.build, b.memory / a.memory, b.p50 / a.p50].map(
    (each) => `× ${figure(each)}`,
  )
  console.log(`  ${a.size.toLocaleString('en')} → ${b.size.toLocaleString('en')}: ${times.join(', ')}`)
}

// Runs the scorers on the public corpora where they are at hand: a folder ../shared/eval beside the checkout, or WHOSAID_EVAL.
// The corpora are for research use and are not part of this repository; without them this says so and ends well.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const folder = process.env.WHOSAID_EVAL ?? resolve(root, '../shared/eval')
const args = process.argv.slice(2)

if (!existsSync(join(folder, 'score-attribution.mjs'))) {
  console.log(`The corpora and their scorers are not at hand (looked in ${folder}); nothing was measured.`)
  process.exit(0)
}

/** Runs one scorer, its output on ours. */
function score(title, script, ...options) {
  console.log(`\n## ${title}\n`)
  const { status } = spawnSync(process.execPath, [join(folder, script), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

const without = args.flatMap((arg, i) => (arg === '--without' && args[i + 1] ? [args[i + 1]] : []))
const sample = ['--split', 'train', '--sample', '200', '--seed', '1']

console.log('The floor: the simplest program that keeps the contract')
score(
  'floor, who said it',
  'score-attribution.mjs',
  '--cmd',
  `node ${join(folder, 'baseline.mjs')} attribute`,
)

if (without.length > 0) {
  for (const step of without) {
    const cmd = `node dist/cli.js attribute --without ${step}`
    score(
      `who said it, without ${step}, 200 articles of train`,
      'score-attribution.mjs',
      ...sample,
      '--cmd',
      cmd,
    )
  }
  score('who said it, with every step, 200 articles of train', 'score-attribution.mjs', ...sample)
} else {
  score('who said it, dev', 'score-attribution.mjs')
  score('who said it, 200 articles of train', 'score-attribution.mjs', ...sample)
  score('which sentence, each question about its own document', 'score-answers.mjs')
  score('which sentence, sentences in random order', 'score-answers.mjs', '--scrambled')
  score('which sentence, all documents at once', 'score-answers.mjs', '--corpus')
}

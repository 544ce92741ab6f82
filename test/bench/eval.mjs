// Runs the scorers on the public corpora where they are at hand: a folder ../shared/eval beside the checkout, or WHOSAID_EVAL.
// `--without STEP` and `--without-feature FEATURE` (each as often as wished) measure what a step or feature is worth instead.
// The corpora are for research use and are not part of this repository; without them this says so and ends well.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { featureNames } from '../../dist/answer/ranking/features/table.js'
import { STEP_NAMES } from '../../dist/attribution/step-names.js'
import { printReliability } from './reliability.mjs'
import { printSureness } from './sureness.mjs'

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

/** What stands behind each option of this name. */
const after = (option) =>
  args.flatMap((arg, i) => (arg === option && args[i + 1] !== undefined ? [args[i + 1]] : []))

const sample = ['--split', 'train', '--sample', '200', '--seed', '1']
const scrambled = ['--split', 'train', '--scrambled']

/** The ablation: each of the steps of attribution, or of the features of the re-ranking, left out; then none. */
function ablate(names, title, script, command, options) {
  for (const name of names) {
    score(`${title}, without ${name}`, script, ...options, '--cmd', `${command} --without ${name}`)
  }
  score(`${title}, nothing left out`, script, ...options)
}

/** Ends where there is nothing to leave out by one of these names. */
function refuseUnknown(what, names, known) {
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  console.error(`There is no ${what} ${unknown.join(', ')}; there are ${known.join(', ')}.`)
  process.exit(2)
}

const steps = after('--without')
const left = after('--without-feature')
refuseUnknown('step', steps, STEP_NAMES)
refuseUnknown('feature', left, featureNames)

if (steps.length > 0)
  ablate(
    steps,
    'who said it, 200 articles of train',
    'score-attribution.mjs',
    'node dist/cli.js attribute',
    sample,
  )
if (left.length > 0)
  ablate(
    left,
    'which sentence, train, in random order',
    'score-answers.mjs',
    'node dist/cli.js ask',
    scrambled,
  )
if (steps.length + left.length === 0) {
  console.log('The floor: the simplest program that keeps the contract')
  const floor = `node ${join(folder, 'baseline.mjs')} attribute`
  score('floor, who said it', 'score-attribution.mjs', '--cmd', floor)
  score('who said it, dev', 'score-attribution.mjs')
  score('who said it, 200 articles of train', 'score-attribution.mjs', ...sample)
  console.log('\n## how sure the names are\n')
  await printSureness(folder)
  score('which sentence, each question about its own document', 'score-answers.mjs')
  score('which sentence, sentences in random order', 'score-answers.mjs', '--scrambled')
  score('which sentence, all documents at once', 'score-answers.mjs', '--corpus')
  console.log('\n## how sure the answers are\n')
  await printReliability(folder, root)
}

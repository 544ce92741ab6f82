// How right the names are, the surest first, and what a threshold on their confidence would give; by the scorer's strict match.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../dist/article/parse.js'
import { attribute } from '../../dist/attribution/attribution.js'
import { attributedJson } from '../../dist/terminal/json.js'

const THRESHOLDS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Prints both. `folder` holds the corpus and its scorer. */
export async function printSureness(folder) {
  const { random, scoreArticle } = await import(join(folder, 'lib/attribution.mjs'))
  const dev = predicted(recordsOf(folder, 'dev'))
  const named = dev.flatMap((each) => judged(each, scoreArticle)).sort((a, b) => b.confidence - a.confidence)
  console.log(
    'dev: named speakers of what the gold attributes too, the surest first; how many have the right name',
  )
  for (const [what, share] of [
    ['the surest half', 0.5],
    ['the surest three quarters', 0.75],
    ['all', 1],
  ]) {
    const part = named.slice(0, Math.round(share * named.length))
    const least = part.at(-1)?.confidence ?? 0
    console.log(
      `  ${what.padEnd(26)}${String(part.length).padStart(6)}  confidence ${least.toFixed(2)} and up  ${percent(rightShare(part))}`,
    )
  }
  const train = predicted(sampled(recordsOf(folder, 'train'), 200, random(1)))
  console.log('\n200 articles of train: threshold, precision, recall (sentences, strict)')
  for (const threshold of THRESHOLDS) {
    const { precision, recall } = figures(
      train.map((each) => scoreArticle(...atThreshold(each, threshold)).counts),
    )
    console.log(
      `  ${threshold.toFixed(2).padStart(6)}${percent(precision).padStart(8)}${percent(recall).padStart(8)}`,
    )
  }
}

function recordsOf(folder, split) {
  return readFileSync(join(folder, `polnear-${split}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** As the scorer samples with the same seed. */
function sampled(records, count, next) {
  return records
    .map((record) => [next(), record])
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, record]) => record)
}

/** What `whosaid attribute --json` prints, and the confidences, which it does not. */
function predicted(records) {
  return records
    .filter(({ scored }) => scored)
    .map((record) => {
      const parsed = parseArticle('article.txt', record.text)
      if (parsed.kind === 'refused') throw new Error(`${record.file} is no article`)
      const attributed = attribute(parsed.article)
      return { record, attributed, prediction: JSON.parse(attributedJson(attributed, 'article.txt')) }
    })
}

/** Each named attribution that the gold has too, with whether the name is right: the scorer judges them one by one. */
function judged({ record, attributed, prediction }, scoreArticle) {
  return prediction.attributions.flatMap((one, i) => {
    if (one.speaker === null) return []
    const attributions = record.attributions.filter(({ content }) => meets(content, one.content))
    if (attributions.length === 0) return []
    const { counts } = scoreArticle({ ...record, sentences: [], attributions }, { attributions: [one] })
    if (!counts['res@0.3:all:n']) return []
    return [
      { confidence: attributed.attributions[i].confidence, right: counts['res@0.3:all:strict'] ? 1 : 0 },
    ]
  })
}

function meets(gold, ours) {
  return gold.some(([start, end]) => ours.some((span) => span.start < end && start < span.end))
}

/** The scorer's arguments, with nobody named below the threshold. */
function atThreshold({ record, attributed, prediction }, threshold) {
  const unsure = (i) => i !== null && attributed.attributions[i].confidence < threshold
  return [
    record,
    {
      sentences: prediction.sentences.map((sentence, i) =>
        unsure(attributed.sentences[i].attribution) ? { ...sentence, speaker: null } : sentence,
      ),
      attributions: prediction.attributions.map((one, i) => (unsure(i) ? { ...one, speaker: null } : one)),
    },
  ]
}

function figures(counts) {
  const sum = (key) => counts.reduce((total, each) => total + (each[key] ?? 0), 0)
  const right = sum('sent:all:strict')
  return { precision: right / sum('sent:named'), recall: right / sum('sent:all:n') }
}

const rightShare = (judgements) => judgements.reduce((sum, { right }) => sum + right, 0) / judgements.length
const percent = (share) => (100 * share).toFixed(1)

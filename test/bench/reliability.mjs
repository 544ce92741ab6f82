// What the confidence says against what comes out, in fifths of the questions: those of WikiQA dev, and the answerable ones once
// more with the sentences that answer taken out, so that the article is on the matter and does not answer.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIFTHS = 5

/** Prints the table. `folder` holds the corpus and its scorers; `cmd` asks. */
export async function printReliability(folder, cwd, cmd = 'node dist/cli.js ask') {
  const { evaluateAnswers } = await import(join(folder, 'lib/answers.mjs'))
  const questions = readFileSync(join(folder, 'wikiqa-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const { rows } = await evaluateAnswers([...questions, ...questions.flatMap(unanswered)], {
    cmd,
    cwd,
    top: 1,
    boot: 1,
  })
  const asked = rows
    .map(({ confidence, topRight }) => ({ stated: confidence ?? 0, right: topRight ? 1 : 0 }))
    .sort((a, b) => a.stated - b.stated)
  console.log('fifth of the questions      n   stated   observed right   apart')
  let largest = 0
  for (let fifth = 0; fifth < FIFTHS; fifth += 1) {
    const part = asked.slice(
      Math.round((fifth * asked.length) / FIFTHS),
      Math.round(((fifth + 1) * asked.length) / FIFTHS),
    )
    const stated = mean(part.map((each) => each.stated))
    const right = mean(part.map((each) => each.right))
    largest = Math.max(largest, Math.abs(stated - right))
    const name = ['the least sure', 'second', 'third', 'fourth', 'the surest'][fifth]
    console.log(
      `  ${name.padEnd(20)}${String(part.length).padStart(7)}${percent(stated).padStart(9)}${percent(right).padStart(17)}${percent(Math.abs(stated - right)).padStart(8)}`,
    )
  }
  console.log(`  the largest gap: ${percent(largest)} points`)
}

/** The question about its article without the sentences that answer it; none where nothing answers it or nothing else is left. */
function unanswered(question) {
  const sentences = question.sentences.filter((_, i) => question.labels[i] !== 1)
  if (sentences.length === 0 || sentences.length === question.sentences.length) return []
  const id = `${question.id}-unanswered`
  return [{ ...question, id, doc: id, sentences, labels: sentences.map(() => 0) }]
}

const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length
const percent = (share) => (100 * share).toFixed(1)

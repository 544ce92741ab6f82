import type { Why } from '../answer/why.ts'
import { quote } from '../render/quote.ts'
import { shownInLine } from '../render/shown.ts'

/** Why this sentence, as a table: the words and their weights, the signs of the confidence, the ranking. */
export function whyLines(why: Why): string[] {
  const { words, people, onlyTheirs, signs, confidence, threshold, ranking } = why
  return [
    ...words.map(({ word, weight, found }) =>
      row('word', weight, `${shownInLine(word)}${found ? '' : ' (not found)'}`),
    ),
    ...people.map(
      (name) =>
        `person    ${' '.repeat(6)} ${shownInLine(name)}${onlyTheirs ? ' (only what they said)' : ''}`,
    ),
    ...signs
      .filter(({ value }) => value !== 0)
      .map((each) => row('sign', each.value * each.weight, each.sign)),
    row('confidence', confidence, `threshold ${threshold.toFixed(2)}`),
    ...ranking.flatMap(({ passage, features }) => [
      row('passage', passage.score, shownInLine(quote(passage.source.article, passage).text)),
      ...features.filter(({ value }) => value !== 0).map(({ name, value }) => row('  feature', value, name)),
    ]),
  ]
}

function row(kind: string, value: number, text: string): string {
  return `${kind.padEnd(10)} ${value.toFixed(2).padStart(5)} ${text}`
}

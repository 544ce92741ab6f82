import type { Why } from '../../../answer/why.ts'
import { typed, words, type Line, type Page } from '../../ink.ts'
import { quote } from '../../quote.ts'

/**
 * The pages that tell why a sentence was chosen, the longest first: the words and what they weigh, the confidence and its
 * threshold, the ranking. In English, as on the command line.
 */
export function* whyPages({ words: sought, people, confidence, threshold, ranking }: Why): Generator<Page> {
  const found = sought.map(({ word, weight, found: isFound }) =>
    line(`${weight.toFixed(2)} ${word}${isFound ? '' : ' (not found)'}`),
  )
  const about = people.map((name) => line(`about ${name}`))
  const sure: Line = text(`confidence ${confidence.toFixed(2)}, threshold ${threshold.toFixed(2)}`)
  for (let count = ranking.length; count >= 0; count--) {
    const ranked = ranking.slice(0, count).map(({ passage }): Line => ({
      kind: 'item',
      phrase: [typed(`${passage.score.toFixed(2)} `), words(quote(passage.source.article, passage))],
    }))
    yield [...found, ...about, sure, ...ranked]
  }
  yield [sure]
}

function line(said: string): Line {
  return { kind: 'item', phrase: [typed(said)] }
}

function text(said: string): Line {
  return { kind: 'text', phrase: [typed(said)] }
}

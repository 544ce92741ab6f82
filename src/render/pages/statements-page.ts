import type { Passage } from '../../answer/answer.ts'
import { say, words, type Page } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { speakerAt } from '../quote.ts'
import { DETAILS, quoted } from './answer-page.ts'

/**
 * The pages that show one of a speaker's statements, the fullest first: number `at` (from 0; beyond the ends the nearest)
 * of `statements`, which must not be empty.
 */
export function* statementPages(
  statements: readonly Passage[],
  at: number,
  phrases: Catalogue,
): Generator<Page> {
  const number = Math.min(Math.max(0, at), statements.length - 1)
  const passage = statements[number]
  if (passage === undefined) return
  const place = phrases.lists.statement(number + 1, statements.length)
  for (const whole of [true, false]) {
    for (const detail of DETAILS) {
      const page = quoted(passage, phrases, { ...detail, whole })
      yield [...titled(passage, phrases), ...page, { kind: 'subtext', phrase: place }]
    }
  }
}

/** "More from **Name**:", where there is a name. */
function titled({ source, speaker }: Passage, { lists }: Catalogue): Page {
  const at = speaker === null ? undefined : source.speakers[speaker]?.name
  const name = at === undefined ? null : speakerAt(source.article, at)
  return name === null ? [] : [{ kind: 'text', phrase: say`${lists.moreFrom(words(name, { bold: true }))}` }]
}

/** The pages that show passages one below the other under a phrase: as many as fit, from the first on. */
export function* passagesPages(passages: readonly Passage[], phrases: Catalogue): Generator<Page> {
  const opening = { kind: 'text', phrase: phrases.notice.closestPassages } as const
  for (let count = passages.length; count > 0; count--) {
    const shown = passages.slice(0, count)
    for (const detail of DETAILS.slice(0, count === 1 ? undefined : 3)) {
      yield [opening, ...shown.flatMap((passage) => quoted(passage, phrases, detail))]
    }
  }
  yield [{ kind: 'text', phrase: phrases.refusal.notInArticles }]
}

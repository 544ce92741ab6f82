import type { Draft } from './draft.ts'
import { accordingTo } from './content/according-to.ts'
import { draftOf } from './content/drafts.ts'
import { quoteRuns } from './content/quote-run.ts'
import { statements, type Claims } from './content/statements.ts'
import { findCues } from './cues/find-cues.ts'
import { giveSpeakers } from './cues/speakers.ts'
import type { Reading } from './reading/reading.ts'

/** Runs every step in order. */
export function findStatements(reading: Reading, without: ReadonlySet<string>): Draft[] {
  const claims: Claims = { taken: new Uint8Array(reading.words.length) }
  const drafts: Draft[] = []
  reading.article.sentences.forEach((sentence, index) => {
    if (sentence.kind === 'heading') return
    if (!without.has('according-to')) drafts.push(...accordingTo(reading, index, claims))
    const cues = giveSpeakers(reading, findCues(reading, index), without)
    drafts.push(...statements(reading, cues, claims, without).map((one) => draftOf(reading, one)))
  })
  if (!without.has('quote-run')) quoteRuns(reading, drafts, claims)
  return drafts
}

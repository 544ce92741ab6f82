import type { Draft } from './draft.ts'
import { accordingTo } from './content/according-to.ts'
import { draftOf } from './content/drafts.ts'
import { colonLed } from './content/labels.ts'
import { signatures } from './content/signatures.ts'
import { transcript } from './content/transcript.ts'
import { nounCues } from './content/noun-cues.ts'
import { quoteRuns } from './content/quote-run.ts'
import { statements, type Claims } from './content/statements.ts'
import { findCues } from './cues/find-cues.ts'
import { giveSpeakers } from './cues/speakers.ts'
import type { Reading } from './reading/reading.ts'

/** Runs every step in order. */
export function findStatements(reading: Reading, without: ReadonlySet<string>): Draft[] {
  const claims: Claims = { taken: new Uint8Array(reading.words.length) }
  const drafts: Draft[] = []
  if (!without.has('transcript')) drafts.push(...transcript(reading, claims))
  if (!without.has('signature')) drafts.push(...signatures(reading, claims))
  reading.article.sentences.forEach((sentence, index) => {
    if (sentence.kind === 'heading' || claims.taken[reading.first[index] ?? 0]) return
    if (!without.has('according-to')) drafts.push(...accordingTo(reading, index, claims))
    const cues = giveSpeakers(reading, findCues(reading, index), without)
    drafts.push(...statements(reading, cues, claims, without).map((one) => draftOf(reading, one)))
    if (!without.has('noun-cue')) drafts.push(...nounCues(reading, index, claims))
    const led = without.has('colon') ? null : colonLed(reading, index, claims)
    if (led) drafts.push(led)
  })
  if (!without.has('quote-run')) quoteRuns(reading, drafts, claims)
  return drafts
}

import type { Claims } from './content/ranges.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading/reading.ts'
import { interview } from './formats/interview.ts'
import { letters } from './formats/letters.ts'
import { relays } from './relays/relays.ts'
import { transcript } from './steps/article/01-transcript.ts'
import { signatures } from './steps/article/02-signature.ts'
import { quoteRests } from './steps/article/19-quote-rest.ts'
import { quoteRuns } from './steps/article/20-quote-run.ts'
import { fullTexts } from './steps/article/22-full-text.ts'
import { firstLine } from './steps/article/25-first-line.ts'
import type { StepName } from './step-names.ts'
import { draftOf } from './steps/draft-of.ts'
import { findCues } from './steps/find-cues.ts'
import { accordingTo } from './steps/verbless/03-according-to.ts'
import { nounCues } from './steps/verbless/17-noun-cue.ts'
import { colonLed } from './steps/verbless/18-colon.ts'
import { blockQuotation } from './steps/verbless/23-block-quotation.ts'
import { inWords } from './steps/verbless/24-in-words.ts'
import { what } from './steps/what/what.ts'
import { who } from './steps/who/who.ts'

/** Tokens beyond which a "sentence" is a table or worse, and is not read for cues. */
const LONGEST = 400

/**
 * Every statement of an article, its speaker not yet resolved: the steps in order. `without` names steps to leave out;
 * what a step has taken, later steps leave alone.
 */
export function findStatements(reading: Reading, without: ReadonlySet<StepName>): Draft[] {
  const claims: Claims = { taken: new Uint8Array(reading.words.length) }
  const drafts: Draft[] = []
  // 01 LEE: Well, look.
  if (!without.has('transcript')) drafts.push(...transcript(reading, claims))
  // questions and answers without labels
  if (!without.has('interview')) drafts.push(...interview(reading, claims))
  // letters to the editor, signed below
  if (!without.has('letter')) drafts.push(...letters(reading, claims))
  // 02 “…” — Ann Lee, Northport
  if (!without.has('signature')) drafts.push(...signatures(reading, claims))
  reading.article.sentences.forEach((sentence, index) => {
    if (sentence.kind === 'sentence') drafts.push(...inSentence(reading, index, claims, without))
  })
  // 25 Lee: I would close the port
  if (!without.has('first-line')) firstLine(reading, drafts, claims)
  // 19 the later sentences of a quotation that began inside a sentence
  if (!without.has('quote-rest')) quoteRests(reading, drafts, claims)
  // 22 the full statement, announced on a line of its own
  if (!without.has('full-text')) fullTexts(reading, drafts, claims)
  // 20 a quotation goes on, or follows whoever the sentence before is about
  if (!without.has('quote-run')) quoteRuns(reading, drafts, claims)
  return drafts
}

function inSentence(
  reading: Reading,
  index: number,
  claims: Claims,
  without: ReadonlySet<StepName>,
): Draft[] {
  const floor = reading.first[index] ?? 0
  const end = reading.first[index + 1] ?? floor
  if (claims.taken[floor] || end - floor > LONGEST) return []
  const drafts: Draft[] = []
  // 04 to 11, 21 whose verb it is, and who relays
  const cues = relays(reading, who(reading, findCues(reading, index), without), claims, without)
  // 03 according to Lee
  if (!without.has('according-to')) drafts.push(...accordingTo(reading, index, claims))
  // 24 in her words
  if (!without.has('in-words')) drafts.push(...inWords(reading, index, claims))
  // 12 to 16 what it reports
  drafts.push(...what(reading, cues, claims, without).map((one) => draftOf(reading, one)))
  // 17 Lee's claim that
  if (!without.has('noun-cue')) drafts.push(...nounCues(reading, index, claims))
  // 18 Ann Lee: “…”
  const led = without.has('colon') ? null : colonLed(reading, index, cues, claims)
  // 23 Lee wrote: and the next paragraph, without marks
  const set = led || without.has('block-quotation') ? null : blockQuotation(reading, index, cues, claims)
  return [...drafts, led ?? set].filter((draft) => draft !== null)
}

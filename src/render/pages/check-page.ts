import type { Check, Verdict } from '../../answer/check/check.ts'
import { widen } from '../../answer/statements/widen.ts'
import { typed, words, type Line, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { quote } from '../quote.ts'
import { DETAILS, quoted, type Detail } from './answer-page.ts'

/** More of these help nobody: the two wordings stand side by side. */
const MOST_CHANGES = 6
/** Their wording is shown up to here, in units; who gave it knows it. */
const LONGEST_THEIRS = 500

type Differing = Extract<Verdict, { kind: 'differs' | 'shortened' }>

/** The pages that tell what the articles have of a quotation, the fullest first. */
export function* checkPages(check: Check, phrases: Catalogue): Generator<Page> {
  if (check.verdicts.length === 0) return yield [text(phrases.check.tooShort)]
  yield pageOf(check, check.verdicts.map(widened), phrases, { ...DETAILS[0]!, theirs: true })
  for (const theirs of [true, false]) {
    for (const detail of DETAILS) yield pageOf(check, check.verdicts, phrases, { ...detail, theirs })
  }
  for (const shown of [check.verdicts, check.verdicts.slice(0, 1)]) {
    for (const detail of DETAILS)
      yield pageOf(check, shown, phrases, { ...detail, theirs: false, whole: false })
  }
}

/** The verdict with what its sentence needs to be understood; of that the claim is a part. */
function widened(verdict: Verdict): Verdict {
  if (verdict.kind === 'absent') return verdict
  const passage = widen(verdict.passage)
  if (passage === verdict.passage) return verdict
  return verdict.kind === 'verbatim' ? { ...verdict, passage, whole: false } : { ...verdict, passage }
}

type CheckDetail = Detail & { readonly theirs: boolean }

function pageOf(check: Check, verdicts: readonly Verdict[], phrases: Catalogue, detail: CheckDetail): Page {
  const of = check.verdicts.length
  return verdicts.flatMap((verdict, i) => [
    ...(of > 1 ? [text(phrases.check.quotation(i + 1, of))] : []),
    ...verdictLines(check, verdict, phrases, detail),
  ])
}

function verdictLines(check: Check, verdict: Verdict, phrases: Catalogue, detail: CheckDetail): Page {
  if (verdict.kind === 'absent') return [text(phrases.check.absent)]
  const differing = verdict.kind !== 'verbatim' && detail.theirs ? differences(check, verdict, phrases) : []
  return [...opening(verdict, phrases), ...quoted(verdict.passage, phrases, detail), ...differing]
}

function opening(verdict: Exclude<Verdict, { kind: 'absent' }>, { check }: Catalogue): Line[] {
  const { passage, speaker } = verdict
  const claimed = speaker.kind === 'other' ? [text(check.otherSpeaker(typed(speaker.claimed)))] : []
  if (verdict.kind !== 'verbatim') return [...claimed, text(check[verdict.kind])]
  if (passage.type === 'narration' || passage.type === 'heading') return [text(check.nobody)]
  return [...claimed, text(verdict.whole ? check.verbatim : check.verbatimPart)]
}

/** Their wording under the article's, and what differs, in words. */
function differences(check: Check, { claim, passage, changes }: Differing, phrases: Catalogue): Line[] {
  const { article } = passage.source
  const wording = check.text.slice(claim.start, claim.end)
  const theirs = wording.length <= LONGEST_THEIRS ? [text(phrases.check.theirs(typed(wording)))] : []
  const items = changes.slice(0, MOST_CHANGES).flatMap((change): Phrase[] => {
    const has = change.theirs && typed(check.text.slice(change.theirs.start, change.theirs.end))
    const had = change.ours && words(quote(article, change.ours))
    if (has && had) return [phrases.check.exchanged(has, had)]
    return has ? [phrases.check.added(has)] : had ? [phrases.check.missing(had)] : []
  })
  const more = changes.length - items.length
  if (more > 0) items.push(phrases.check.moreDifferences(more))
  return [...theirs, ...items.map((phrase): Line => ({ kind: 'item', phrase }))]
}

function text(phrase: Phrase): Line {
  return { kind: 'text', phrase }
}

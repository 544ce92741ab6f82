import { isFirmSuffix } from '../../lists/firm-suffix.ts'
import { DATE_WORDS, FUNCTION_WORDS, isLyAdverb, PARTICLES } from '../lists/closed.ts'
import { isFirstName } from '../lists/first-names.ts'
import { isOrganisationHead } from '../lists/organisations.ts'
import { isPlural, isRoleHead, singular } from '../lists/roles.ts'
import { isRank } from '../lists/titles.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isAllCapital, isPossessive, plain, type Range, type View } from '../view.ts'

/** Closed-class words and months that are surnames as well: "Theresa May". */
const ALSO_SURNAMES = wordSet('may will march august day long best love little read so no an do more')

/** Closed-class words and others that also stand inside the names of bodies: "Housing Watch", "Radio One". */
const ALSO_IN_NAMES = wordSet('watch first one two four source story read editor image video home now today')

const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth eleventh')

/** Plurals and others that institutions are for: "Women's Institute". */
const MEMBERS = wordSet(
  'women men children people veterans ladies king queen prince bishop lloyd attorney sheriff mayor',
)

/** "They've", "Don't": never a part of a name. */
const CONTRACTION =
  /^(?:(?:i|you|he|she|it|we|they|that|there|here|who|what|where|how|let)'(?:s|m|re|ve|ll|d)|.+n't)$/

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'MD', 'POS'])

/** No name has more words. */
const LONGEST = 16

/** Particles that are too common as other words to begin a name. */
const NEVER_FIRST = wordSet('e y do den al el st le di da la')

/**
 * Every sequence of capitalised words that may be a name, particles ("van der") and the "of" of institutions included,
 * in order. A sentence's first word counts only where the article does not write it small elsewhere.
 */
export function capitalRuns(view: View): Range[] {
  const written = howWritten(view)
  const runs: Range[] = []
  let at = 0
  while (at < view.words.length) {
    if (view.capital[at] === 0 || !startsRun(view, at, written)) {
      at += 1
      continue
    }
    const to = runEnd(view, at)
    runs.push({ from: withParticles(view, at), to })
    at = to
  }
  return runs
}

/** The words that the article writes small somewhere, and those with a capital where no sentence begins. */
interface Written {
  readonly small: ReadonlySet<string>
  readonly large: ReadonlySet<string>
  /** Closed-class words and months that stand behind a first name: "Theresa May". */
  readonly surnames: ReadonlySet<string>
}

function howWritten(view: View): Written {
  const small = new Set<string>()
  const large = new Set<string>()
  const surnames = new Set<string>()
  for (let at = 0; at < view.words.length; at++) {
    const low = view.low[at] ?? ''
    if (ALSO_SURNAMES.has(low) && view.capital[at] === 1 && isFirstName(view.low[at - 1] ?? ''))
      surnames.add(low)
    if (view.capital[at] === 0) small.add(low)
    else if (view.titleCase[view.sentence[at] ?? 0] === 0 && !isSentenceStart(view, at)) large.add(low)
  }
  return { small, large, surnames }
}

function startsRun(view: View, at: number, { small, large, surnames }: Written): boolean {
  const low = view.low[at] ?? ''
  if (surnames.has(low) && isBesideVerb(view, at)) return true
  // "the Second Harbour Foundation"
  if (ORDINALS.has(low) && view.low[at - 1] === 'the' && view.capital[at + 1] === 1) return true
  if (FUNCTION_WORDS.has(low) || DATE_WORDS.has(low)) return low === 'us' && isAllCapital(view, at)
  if (CONTRACTION.test(low)) return false
  if (low === 'new') return view.capital[at + 1] === 1
  if (!isSentenceStart(view, at) || (isAllCapital(view, at) && view.low[at + 1] === ':')) return true
  if (opensSentence(view, at)) return false
  const known = isFirstName(low) || isRank(plain(low)) || isRoleHead(low) || isOrganisationHead(low)
  if (!small.has(low)) return known || large.has(low) || !isCommon(view, at)
  return known || (view.capital[at + 1] === 1 && view.titleCase[view.sentence[at] ?? 0] === 0)
}

/** "May said", "said Will": a verb stands beside the name, as beside no modal and no month. */
function isBesideVerb(view: View, at: number): boolean {
  const told = view.tags[at - 1] === 'VBD' || (view.low[at - 1] === 'to' && view.low[at - 2] === 'according')
  return view.tags[at] === 'NNP' && (told || FINITE.has(view.tags[at + 1] ?? ''))
}

/** True for a sentence's first word that is no name by its part of speech, with no name behind it. */
function isCommon(view: View, at: number): boolean {
  const tag = view.tags[at] ?? 'NNP'
  const next = view.low[at + 1] === '&' ? at + 2 : at + 1
  return tag !== 'NNP' && tag !== 'NNPS' && view.capital[next] === 0
}

/** True for "Unfortunately," and "Speaking": a sentence's first word that is no name by its form. */
function opensSentence(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  if (isFirstName(low)) return false
  if (view.capital[at + 1] === 1) return low.length > 6 && isLyAdverb(low)
  return (low.endsWith('ly') && view.low[at + 1] === ',') || (low.length > 5 && low.endsWith('ing'))
}

/** True for a sentence's first word, opening marks aside, and for the first word after a colon or an opening mark. */
export function isSentenceStart(view: View, at: number): boolean {
  if (at === 0 || view.sentence[at - 1] !== view.sentence[at]) return true
  return '"“”‘\':—–(-'.includes(view.low[at - 1] ?? ' ')
}

function runEnd(view: View, from: number): number {
  const last = view.first[(view.sentence[from] ?? 0) + 1] ?? view.words.length
  let to = from + 1
  let institution = false
  while (to < last && to - from < LONGEST) {
    const step =
      continues(view, to, last) ||
      particles(view, to, last) ||
      ofInstitution(view, to, last, institution) ||
      ofMembers(view, from, to, last)
    if (step === 0) break
    if (view.capital[to] === 0 && !PARTICLES.has(view.low[to] ?? '')) institution = true
    to += step
  }
  return to
}

/** How many words at `at` go on with the name: "Lee", "& Sons", or none. */
function continues(view: View, at: number, last: number): number {
  if (view.low[at] === '&' && at + 1 < last) return view.capital[at + 1] === 1 ? 2 : 0
  const suffix = view.low[at] === ',' && view.capital[at + 1] === 1 && isFirmSuffix(view.low[at + 1] ?? '')
  if (suffix && at + 1 < last) return 2
  if (at >= last || view.capital[at] === 0) return 0
  const low = view.low[at] ?? ''
  if (!FUNCTION_WORDS.has(low) && !DATE_WORDS.has(low) && !CONTRACTION.test(low)) return 1
  if (low === 'us') return isAllCapital(view, at) ? 1 : 0
  if (ALSO_IN_NAMES.has(low) && view.titleCase[view.sentence[at] ?? 0] === 0) return 1
  return ALSO_SURNAMES.has(low) && isFirstName(view.low[at - 1] ?? '') ? 1 : 0
}

/** How many words "van der Berg" adds, from its particle on; 0 where there is none. */
function particles(view: View, at: number, last: number): number {
  let count = 0
  while (count < 2 && PARTICLES.has(view.low[at + count] ?? '')) count += 1
  return count > 0 && continues(view, at + count, last) === 1 ? count + 1 : 0
}

/** How many words "of the Treasury" adds after a word that institutions and offices begin with. */
function ofInstitution(view: View, at: number, last: number, already: boolean): number {
  const low = view.low[at] ?? ''
  const before = plain(view.low[at - 1] ?? '')
  const role = isRank(before) || (isRoleHead(before) && !isFirstName(view.low[at - 2] ?? ''))
  const opens =
    (low === 'of' || low === 'for') && (isOrganisationHead(before) || role || isSaidToBeBody(view, at - 1))
  if (!opens && !(already && low === 'and' && !isSomebody(view, at + 1))) return 0
  const skip = view.low[at + 1] === 'the' ? 2 : 1
  return continues(view, at + skip, last) === 1 ? skip + 1 : 0
}

/** "Secretary of State Ann Lee and Sen. Bo Cole": a title or first name behind "and" is of somebody else. */
function isSomebody(view: View, at: number): boolean {
  const low = view.low[at] ?? ''
  return low.endsWith('.') || isFirstName(low)
}

/** "the charity Friends of the Lake": what stands before a plural says that it begins the name of a body. */
function isSaidToBeBody(view: View, at: number): boolean {
  const before = view.low[at - 1] ?? ''
  return view.capital[at - 1] === 0 && isOrganisationHead(before) && isPlural(view.low[at] ?? '')
}

/** How many words a possessive inside a name adds: "St Brigid's Hospital", "Tenants' Forum", "Women's Institute". */
function ofMembers(view: View, from: number, at: number, last: number): number {
  if (!isPossessive(view, at) || continues(view, at + 1, last) === 0) return 0
  const before = view.low[at - 1] ?? ''
  const saint = /^(?:st|saint)\.?$/.test(view.low[from] ?? '') && at > from + 1
  const members = view.low[at] === "'" && isRoleHead(singular(before))
  const holder = isRoleHead(before) || isRank(before)
  if (!saint && !members && !holder && !MEMBERS.has(before)) return 0
  let head = at + 1
  while (continues(view, head + 1, last) === 1) head += 1
  return isOrganisationHead(view.low[head] ?? '') ? 2 : 0
}

/** A run that begins with a particle, "de Boer said", begins there. */
function withParticles(view: View, from: number): number {
  const before = view.low[from - 1] ?? ''
  if (before.length < 2 || view.capital[from - 1] === 1 || view.sentence[from - 1] !== view.sentence[from])
    return from
  return PARTICLES.has(before) && !NEVER_FIRST.has(before) ? from - 1 : from
}

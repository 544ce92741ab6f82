import type { AskedWord } from './asked-words.ts'
import { wordSet } from '../../text/word-set.ts'
import { asksForWords, isInflected, isPerhapsSaying, isSaying, isUtterance } from './speech-verbs.ts'

/** The words of a question that name whose statements it asks for. */
export interface Subject {
  /** Indices into the question's words, `end` exclusive; never empty. */
  readonly start: number
  readonly end: number
  /** True where only that speaker's statements can answer ("What did X say"), false where others may tell it too. */
  readonly strict: boolean
  /** Index of the verb or noun of saying, or -1 ("according to"). */
  readonly verb: number
}

const auxiliaries = wordSet('do does did has have had will would can could should is was are were may might')
const beings = wordSet('is are was were')
/** A verb behind these has no ending. */
const doing = wordSet('do does did')
/** And behind these too. */
const bare = wordSet('do does did will would can could should may might')
const insideNames = wordSet(
  'the a an of for from and in at his her its their this that our my your de la le van von al',
)
/** Behind these a verb is a participle: "Has Lee announced", not "Has the lab report come back". */
const having = wordSet('has have had')
const participles = wordSet('said told thought written spoken felt shown seen found')
const pronouns = wordSet('he she they it him her them')
const questionWords = wordSet('what when where why how who whom which')
/** "Has anyone from the union commented" asks for nobody's words in particular. */
const anybody = wordSet('anyone anybody someone somebody nobody everyone everybody people')
const givers = wordSet('by from of')
const LONGEST_NAME = 9

/**
 * Whom the question asks about as a speaker, by its form: "What did X say", "according to X", "X's view", "what X
 * said", "a quote by X". Null where it asks for nobody's words.
 */
export function subjectOf(words: readonly AskedWord[]): Subject | null {
  const inquired = asked(words)
  if (inquired?.strict) return accordingTo(words) ?? inquired
  return accordingTo(words) ?? inquired ?? possessed(words) ?? reported(words) ?? quotedBy(words)
}

function accordingTo(words: readonly AskedWord[]): Subject | null {
  const at = words.findIndex(({ word }, i) => word === 'according' && words[i + 1]?.word === 'to')
  return at < 0 ? null : name(words, at + 2, nameEnd(words, at + 2), true, -1)
}

/** "What did X say", "Has X announced", "what is X saying". */
function asked(words: readonly AskedWord[]): Subject | null {
  for (let i = 0; i < words.length; i += 1) {
    // "what's"
    const contracted = words[i]?.owner === true && questionWords.has(wordAt(words, i))
    if (!contracted && !auxiliaries.has(wordAt(words, i))) continue
    const end = nameEnd(words, i + 1, true)
    const verb = lastVerb(words, end)
    // "What is X saying", not "What is a bank guarantee" nor "What were they told".
    const isGoing = wordAt(words, verb).endsWith('ing')
    if ((contracted || beings.has(wordAt(words, i))) && !isGoing) continue
    // Nor "When does the red warning end", nor "Where will the talks be held".
    if (doing.has(wordAt(words, i)) && isGoing) continue
    if (bare.has(wordAt(words, i)) && isPlural(wordAt(words, verb))) continue
    if (having.has(wordAt(words, i)) && !isParticiple(wordAt(words, verb))) continue
    const ofWords = isSaying(termAt(words, verb)) && asksForWords(words, verb)
    const found = verb < 0 ? null : name(words, i + 1, end, ofWords, verb)
    if (found) return found
  }
  return null
}

function isParticiple(word: string): boolean {
  return word.endsWith('ed') || participles.has(word)
}

/** "Talks", and not "discuss". */
function isPlural(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss')
}

/** "X's view", "the reaction of X"; "Why did Lee leave before X's speech?" asks for nothing that X said. */
function possessed(words: readonly AskedWord[]): Subject | null {
  if (ofDeeds.has(wordAt(words, 0))) return null
  for (let i = 1; i < words.length; i += 1) {
    if (!isUtterance(wordAt(words, i))) continue
    const owner = ownerBefore(words, i)
    if (owner >= 0) return name(words, nameStart(words, owner), owner + 1, true, i)
    if (givers.has(wordAt(words, i + 1))) return name(words, i + 2, nameEnd(words, i + 2), true, i)
  }
  return null
}

/** Who opens with these asks for who did something, and why, when or where. */
const ofDeeds = wordSet('who why when where')

/** The possessive that an utterance belongs to ("X's first reaction"), or -1. */
function ownerBefore(words: readonly AskedWord[], utterance: number): number {
  for (let i = utterance - 1; i >= 0 && i >= utterance - 3; i -= 1)
    if (words[i]?.owner && !words[i]?.stop) return i
  return -1
}

/** "what X said about". */
function reported(words: readonly AskedWord[]): Subject | null {
  const at = words.findIndex(({ word }) => word === 'what' || word === 'how')
  if (at < 0 || auxiliaries.has(wordAt(words, at + 1))) return null
  if (causing.has(wordAt(words, at + 1)) || amounts.has(wordAt(words, at + 1))) return null
  const end = nameEnd(words, at + 1, true)
  const told = lastVerb(words, end) >= 0 && isSaying(termAt(words, end)) && isInflected(wordAt(words, end))
  return told && !degrees.has(wordAt(words, end - 1)) ? name(words, at + 1, end, true, end) : null
}

/** Before a verb they say how, not who: "what best explains". */
const degrees = wordSet('best most better mainly partly also really fully')
/** "How many pledged delegates", "what share of them" */
const amounts = wordSet(
  'many much few little long old often far big share percentage proportion percent number fraction',
)
const causing = wordSet('made makes make caused causes led leads drove drives prompted prompts helped helps')

/** "quotes by X", "statements from X". */
function quotedBy(words: readonly AskedWord[]): Subject | null {
  const at = words.findIndex(
    ({ word }, i) => /^quot|^statement/.test(word) && givers.has(wordAt(words, i + 1)),
  )
  return at < 0 ? null : name(words, at + 2, nameEnd(words, at + 2), true, at)
}

/** The end of the run of words from `from` on that may be one name or description; with `untilVerb` it stops at a verb of saying. */
function nameEnd(words: readonly AskedWord[], from: number, untilVerb = false): number {
  let i = from
  while (i < words.length && i - from < LONGEST_NAME) {
    const { word, term, stop, capital } = words[i] as AskedWord
    if (
      untilVerb &&
      i > from &&
      !capital &&
      (isSaying(term) || isPerhapsSaying(term)) &&
      !isNounHere(words, i)
    )
      break
    if (auxiliaries.has(word) || questionWords.has(word)) break
    if (stop && !insideNames.has(word) && !pronouns.has(word)) break
    if (word === 'from' && anybody.has(wordAt(words, i - 1))) break
    i += 1
  }
  return i
}

/** True for "report" in "the police report said": a noun, as a verb of saying follows. */
function isNounHere(words: readonly AskedWord[], i: number): boolean {
  const next = termAt(words, i + 1)
  return (isSaying(next) || isPerhapsSaying(next)) && wordAt(words, i + 1) !== 'that'
}

function lastVerb(words: readonly AskedWord[], end: number): number {
  const term = termAt(words, end)
  const noun = determiners.has(wordAt(words, end - 1))
  return !noun && (isSaying(term) || isPerhapsSaying(term)) ? end : -1
}

/** What stands behind these is a noun: "the forecast". */
const determiners = wordSet('the a an his its their this that our my your')

function nameStart(words: readonly AskedWord[], end: number): number {
  let i = end
  while (i > 0 && end - i < LONGEST_NAME) {
    const { word, stop } = words[i - 1] as AskedWord
    if (auxiliaries.has(word) || questionWords.has(word) || (stop && !insideNames.has(word))) break
    i -= 1
  }
  return i
}

/** The subject between two indices without what can't begin or end a name; null where nothing is left. */
function name(
  words: readonly AskedWord[],
  from: number,
  to: number,
  strict: boolean,
  verb: number,
): Subject | null {
  let [start, end] = [from, to]
  while (start < end && ['and', 'for', 'in', 'at', 'of', 'that'].includes(wordAt(words, start))) start += 1
  while (end > start && insideNames.has(wordAt(words, end - 1)) && !pronouns.has(wordAt(words, end - 1)))
    end -= 1
  return end > start ? { start, end, strict, verb } : null
}

function wordAt(words: readonly AskedWord[], i: number): string {
  return words[i]?.word ?? ''
}

function termAt(words: readonly AskedWord[], i: number): string {
  return words[i]?.term ?? ''
}

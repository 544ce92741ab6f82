import type { Expects } from '../../search/query.ts'
import { kindsIn } from '../../text/tags/kinds.ts'
import { termsOf } from '../../text/terms.ts'
import { askedWords, MOST_CHARACTERS, stems, type AskedWord } from './asked-words.ts'
import { wordSet } from '../../text/word-set.ts'
import { countedNoun, isUnnamed } from './counted.ts'
import { asksForTime, expectsOf } from './expects.ts'
import { idiomsIn, type Idiom } from './idioms.ts'
import { closerLength, openerLength } from './openers.ts'
import { isPlainSaying, isSaying, isUtterance } from './speech-verbs.ts'
import { subjectOf, type Subject } from './subject.ts'

/** What a person asked, read. */
export interface Question {
  /** As it was typed; the words' offsets index it. */
  readonly text: string
  /** All words, what only leads up to the question ("hey, can you tell me") left out. */
  readonly words: readonly AskedWord[]
  readonly expects: Expects
  readonly subject: Subject | null
  /** True for "Who said", "Who announced": the speaker is what is asked for. */
  readonly whoSaid: boolean
  /** The term of what it counts ("How many ships"), or null. */
  readonly counted: string | null
  /** Quoted words, as terms. */
  readonly phrases: readonly (readonly string[])[]
  readonly negated: boolean
  /** Its nouns and verbs, by where they start. */
  readonly kinds: ReadonlyMap<number, 'noun' | 'verb'>
}

/** A word that the answer should have. */
export interface Topic {
  readonly asked: AskedWord
  /** 1 for an ordinary word, less for those that only frame the question. */
  readonly weight: number
  /** The terms that mean the same as the idiom that the word stands for; empty for a word by itself. */
  readonly meaning: readonly string[]
  readonly kind: 'noun' | 'verb' | 'other'
}

/** Reads a question; never throws, whatever the text holds. */
export function readQuestion(text: string): Question {
  const all = askedWords(text)
  const words = all.slice(openerLength(all), all.length - closerLength(all))
  const subject = subjectOf(words)
  return {
    text,
    words,
    subject,
    expects: expectsOf(words),
    counted: countedNoun(words),
    whoSaid: subject === null && isWhoSaid(words),
    phrases: quotedPhrases(text),
    negated: words.some(({ word }) => isNegation(word)),
    kinds: kindsIn(text.slice(0, MOST_CHARACTERS)),
  }
}

const negations = wordSet('not never nobody none neither nor without')

/** True for "not" and its like. */
export function isNegation(word: string): boolean {
  return negations.has(word)
}

/** "Who said", "Who has warned", "Which senator told". */
function isWhoSaid(words: readonly AskedWord[]): boolean {
  const who = words.findIndex(({ word }) => word === 'who' || word === 'which')
  if (who < 0 || who > 3) return false
  const verb = words
    .slice(who + 1, who + 6)
    .find(({ stop, term }) => !stop && (isSaying(term) || words[who]?.word === 'who'))
  return verb !== undefined && isSaying(verb.term)
}

/** The words inside quotation marks; a mark without its partner counts for nothing. */
function quotedPhrases(text: string): string[][] {
  const phrases: string[][] = []
  const marks = /["“”„«»]/g
  let open = -1
  for (const { index } of text.slice(0, MOST_CHARACTERS).matchAll(marks)) {
    if (open < 0) {
      open = index
      continue
    }
    const terms = termsOf(text.slice(open + 1, index)).map(({ term }) => term)
    if (terms.length > 0) phrases.push(terms)
    open = -1
  }
  return phrases
}

/** Words that shape a question and say nothing of its topic. */
const framing = stems(
  'happen kind sort type reason article story news text exactly actually else more other thing ' +
    'anything something everything mention discuss question answer information detail mean say tell go come way according so',
)
/** These measure behind "how"; elsewhere an old man is no young one. */
const measuring = wordSet('many much long old often')
const VERB_OF_SAYING = 0.3
/** "Promise" tells more of what was said than "say". */
const TELLING_VERB = 0.6
/** "How many people": soldiers are people, and "three were killed" counts them without a word. */
const UNNAMED = 0.3

/** "What did Lee think of Cole's remarks on the bridge?": the answer may name the bridge without calling anything a remark. */
const UTTERED = 0.4

/** "When does Lee expect to sign the deal?": an answer may have the deed without these ("will sign"). */
const leading = stems('expect plan intend hope want aim')
const LEADING_VERB = 0.4

/** The words that the answer should have, with their weights; `skip` leaves words out by their index. */
export function topicsOf(question: Question, skip: (index: number) => boolean): Topic[] {
  const idioms = new Map(
    idiomsIn(question.words).flatMap((idiom) => idiom.words.map((i) => [i, idiom] as const)),
  )
  return question.words.flatMap((asked, i): Topic[] => {
    const idiom = idioms.get(i)
    if (skip(i) || (idiom ? !stands(question, idiom, i) : asked.stop)) return []
    const weight = idiom ? 1 : weightOf(question, asked, i)
    return weight > 0
      ? [{ asked, weight, meaning: idiom?.meaning ?? [], kind: question.kinds.get(asked.start) ?? 'other' }]
      : []
  })
}

/** True for the one word of an idiom that is looked for: its last that is no stop word. */
function stands({ words }: Question, { words: places, meaning }: Idiom, i: number): boolean {
  return meaning.length > 0 && i === (places.findLast((place) => !words[place]?.stop) ?? places[0])
}

function weightOf(question: Question, { term, word }: AskedWord, i: number): number {
  if (measuring.has(word) && question.words[i - 1]?.word === 'how') return 0
  // "What did Lee say about the article?" asks for what Lee said about it.
  const isMatter = question.subject?.strict === true && question.words[i - 2]?.word === 'about'
  if ((framing.has(term) && !isMatter) || (question.subject?.verb === i && isUtterance(word))) return 0
  // "What did Lee tell people?"
  if (question.subject !== null && question.subject.verb === i - 1 && word === 'people') return 0
  if (question.expects === 'when' && asksForTime(question.words, i)) return 0
  if (leading.has(term) && question.words[i + 1]?.word === 'to' && question.words[i + 2]?.stop === false)
    return LEADING_VERB
  if (question.expects === 'how-many' && isUnnamed(question.words, i)) return UNNAMED
  if (question.subject !== null && i > question.subject.verb && isUttered(question.words, i)) return UTTERED
  const asksForWords = question.subject?.verb === i || (question.whoSaid && i < 5)
  return asksForWords && isSaying(term) ? (isPlainSaying(term) ? VERB_OF_SAYING : TELLING_VERB) : 1
}

/** "Cole's remarks", "his bridge comments": what somebody said, told from a verb by what it belongs to. */
function isUttered(words: readonly AskedWord[], i: number): boolean {
  const before = words[i - 1]
  return isUtterance(words[i]?.word ?? '') && before !== undefined && (before.owner || !before.stop)
}

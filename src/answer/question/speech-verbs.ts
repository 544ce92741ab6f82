import { wordSet } from '../../text/word-set.ts'
import { stems, type AskedWord } from './asked-words.ts'

/** Verbs that report words or a view: who is their subject in a question is whose statements are asked for. */
const saying = stems(
  'say tell state announce claim warn add mention comment argue respond reply answer think believe explain report ' +
    'note declare insist suggest assert remark maintain stress emphasize acknowledge admit concede confirm deny reveal ' +
    'disclose predict forecast estimate promise pledge vow recommend advise urge write tweet post testify recall ' +
    'describe characterize speak talk propose assure guarantee conclude point express contend reiterate allege ' +
    'complain joke quip caution hint indicate observe feel quote cite react',
)

/** Verbs that may report words, but as well a deed that the article itself tells. */
const perhapsSaying = stems(
  'criticize praise accuse attack blame call condemn demand ask want plan expect refer defend dismiss reject support ' +
    'oppose welcome apologize threaten show find see view consider interpret compare oppose request order discuss address',
)

/** True where the stem is of a verb that reports words ("say"). */
export function isSaying(term: string): boolean {
  return saying.has(term)
}

const plain = stems(
  'say tell state think believe feel comment remark speak talk mention answer reply respond react',
)

/** True where the stem is of a verb that tells nothing of what was said ("say", unlike "promise"). */
export function isPlainSaying(term: string): boolean {
  return plain.has(term)
}

/** True where the stem is of a verb that may report words or a deed ("criticise"). */
export function isPerhapsSaying(term: string): boolean {
  return perhapsSaying.has(term)
}

const utterances = new Set(
  (
    'reaction response view opinion position stance take comment statement remark words explanation claim prediction warning ' +
    'advice message argument assessment answer reply quote quotation thoughts description estimate speech promise announcement'
  )
    .split(' ')
    .flatMap((noun) => [noun, noun + 's']),
)

/** True for a noun for what somebody says ("reaction", "views"). */
export function isUtterance(word: string): boolean {
  return utterances.has(word)
}

/** "said", "warns", "told": no infinitive ("what made X say"). */
export function isInflected(word: string): boolean {
  return /(?:ed|s)$/.test(word) || ['said', 'told', 'thought', 'wrote', 'spoke', 'felt'].includes(word)
}

/** "Whom did X talk to" asks for whoever heard the words. */
const hearers = wordSet('to with')
/** "When did X speak", "How long did X talk" ask for when and how long. */
const occasions = wordSet('when where long often')

/** True where whoever asks for a speaker by the verb of saying at this index asks for what they said, and not for a language, a hearer or an occasion. */
export function asksForWords(words: readonly AskedWord[], verb: number): boolean {
  const next = words[verb + 1]
  if (hearers.has(words.at(-1)?.word ?? '')) return false
  // "Does Lee speak Danish?", unlike "speak of boats".
  if (words[verb]?.word.startsWith('speak') && next) return next.stop
  const opening = words[words[0]?.word === 'how' ? 1 : 0]
  return next !== undefined || !occasions.has(opening?.word ?? '')
}

import type { Hit } from '../../../search/query.ts'
import { termsOf, type Term } from '../../../text/terms.ts'
import { meaningsIn } from '../../question/idioms.ts'
import { wordSet } from '../../../text/word-set.ts'
import { termSet, textOf } from '../sentence-text.ts'
import type { Look } from './look.ts'

/** The share of the question that the sentence has, of the terms that `which` takes. */
function shareOf({ matched, missing }: Hit, which: (term: string) => boolean): number {
  let [total, there] = [0, 0]
  for (const { term, weight } of matched) {
    total += weight
    if (which(term)) there += weight
  }
  for (const { idf } of missing) total += idf
  return total > 0 ? there / total : 0
}

/** The share of the question that the sentence lacks, of the terms that `which` takes. */
function shareLacking({ matched, missing }: Hit, which: (term: string) => boolean): number {
  let [total, there] = [0, 0]
  for (const { weight } of matched) total += weight
  for (const { term, idf } of missing) {
    total += idf
    if (which(term)) there += idf
  }
  return total > 0 ? there / total : 0
}

/** The share of the question that the sentence has as it was asked, neither in another form nor by what stands in for it. */
export function exactOf({ hit, asWritten, words }: Look): number {
  const held = new Set(words.map(({ word }) => word))
  return shareOf(hit, (term) => held.has(asWritten.get(term) ?? ''))
}

/** So many words into a sentence nothing is early. */
const LATE = 20

/** How early in the sentence the first of the question's words stands: 1 opens it. */
export function earlyOf({ places }: Look): number {
  let first = LATE
  for (const there of places.values()) first = Math.min(first, there[0] ?? LATE)
  return 1 - first / LATE
}

/** So many commas are as good as more. */
const COMMAS = 5

/** How much is set between commas: lists, and what somebody or something is. */
export function detailOf({ text }: Look): number {
  return Math.min(COMMAS, text.split(',').length - 1) / COMMAS
}

/** The share of the question that is verbs which the sentence has. */
export function verbsOf({ hit, verbs }: Look): number {
  return shareOf(hit, (term) => verbs.has(term))
}

/** What is to come, as questions ask for it and as sentences may tell it. */
const coming = wordSet('will would')
const mayCome = wordSet(
  'will would could may might shall should going plans planned expects expected likely due scheduled agreed vowed promised until',
)
const past = wordSet('did was were')

/** 1 where the sentence speaks of the time that the question asks about, what is to come or not. Somebody's words may be of either. */
export function tenseOf({ request: { question, expects, strict }, words }: Look): number {
  if (has(question.words, coming)) return has(words, mayCome) ? 1 : 0
  const ofWords = strict || question.whoSaid || expects === 'statement'
  return has(question.words, past) && !has(words, coming) && !ofWords ? 1 : 0
}

/** True where the question asks what will be and the sentence speaks of nothing to come. */
export function isUntimely({ request: { question }, words }: Look): boolean {
  return question.words.some(({ word }) => word === 'will') && !has(words, mayCome)
}

function has(words: readonly Term[], which: ReadonlySet<string>): boolean {
  return words.some(({ word }) => which.has(word))
}

/** The share of the question that the sentence lacks and its neighbour has: the sentence before (-1) or behind (1). */
export function besideOf({ library, hit }: Look, by: -1 | 1): number {
  if (hit.missing.length === 0) return 0
  const neighbour = termSet(textOf(library, { article: hit.article, sentence: hit.sentence + by }))
  return shareLacking(hit, (term) => neighbour.has(term))
}

/** The share of the question that the sentence lacks and says in an idiom: "turned down" is "rejected". */
export function idiomOf({ hit, words, ways }: Look): number {
  if (hit.missing.length === 0) return 0
  const meanings = meaningsIn(words)
  if (meanings.size === 0) return 0
  return shareLacking(hit, (term) => (ways.get(term) ?? [term]).some((each) => meanings.has(each)))
}

/** 1 for a question that an article itself asks ("How big is that wall?"): it answers nothing. */
export function askingOf({ text }: Look): number {
  return /\?["'”’)]*$/.test(text) ? 1 : 0
}

/** So far into an article a headline may stand. */
const TOP = 3

/** 1 for a sentence at the top of the article that its title says word for word. */
export function headlineOf({ library, hit: { article, sentence }, words }: Look): number {
  const title = library.articles[article]?.article.title
  if (sentence >= TOP || !title || words.length === 0) return 0
  const plain = (all: readonly { readonly word: string }[]) => ` ${all.map(({ word }) => word).join(' ')} `
  return plain(termsOf(title)).includes(plain(words)) ? 1 : 0
}

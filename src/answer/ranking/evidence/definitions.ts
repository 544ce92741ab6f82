import type { Term } from '../../../text/terms.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isArticle } from './names.ts'

const beings = wordSet('is are was were refers means denotes describes')

/** "Some owls, he said, are …" tells what an owl is, "The owner says they are …" does not. */
const pronouns = wordSet('he she it they we you i')

/** How many words from the start a definition's verb may stand. */
const DEFINED_WITHIN = 16

/** "The X (from Latin …) is a …": what was asked for is what the sentence is about. */
export function definitionIn(words: readonly Term[], asked: ReadonlySet<string>): number {
  const verb = words.slice(0, DEFINED_WITHIN).findIndex(({ word }) => beings.has(word))
  if (verb < 1 || pronouns.has(words[verb - 1]?.word ?? '')) return 0
  const about = words.slice(0, verb).some(({ stop, term }) => !stop && asked.has(term))
  if (!about) return 0
  return isArticle(words[verb + 1]?.word ?? '') || words[verb]?.word !== 'is' ? 1 : 0.5
}

import { nameWords } from '../../library/name-words.ts'
import type { Library } from '../../library/library.ts'
import { idfOf } from '../../search/search.ts'
import type { Tag } from '../../text/tags/tag.ts'
import { Tagger } from '../../text/tags/tagger.ts'
import { termsOf } from '../../text/terms.ts'
import { words, type Word } from '../../text/words.ts'

const inside: ReadonlySet<Tag> = new Set<Tag>(['JJ', 'NN', 'NNS', 'NNP', 'NNPS'])
const last: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'NNPS'])
/** Nouns that name no topic. */
const empty = new Set(
  (
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month year day time way thing ' +
    'things lot number part kind people person statement something anything everything nothing interview'
  ).split(' '),
)
const LONGEST = 3

/**
 * Phrases of a sentence that a question about it can name, the most telling first, as the sentence writes them: up to
 * three adjectives and nouns that end in a noun, with "the" where an article or a possessive stands before them. None holds one of `names`.
 */
export function topicsIn(library: Library, sentence: string, names: ReadonlySet<string>): string[] {
  const tokens = words(sentence)
  const { tags } = new Tagger(sentence).tag(tokens, false)
  const runs: { readonly text: string; readonly worth: number }[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    if (!inside.has(tags[from] ?? 'MARK')) continue
    let to = from
    while (to < tokens.length && inside.has(tags[to] ?? 'MARK')) to += 1
    const text = phrase(sentence, tokens, tags, from, to, names)
    if (text !== null) runs.push({ text, worth: worthOf(library, text) })
    from = to
  }
  return runs.sort((a, b) => b.worth - a.worth).map(({ text }) => text)
}

function phrase(
  sentence: string,
  tokens: readonly Word[],
  tags: readonly Tag[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
): string | null {
  const [first, end] = [tokens[from], tokens[to - 1]]
  if (!first || !end || to - from > LONGEST || !last.has(tags[to - 1] ?? 'MARK')) return null
  const text = sentence.slice(first.start, end.end)
  const parts = nameWords(text)
  if (parts.length === 0 || parts.some(({ word }) => names.has(word) || empty.has(word))) return null
  const before = tokens[from - 1]
  const owned = tags[from - 1] === 'DT' || tags[from - 1] === 'PRP$'
  return before && owned && tags[to - 1] !== 'NNP' ? 'the ' + text : text
}

function worthOf(library: Library, text: string): number {
  const terms = termsOf(text).filter(({ stop }) => !stop)
  return Math.max(0, ...terms.map(({ term }) => idfOf(library.index, term))) + terms.length * 0.2
}

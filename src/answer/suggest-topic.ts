import { nameWords } from '../library/name-words.ts'
import type { Library } from '../library/library.ts'
import { idfOf } from '../search/search.ts'
import { termsOf, type Term } from '../text/terms.ts'

const leads = new Set('the a an of about for in on against with by to from into over their his her its'.split(' '))
const LONGEST = 3

/**
 * Phrases of a sentence that a question about it can name, the most telling first, as the sentence writes them: runs of
 * up to three words that follow an article or a preposition and end where the phrase does. None holds a word of `name`.
 */
export function topicsIn(library: Library, sentence: string, name: string): string[] {
  const words = termsOf(sentence)
  const names = new Set(nameWords(name).map(({ word }) => word))
  const runs: { readonly text: string; readonly worth: number }[] = []
  for (let i = 1; i < words.length; i += 1) {
    if (!leads.has(words[i - 1]?.word ?? '') || !touches(sentence, words[i - 1], words[i])) continue
    const end = runEnd(sentence, words, i)
    const run = words.slice(i, end)
    const last = run.at(-1)
    if (!last || run.length > LONGEST || run.some(({ word }) => names.has(word)) || !isNounLike(last, words[end])) continue
    const idfs = run.map(({ term }) => idfOf(library.index, term))
    const from = words[i - 1]?.word === 'the' ? (words[i - 1]?.start ?? 0) : (run[0]?.start ?? 0)
    runs.push({ text: withoutOwner(sentence.slice(from, last.end)), worth: Math.max(...idfs) + idfs.length * 0.1 })
  }
  return runs.sort((a, b) => b.worth - a.worth).map(({ text }) => text.replace(/^The /, 'the '))
}

/** The end of the run of words from `i` that no stop word and no punctuation interrupts. */
function runEnd(sentence: string, words: readonly Term[], i: number): number {
  let end = i
  while (end < words.length && !words[end]?.stop && (end === i || touches(sentence, words[end - 1], words[end]))) end += 1
  return end
}

/** True where nothing but one blank stands between two words. */
function touches(sentence: string, a: Term | undefined, b: Term | undefined): boolean {
  return a !== undefined && b !== undefined && sentence.slice(a.end, b.start) === ' '
}

/** A guess: what ends like a verb or an adverb, or is followed by "that", ends no noun phrase. */
function isNounLike({ word, stop }: Term, next: Term | undefined): boolean {
  return !stop && word.length > 3 && !/(?:ly|ing|ed)$/.test(word) && !/^\d/.test(word) && next?.word !== 'that'
}

function withoutOwner(text: string): string {
  return text.replace(/['’]s?$/, '')
}

import type { Term } from '../../../text/terms.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isCapital } from '../sentence-text.ts'
import { isArticle } from './names.ts'

const placeWords = wordSet(
  'city town village county district province state region street avenue road border capital airport park island coast north ' +
    'south east west northern southern eastern western downtown suburb neighborhood country',
)
const placeLeads = wordSet(
  'in at near from to outside across around inside off toward towards between through',
)

/** "QUILLPORT (Reuters) – The pier …": where it happened. */
const dateline = /^\p{Lu}[\p{L}.,' ]{2,30}(?:\([\p{L} ]{2,20}\) )?[–—-]{1,2} /u

/** 1 where a name stands that a place may have ("in Quillport"), 0.5 for a word for a place, else 0. */
export function placeIn(text: string, words: readonly Term[], asked: ReadonlySet<string>): number {
  const led = words.some(({ word }, i) => {
    const next = words[i + 1]
    // "At the Old Mill", "at 12 Mill Lane".
    const place = next && (isArticle(next.word) || /^\d+$/.test(next.word)) ? words[i + 2] : next
    return placeLeads.has(word) && place !== undefined && isCapital(text, place) && !asked.has(place.term)
  })
  if (led || dateline.test(text)) return 1
  return words.some(({ word, term }) => placeWords.has(word) && !asked.has(term)) ? 0.5 : 0
}

import { isWithin } from '../../search/slips.ts'

const titles = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady president prime minister pm premier chancellor senator sen governor gov representative ' +
    'rep congressman congresswoman mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major ' +
    'admiral professor prof secretary king queen prince princess pope bishop archbishop cardinal imam rabbi reverend rev father ' +
    'sister brother former late ex then vice deputy acting chief director chairman chairwoman chair ceo spokesman spokeswoman ' +
    'spokesperson candidate nominee leader coach manager officer detective sheriff inspector ambassador first'
  ).split(' '),
)

/** True for a word that stands before a name and may be left out ("Mr", "former", "Prime"). */
export function isTitle(word: string): boolean {
  return titles.has(word)
}

/** Shorter titles are a slip away from too many names ("Kim" is no "king"). */
const SHORTEST = 6

/** The title that this word is a slip of the pen away from ("congresman"), if any. */
export function titleNear(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined
  return [...titles].find((title) => title.length >= SHORTEST && isWithin(1, word, title))
}

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

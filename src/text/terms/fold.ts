const plainLetters = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/**
 * The word in lower case, compatibility forms (ligatures, full width) made plain, accents and invisible characters
 * dropped, apostrophes straight. The empty string where nothing is left.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  const bare = lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
  return bare.replace(/[ßæœøđðłþı]/g, (letter) => plainLetters.get(letter) ?? letter).toLowerCase()
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

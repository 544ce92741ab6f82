/*
 * Porter's stemmer ("An algorithm for suffix stripping", 1980) by its letters, for there are as many words to stem as a
 * library has: natural's, which the tests hold it to, goes through thirty regular expressions for each.
 */

const CONSONANT = 0
const VOWEL = 1
/** A y behind a consonant: a vowel, and by natural's count not of the group of those behind it. */
const Y = 2

const vowels = bitsOf('aeiou')

function bitsOf(letters: string): number {
  let bits = 0
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) & 31)
  return bits
}

/** True where one of the letters, as bits, stands there. */
function isOneOf(bits: number, word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a && ((bits >>> (code & 31)) & 1) === 1
}

function kindAt(word: string, at: number): number {
  if (isOneOf(vowels, word, at)) return VOWEL
  if (word.charCodeAt(at) !== 0x79 || at === 0) return CONSONANT
  return isOneOf(vowels, word, at - 1) || word.charCodeAt(at - 1) === 0x79 ? CONSONANT : Y
}

/** Porter's measure of the first `length` letters: how often vowels are followed by consonants; -1 for none. */
function measure(word: string, length: number): number {
  if (length === 0) return -1
  let groups = 0
  let last = -1
  for (let at = 0; at < length; at += 1) {
    const kind = kindAt(word, at)
    if (kind !== last) groups += 1
    last = kind
  }
  if (kindAt(word, 0) === CONSONANT) groups -= 1
  if (last !== CONSONANT) groups -= 1
  return groups / 2
}

function hasVowel(word: string, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (kindAt(word, at) !== CONSONANT) return true
  return false
}

/** True where the first `length` letters end in consonant, vowel and consonant, the last no w, x or y. */
function isShort(word: string, length: number): boolean {
  return (
    length >= 3 &&
    kindAt(word, length - 3) === CONSONANT &&
    kindAt(word, length - 2) !== CONSONANT &&
    kindAt(word, length - 1) === CONSONANT &&
    !isOneOf(wxy, word, length - 1)
  )
}

const wxy = bitsOf('wxy')
const lsz = bitsOf('lsz')

/** Plurals. */
function step1a(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word
  return word.slice(0, word.endsWith('sses') || word.endsWith('ies') ? -2 : -1)
}

/** Past tenses and participles. */
function step1b(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (cut === 0 || !hasVowel(word, word.length - cut)) return word
  const stem = word.slice(0, -cut)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return stem + 'e'
  const last = stem.length - 1
  if (last > 0 && stem[last] === stem[last - 1] && !isOneOf(vowels | lsz, stem, last))
    return stem.slice(0, -1)
  return isShort(stem, stem.length) && measure(stem, stem.length) === 1 ? stem + 'e' : stem
}

function step1c(word: string): string {
  return word.endsWith('y') && hasVowel(word, word.length - 1) ? word.slice(0, -1) + 'i' : word
}

/** What an ending becomes. */
interface Rule {
  readonly ending: string
  readonly last: number
  readonly becomes: string
}

function rules(list: string): readonly Rule[] {
  return list.split(' ').map((rule) => {
    const [ending = '', becomes = ''] = rule.split(':')
    return { ending, last: ending.charCodeAt(ending.length - 1), becomes }
  })
}

const second = rules(
  'ational:ate tional:tion enci:ence anci:ance izer:ize abli:able bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ' +
    'ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
)
const third = rules('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')
/** The longest first. */
const fourth = rules(
  'ement: ance: ence: able: ible: ment: ant: ent: ism: ate: iti: ous: ive: ize: al: er: ic: ou:',
)

/** The word with the first of the endings that leaves something of measure 1 or more changed. */
function changed(word: string, list: readonly Rule[]): string {
  const last = word.charCodeAt(word.length - 1)
  // Counted, for a loop over the list itself is slow until it is compiled, and most words are read before.
  for (let i = 0; i < list.length; i += 1) {
    const { ending, last: theirs, becomes } = list[i]!
    if (theirs !== last || !word.endsWith(ending)) continue
    const length = word.length - ending.length
    if (measure(word, length) > 0) return word.slice(0, length) + becomes
  }
  return word
}

function step4(word: string): string {
  const length = lengthBefore(word)
  return length > 0 && measure(word, length) > 1 ? word.slice(0, length) : word
}

/** How long the word is before the longest of the fourth step's endings; 0 where it has none. */
function lengthBefore(word: string): number {
  const last = word.charCodeAt(word.length - 1)
  for (let i = 0; i < fourth.length; i += 1) {
    const rule = fourth[i]!
    if (rule.last === last && isBehindSome(word, rule.ending)) return word.length - rule.ending.length
  }
  return isBehindSome(word, 'sion') || isBehindSome(word, 'tion') ? word.length - 3 : 0
}

function isBehindSome(word: string, ending: string): boolean {
  return word.length > ending.length && word.endsWith(ending)
}

function step5a(word: string): string {
  if (!word.endsWith('e')) return word
  const length = word.length - 1
  const m = measure(word, length)
  return m > 1 || (m === 1 && !isShort(word, length)) ? word.slice(0, length) : word
}

function step5b(word: string): string {
  return word.endsWith('ll') && measure(word, word.length) > 1 ? word.slice(0, -1) : word
}

/** The stem of a folded word by the rules alone. */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  const bare = step1c(step1b(step1a(word)))
  return step5b(step5a(step4(changed(changed(bare, second), third))))
}

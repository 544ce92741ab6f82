// Part of `npm run build`: packs the big word tables of our dependencies as text/packed-words.ts reads them. Loading
// them as they come takes longer than everything else that a command does at its start.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../../dist/text/terms/fold.js'

const require = createRequire(import.meta.url)
const folder = join(import.meta.dirname, '../../dist/words')

/**
 * Writes a string of lines like `aba abandon=VB,VBP aback=RB …`: words and what is known of each, together where three letters
 * agree. (One string is read in half the time that an object of strings takes.) `entriesOf` makes the entries of a
 * dependency's table. Nothing is done where that has not changed since.
 */
function pack(name, table, entriesOf) {
  const file = join(folder, `${name}.json`)
  const source = require.resolve(table)
  if (changed(file) > Math.max(changed(source), changed(import.meta.filename))) return
  const lines = new Map()
  // Short words are the commonest: at the start of their lines they are found at once.
  const entries = [...entriesOf(require(source))].sort(([a], [b]) => a.length - b.length)
  for (const [word, known] of entries) {
    if (/\s/.test(word + known)) throw new Error(`${name}: "${word}" can't be packed`)
    const letters = word.slice(0, 3)
    lines.set(letters, `${lines.get(letters) ?? letters} ${word}=${known}`)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify([...lines.values()].join('\n')))
}

/** When a file was last written, in milliseconds; 0 where there is none. */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** natural's English lexicon (of its Brill tagger): a word to its parts of speech, the most frequent first. */
pack('lexicon', 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json', (lexicon) =>
  Object.entries(lexicon).map(([word, tags]) => [word, tags.join()]),
)

/** Tables of first names beside the English one. */
const OTHERS = ['de', 'es', 'fr', 'it', 'tr'].map(
  (language) => `gender-detection-from-name/names/${language}.js`,
)

/**
 * First names in small letters and without accents: "female" or "male" of the English-speaking world's, "f" or "m" of those that
 * only other tables have, where these agree.
 */
pack('first-names', 'gender-detection-from-name/names/en.js', (names) => {
  const found = new Map()
  for (const [name, gender] of names) found.set(fold(name), gender)
  const others = new Map()
  for (const table of OTHERS)
    for (const [name, gender] of require(table)) {
      const known = others.get(fold(name))
      others.set(fold(name), known === undefined || known === gender ? gender : 'both')
    }
  for (const [name, gender] of others)
    if (!found.has(name) && gender !== 'both' && /^[a-z'-]{3,}$/.test(name)) found.set(name, gender.charAt(0))
  return found
})
